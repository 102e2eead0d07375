import { fixture, html } from '@open-wc/testing'
import '../../src/boom-customer-table/define.ts'
import type { BoomCustomerTable } from '../../src/boom-customer-table/index.ts'
import type { TableStorage, TableView } from '../../src/boom-customer-table/index.ts'
import { ClientDouble, type DoubleOptions } from './double/client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

export interface MountOptions extends DoubleOptions {
  readonly lang?: string
  readonly view?: Partial<TableView>
  /** px */
  readonly width?: number
  readonly client?: ClientDouble
  /** Default: none, so that no test finds what another one kept. */
  readonly storage?: TableStorage | null | undefined
}

/** A table in the page, as a person meets it. */
export class TableDriver {
  constructor(
    readonly element: BoomCustomerTable,
    readonly client: ClientDouble,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!
  }

  get scroller(): HTMLElement {
    return this.find('.scroller')
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`nothing in the table matches ${selector}`)
    return found
  }

  get dialog(): HTMLDialogElement {
    return this.find('dialog') as HTMLDialogElement
  }

  /** The dialog once it is open: what it takes may have to be loaded first. */
  async dialogOpened(): Promise<HTMLDialogElement> {
    await this.until(() => this.root.querySelector('dialog[open]'))
    return this.dialog
  }

  /** Sets a field as a person does who types or picks, and leaves it. */
  fill(selector: string, value: string, type: 'input' | 'change' = 'change'): HTMLInputElement {
    const field = this.find(selector) as HTMLInputElement
    field.value = value
    field.dispatchEvent(new Event(type))
    return field
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)]
  }

  /** The row at a place of the list, from 0, if it is in the page. */
  row(index: number): HTMLTableRowElement | undefined {
    return this.all<HTMLTableRowElement>('tbody tr').find(
      (row) => row.getAttribute('aria-rowindex') === `${index + 2}`,
    )
  }

  inRow(index: number, selector: string): HTMLElement {
    const found = this.row(index)?.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`row ${index} has nothing that matches ${selector}`)
    return found
  }

  nameAt(index: number): string | undefined {
    return this.row(index)?.querySelector(':not(.missing, .coming) > * > .name')?.textContent.trim()
  }

  /** Names in the page, from the top. */
  get names(): string[] {
    return this.all('tbody :not(.missing, .coming) > * > .name').map((name) => name.textContent.trim())
  }

  /** The text of the page that is not hidden, with plain spaces. */
  text(selector = '.scroller'): string {
    return this.find(selector).innerText.replaceAll(/\s+/g, ' ').trim()
  }

  button(label: string | RegExp, within = ''): HTMLButtonElement {
    const fits = (button: HTMLElement) => {
      const name = (button.getAttribute('aria-label') ?? button.textContent).trim()
      return typeof label === 'string' ? name === label : label.test(name)
    }
    const found = this.all<HTMLButtonElement>(`${within} button`).find(fits)
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
  }

  async shown(): Promise<void> {
    await this.until(() => this.names.length > 0, 'rows to show')
    await this.element.updateComplete
  }

  async scrollTo(top: number): Promise<void> {
    this.scroller.scrollTop = top
    await this.frame()
  }

  async frame(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    await this.element.updateComplete
  }

  /** A key for whatever has focus in the table; its own way, since not every engine's driver has keys. */
  async press(key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    })
    ;(this.root.activeElement ?? this.element).dispatchEvent(event)
    await this.frame()
    return event
  }

  get focused(): { row: number; stop: string | undefined } {
    const stop = this.root.activeElement?.closest<HTMLElement>('[data-stop]')
    const index = Number(stop?.closest('tr')?.getAttribute('aria-rowindex') ?? 'NaN') - 2
    return { row: index, stop: stop?.dataset['stop'] }
  }
}

export async function mount(options: MountOptions = {}): Promise<TableDriver> {
  const { lang = 'vi', view, width = 1240, client = new ClientDouble(options) } = options
  const storage = 'storage' in options ? options.storage : null
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <boom-customer-table .client=${client} .view=${view} .storage=${storage}></boom-customer-table>
    </div>`,
  )
  wrapper.style.inlineSize = `${width}px`
  const element = wrapper.querySelector('boom-customer-table')!
  element.style.blockSize = '560px'
  await element.updateComplete
  return new TableDriver(element, client)
}

export async function mountShown(options: MountOptions = {}): Promise<TableDriver> {
  const driver = await mount(options)
  await driver.shown()
  await driver.until(() => driver.root.querySelector('tbody [data-action=menu]'))
  await driver.frame()
  return driver
}
