import { fixture, html } from '@open-wc/testing'
import '../../src/customer-panel/define.ts'
import type { CustomerPanel, CustomerPanelEventMap } from '../../src/customer-panel/index.ts'
import { Desk, type Role } from './desk.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

export interface MountOptions {
  readonly desk?: Desk
  readonly role?: Role
  readonly lang?: string
  /** px */
  readonly width?: number
  readonly attributes?: Readonly<Record<string, string>>
  readonly properties?: Partial<CustomerPanel>
  readonly content?: string
}

/** Keeps what is collapsed to one test. */
export function memoryStorage(): {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  readonly held: Map<string, string>
} {
  const held = new Map<string, string>()
  return { held, getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) }
}

/** A panel in the page, as a person meets it. */
export class PanelDriver {
  constructor(
    readonly element: CustomerPanel,
    readonly desk: Desk,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`nothing in the panel matches ${selector}`)
    return found
  }

  field(selector: string): HTMLInputElement {
    return this.find(selector) as HTMLInputElement
  }

  link(selector: string): HTMLAnchorElement {
    return this.find(selector) as HTMLAnchorElement
  }

  /** Something is asked before an order's action; what asks comes once there are orders. */
  get isAsked(): boolean {
    return this.all('#order-question[open]').length > 0
  }

  get question(): HTMLDialogElement {
    return this.find('#order-question') as HTMLDialogElement
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)]
  }

  /** What is read there, with plain spaces. */
  text(selector = '.panel'): string {
    return this.find(selector).innerText.replaceAll(/\s+/g, ' ').trim()
  }

  button(label: string | RegExp, within = ''): HTMLElement {
    const found = this.all(`${within} :is(button, a)`).find((button) => {
      const name = (button.getAttribute('aria-label') ?? button.textContent).replaceAll(/\s+/g, ' ').trim()
      return typeof label === 'string' ? name === label : label.test(name)
    })
    if (!found) throw new Error(`no button ${String(label)}`)
    return found
  }

  async until(predicate: () => unknown, message = predicate.toString()): Promise<void> {
    await waitUntil(() => {
      try {
        return predicate()
      } catch {
        return false
      }
    }, message)
    await this.element.updateComplete
  }

  /** Reads until a text stands in the panel. */
  async says(words: string | RegExp, selector = '.panel'): Promise<void> {
    await this.until(
      () => {
        const text = this.text(selector)
        return typeof words === 'string' ? text.includes(words) : words.test(text)
      },
      `the panel to say ${String(words)}`,
    )
  }

  async press(label: string | RegExp, within = ''): Promise<void> {
    await this.until(
      () => {
        const button = this.button(label, within)
        if (button.matches(':disabled, [aria-disabled]')) return false
        button.click()
        return true
      },
      `a button ${String(label)} that can be pressed`,
    )
    await this.element.updateComplete
  }

  /** Types into a field as a person does. */
  async type(selector: string, value: string): Promise<void> {
    await this.until(
      () => !this.find(selector).matches('[readonly], [aria-disabled]'),
      `a field ${selector} that takes text`,
    )
    const field = this.field(selector)
    field.value = value
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
    await this.element.updateComplete
  }

  /** A key for whatever has focus in the panel; its own way, since not every engine's driver has keys. */
  async key(key: string): Promise<void> {
    const init = { key, bubbles: true, composed: true, cancelable: true }
    ;(this.root.activeElement ?? this.element).dispatchEvent(new KeyboardEvent('keydown', init))
    await this.element.updateComplete
  }

  async show(attributes: Readonly<Record<string, string>>): Promise<void> {
    for (const name of ['customer-id', 'external-id', 'psid', 'phone'])
      if (!(name in attributes)) this.element.removeAttribute(name)
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value)
    await this.element.updateComplete
  }

  /** Everything on show has its answer. */
  async settled(): Promise<void> {
    await this.until(() => !this.root.querySelector('.skeleton') && this.root.querySelector('.panel > *'))
  }

  /** The next event of that type. */
  next<K extends keyof CustomerPanelEventMap>(
    type: K,
    cancel = false,
  ): Promise<CustomerPanelEventMap[K]['detail']> {
    return new Promise((resolve) => {
      this.element.addEventListener(
        type,
        (event) => {
          if (cancel) event.preventDefault()
          resolve((event as CustomerPanelEventMap[K]).detail)
        },
        { once: true },
      )
    })
  }
}

export async function mount(options: MountOptions = {}): Promise<PanelDriver> {
  const { role = 'owner', lang = 'vi', width = 300, attributes = {}, properties = {}, content = '' } = options
  const desk = options.desk ?? new Desk(role)
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`)
  wrapper.style.inlineSize = `${width}px`
  const element = document.createElement('customer-panel')
  // A page may allow no text to become markup.
  if (content) element.innerHTML = content
  Object.assign(element, { client: desk.client, storage: memoryStorage() }, properties)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  wrapper.append(element)
  await element.updateComplete
  return new PanelDriver(element, desk)
}

/** A panel with its customer on show and every section answered. */
export async function mountShown(options: MountOptions = {}): Promise<PanelDriver> {
  const desk = options.desk ?? new Desk(options.role)
  // Who may not have numbers shown finds nobody by one (`D-20`): a host gives the id then.
  const names: Record<string, string> =
    options.role === 'read_only'
      ? { 'customer-id': desk.customerId('+84987654321') }
      : { phone: '0987654321' }
  const driver = await mount({ attributes: names, ...options, desk })
  await driver.until(() => driver.find('.name'), 'a customer to show')
  await driver.settled()
  return driver
}
