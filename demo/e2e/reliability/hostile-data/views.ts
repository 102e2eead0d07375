import type { RiskClient } from '@boom-risk/client'
import { pick } from './random.ts'

/** What can be on a page; each asks for other answers. */
export const VIEWS = ['panel', 'table', 'badge', 'suggestions'] as const
export type View = (typeof VIEWS)[number]

export const HONEST = { phone: '0987654321', e164: '+84987654321', name: 'Nguyễn Thị Thu Hà' }

const TAGS = {
  panel: 'customer-panel',
  table: 'boom-customer-table',
  badge: 'risk-badge',
  suggestions: 'customer-suggestions',
} as const satisfies Record<View, string>

export const moment = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms))

/** Puts a view on the page, asking for the customer who is always there. */
export function mount(view: View, client: RiskClient): HTMLElement {
  const place = document.createElement('form')
  place.className = 'view'
  place.addEventListener('submit', (event) => event.preventDefault())
  const element = Object.assign(document.createElement(TAGS[view]), { client })
  if (view === 'suggestions') {
    const field = document.createElement('input')
    field.id = 'typed'
    element.setAttribute('for', 'typed')
    place.append(field)
  } else if (view !== 'table') element.setAttribute('phone', HONEST.phone)
  if (view === 'badge') element.setAttribute('appearance', 'full')
  if (view === 'table') element.style.blockSize = '500px'
  place.append(element)
  document.body.append(place)
  return element
}

/** Types into the field that suggestions are for; in a window that has lost the focus nothing tells of it, so they need a moment to see the field. */
export async function type(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#typed')
  if (!field) return
  field.focus()
  for (const ends = performance.now() + 5000; field.role !== 'combobox' && performance.now() < ends;)
    await moment(5)
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

/** Every element below, in open shadow roots too. */
export function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element
    if (element.shadowRoot) yield* deep(element.shadowRoot)
  }
}

/** All that can be read on the page, and what assistive technology is told beside it. */
export function screenText(): string {
  const texts: string[] = []
  for (const element of deep(document.body)) {
    for (const node of element.childNodes)
      if (node instanceof Text && element.localName !== 'style' && element.localName !== 'script')
        texts.push(node.data)
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'datetime', 'href']) {
      const value = element.getAttribute(name)
      if (value) texts.push(value)
    }
    if (element.shadowRoot)
      for (const node of element.shadowRoot.childNodes) if (node instanceof Text) texts.push(node.data)
  }
  return texts.map((text) => text.trim()).join(' ')
}

const PRESSED = 'button, [role=tab], [role=menuitem], [role=option], a[href], summary, input[type=checkbox]'

/** Presses what can be pressed, here and there, and writes into what can be written in. */
export async function press(times: number, random: () => number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const all = [...deep(document.body)]
    // What stands behind a modal dialog is out of a person's reach.
    const modal = all.findLast((element) => element.matches('dialog:modal'))
    const found = [...(modal ? deep(modal) : all)].filter(
      (element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility(),
    )
    for (const field of found)
      if (field instanceof HTMLTextAreaElement && !field.readOnly && !field.value) {
        field.value = 'Khách hẹn giao lại.'
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
      }
    const buttons = found.filter((element) => element.matches(PRESSED) && !element.matches(':disabled'))
    if (buttons.length) pick(buttons, random).click()
    await moment(4)
  }
}

/** What a button is like: those of a list's entries are all alike. */
const kindOf = (element: Element): string =>
  [element, element.parentElement, element.closest('section, dialog')]
    .map(
      (each) =>
        each &&
        `${each.localName}.${each.className} ${each.getAttribute('aria-expanded')} ${each.id.replaceAll(/\d+/g, '')}`,
    )
    .join(' in ')

/** Presses one button of each kind, those that come by it too. @returns their names */
export async function pressEachKind(most: number): Promise<string[]> {
  const pressed = new Map<string, string>()
  while (pressed.size < most) {
    const all = [...deep(document.body)]
    const modal = all.findLast((element) => element.matches('dialog:modal'))
    const left = [...(modal ? deep(modal) : all)].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element.matches(PRESSED) &&
        !element.matches(':disabled') &&
        !pressed.has(kindOf(element)) &&
        element.checkVisibility(),
    )
    // What closes all the rest comes last.
    const next = left.find((element) => !element.closest('header, .dialog-head')) ?? left[0]
    if (!next && modal instanceof HTMLDialogElement) {
      modal.close()
      await moment(20)
      continue
    }
    if (!next) break
    pressed.set(kindOf(next), next.ariaLabel ?? next.textContent.trim())
    next.click()
    await moment(20)
  }
  return [...pressed.values()]
}

/** Takes everything away again. */
export function clear(): void {
  for (const element of document.querySelectorAll('.view')) element.remove()
}
