import '@boom-risk/elements/define'
import { createRiskClient } from '@boom-risk/client'
import { randomOf } from '../hostile-data/random.ts'
import {
  clear,
  deep,
  moment,
  mount,
  press,
  screenText,
  type,
  VIEWS,
  type View,
} from '../hostile-data/views.ts'

export interface LongDays {
  readonly views: readonly View[]
  /** Mounts a view again and again, opens what it has, and takes it away. @returns how many of them may still be held */
  mounts(view: View, times: number): Promise<number>
  /** Of what was mounted, so many are held after the memory was swept. */
  alive(): number
  /** Holds on to what is mounted, as a leak would. */
  hold(): void
  /** Opens the page of a shift: form, panel and list. */
  begin(): Promise<void>
  /** So many orders typed and conversations opened. */
  work(orders: number, chats: number): Promise<void>
  text(): string
  /** Types a note into the panel, and does not save it. */
  note(text: string): void
  /** What stands in the field of a new note. */
  noted(): string
  /** Types a number into the order form. */
  ask(phone: string): void
  /** The number that the badge knows of; in E.164. */
  asked(): string | undefined
}

declare global {
  interface Window {
    longDays: LongDays
    API_URL: string
  }
}

globalThis.open = () => null
addEventListener(
  'click',
  (event) => {
    if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault()
  },
  true,
)

const client = createRiskClient({ baseUrl: window.API_URL, getToken: () => 'dev-1-owner' })
const mounted: WeakRef<Element>[] = []
const held: Element[] = []
let isHolding = false

const PHONES = ['0987654321', '0356700700', '0912345678', '0901234567', '0382345678', '0987 000 111']
let turn = 0
const nextPhone = () => PHONES[turn++ % PHONES.length] ?? ''

function put(tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = Object.assign(document.createElement(tag), { client })
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  return element
}

window.longDays = {
  views: VIEWS,
  async mounts(view, times) {
    for (let time = 0; time < times; time++) {
      const element = mount(view, client)
      mounted.push(new WeakRef(element))
      if (isHolding) held.push(element)
      if (view === 'suggestions') await type('ng')
      await moment(15)
      await press(3, randomOf(time))
      clear()
    }
    for (const dialog of deep(document.body)) if (dialog instanceof HTMLDialogElement) dialog.close()
    ;(document.activeElement as HTMLElement | null)?.blur()
    return mounted.length
  },
  alive: () => mounted.filter((reference) => reference.deref()).length,
  hold: () => void (isHolding = true),
  async begin() {
    const field = document.createElement('input')
    field.id = 'phone'
    document.body.append(field)
    put('risk-badge', { for: 'phone', appearance: 'full' })
    put('customer-panel', { phone: '0987654321' })
    put('boom-customer-table')
    await moment(600)
  },
  async work(orders, chats) {
    const panel = document.querySelector('customer-panel')
    for (let order = 0; order < orders; order++) {
      window.longDays.ask(nextPhone())
      if (order % Math.ceil(orders / chats) === 0) panel?.setAttribute('phone', nextPhone())
      await moment(3)
    }
    await moment(400)
  },
  text: screenText,
  note(text) {
    const field = noteField()
    if (!field) return
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  },
  noted: () => noteField()?.value ?? '',
  ask(phone) {
    const field = document.querySelector<HTMLInputElement>('#phone')
    if (field) field.value = phone
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  },
  asked: () => document.querySelector('risk-badge')?.assessment?.phone,
}

function noteField(): HTMLTextAreaElement | undefined {
  const field = [...deep(document.body)].find(({ id }) => id === 'new-note')
  return field instanceof HTMLTextAreaElement ? field : undefined
}
