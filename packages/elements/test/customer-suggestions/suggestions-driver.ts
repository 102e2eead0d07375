import { expect, fixture, html } from '@open-wc/testing'
import '../../src/customer-suggestions/define.ts'
import type { CustomerSuggestions } from '../../src/customer-suggestions/index.ts'
import type { BoomClient } from '../../src/runtime/index.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

export interface MountOptions {
  readonly lang?: string
  readonly fill?: 'phone' | 'name'
  readonly type?: string
}

/** An order form's field with its suggestions, as a person meets them. */
export class SuggestionsDriver {
  constructor(
    readonly element: CustomerSuggestions,
    readonly field: HTMLInputElement,
  ) {}

  get list(): HTMLElement {
    return this.element.querySelector<HTMLElement>('[role=listbox]')!
  }

  get isOpen(): boolean {
    return this.list?.matches(':popover-open') ?? false
  }

  get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')]
  }

  get names(): string[] {
    return this.isOpen ? this.options.map((option) => this.partOf(option, '.name')) : []
  }

  /** What the field says is active, as assistive technology would find it. */
  get active(): string | undefined {
    const id = this.field.getAttribute('aria-activedescendant')
    if (id === null) return undefined
    const option = (this.field.getRootNode() as Document).getElementById(id)!
    expect(option.getAttribute('aria-selected')).to.equal('true')
    expect(this.list.querySelectorAll('[aria-selected=true]').length).to.equal(1)
    return this.partOf(option, '.name')
  }

  get announced(): string {
    return this.element.shadowRoot!.querySelector('[role=status]')?.textContent ?? ''
  }

  partOf(option: HTMLElement, selector: string): string {
    return option.shadowRoot!.querySelector(selector)?.textContent?.trim() ?? ''
  }

  /** As a person types who replaces what stood there. */
  type(text: string, init: InputEventInit = {}): void {
    this.field.focus()
    this.field.value = text
    this.field.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        composed: true,
        inputType: 'insertText',
        data: text,
        ...init,
      }),
    )
  }

  async open(text = 'ng'): Promise<this> {
    this.type(text)
    return this.opened()
  }

  async opened(): Promise<this> {
    await waitUntil(() => this.isOpen, 'the list opens')
    return this
  }

  async closed(): Promise<void> {
    await waitUntil(() => !this.isOpen, 'the list closes')
  }

  /** @returns whether the key was left to the browser and the host */
  press(key: string, init: KeyboardEventInit = {}): boolean {
    return this.field.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
    )
  }
}

export async function mount(client: BoomClient, options: MountOptions = {}): Promise<SuggestionsDriver> {
  const { lang = 'vi', fill, type = 'tel' } = options
  const place = await fixture(html`
    <form lang=${lang}>
      <label>Khách hàng <input id="customer" type=${type} /></label>
      <customer-suggestions for="customer" .client=${client} .fill=${fill}></customer-suggestions>
      <button aria-label="Lên đơn"></button>
    </form>
  `)
  place.addEventListener('submit', (event) => event.preventDefault())
  const element = place.querySelector('customer-suggestions')!
  await element.updateComplete
  return new SuggestionsDriver(element, place.querySelector('input')!)
}
