import { fixture, html } from '@open-wc/testing'
import '../../src/boom-customer-table/define.ts'
import type { BoomCustomerTable } from '../../src/boom-customer-table/index.ts'
import { CustomerDetail } from '../../src/customer-detail/customer-detail.ts'
import { Desk, sample, type Role } from '../customer-panel/desk.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

export interface OpenOptions {
  readonly desk?: Desk
  readonly role?: Role
  readonly lang?: string
  /** One of the customers who are always there. */
  readonly who?: Parameters<typeof sample>[0]
}

export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The table on the real API, and the detail that it opens, as a person meets them. */
export class DetailDriver {
  constructor(
    readonly table: BoomCustomerTable,
    readonly desk: Desk,
    readonly name: string,
  ) {}

  get element(): CustomerDetail {
    const found = this.table.shadowRoot!.querySelector(CustomerDetail.tag)
    if (!(found instanceof CustomerDetail)) throw new Error('no detail is open')
    return found
  }

  get isOpen(): boolean {
    return this.table.shadowRoot!.querySelector(CustomerDetail.tag) !== null
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!
  }

  get dialog(): HTMLDialogElement {
    return this.find('dialog') as HTMLDialogElement
  }

  get body(): HTMLElement {
    return this.find('.body')
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`nothing in the detail matches ${selector}`)
    return found
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)]
  }

  text(selector = '.surface'): string {
    return plain(this.find(selector).innerText)
  }

  get panel(): string {
    return this.text('.panel:not([hidden])')
  }

  /** The tab that is chosen. */
  get tab(): string {
    return this.text('[role=tab][aria-selected=true]')
  }

  get row(): HTMLButtonElement {
    const rows = [...this.table.shadowRoot!.querySelectorAll<HTMLButtonElement>('tbody .name')]
    const found = rows.find(({ textContent }) => textContent.trim() === this.name)
    if (!found) throw new Error(`${this.name} is not in the table`)
    return found
  }

  get customerId(): string {
    return this.element.customer.id
  }

  button(label: string): HTMLButtonElement {
    const found = this.all('button').find(
      (button) => button.checkVisibility() && plain(button.ariaLabel ?? button.textContent).startsWith(label),
    )
    if (!found) throw new Error(`no button ${label}`)
    return found as HTMLButtonElement
  }

  async choose(label: string): Promise<void> {
    this.all('[role=tab]')
      .find((tab) => plain(tab.textContent) === label)!
      .click()
    await this.until(() => this.tab === label)
  }

  /** A key for whatever has focus in the detail; its own way, since not every engine's driver has keys. */
  async key(key: string): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })
    ;(this.root.activeElement ?? this.dialog).dispatchEvent(event)
    if (this.isOpen) await this.element.updateComplete
    return event
  }

  async until(predicate: () => unknown, what = predicate.toString()): Promise<void> {
    await waitUntil(() => {
      try {
        return predicate()
      } catch {
        return false
      }
    }, what)
  }

  /** The tab on show has its answer. */
  /** All is there, and the drawer has come to rest. */
  async settled(): Promise<void> {
    await this.until(() => !this.root.querySelector('.skeleton') && this.find('.panel:not([hidden]) > *'))
    await this.until(() => getComputedStyle(this.dialog).opacity === '1')
  }

  async says(words: string | RegExp, selector = '.surface'): Promise<void> {
    await this.until(
      () => {
        const said = this.text(selector)
        return typeof words === 'string' ? said.includes(words) : words.test(said)
      },
      `says ${String(words)}`,
    )
  }

  async open(): Promise<void> {
    this.row.focus()
    this.row.click()
    await this.until(() => this.dialog.open, 'the detail to open')
  }
}

/** The table with one customer on show. */
export async function mountTable(options: OpenOptions = {}): Promise<DetailDriver> {
  const { role = 'owner', lang = 'vi', who = 'high-from' } = options
  const desk = options.desk ?? new Desk(role)
  const { name } = sample(who)
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <boom-customer-table .client=${desk.client} .view=${{ text: name }}></boom-customer-table>
    </div>`,
  )
  const table = wrapper.querySelector('boom-customer-table')!
  table.style.blockSize = '560px'
  const driver = new DetailDriver(table, desk, name)
  await driver.until(() => driver.row, 'the customer to show')
  return driver
}

/** The same with the detail open. */
export async function openDetail(options: OpenOptions = {}): Promise<DetailDriver> {
  const driver = await mountTable(options)
  await driver.open()
  return driver
}
