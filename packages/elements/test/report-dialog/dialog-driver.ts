import { fixture, html } from '@open-wc/testing'
import { BOUNDARY_CUSTOMERS, type MockServer } from '@boom-risk/mock-server'
import { createTestClient, type TestClientOptions } from '@boom-risk/mock-server/testing'
import type { BoomElement } from '../../src/base/boom-element.ts'
import { tokens } from '../../src/base/tokens.ts'
import { openReportDialog, type ReportSubject, type ReportView } from '../../src/report-dialog/index.ts'
import { ReportDialog } from '../../src/report-dialog/report-dialog.ts'
import { ProbeElement } from '../fixtures/probe-element.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

export interface OpenOptions extends TestClientOptions {
  readonly view?: ReportView
  readonly lang?: string
  /**
   * Key of one of the customers who are always there; `own`: one of the shop itself, with orders and a phone; `null`: somebody
   * whom the shop does not know.
   */
  readonly who?: string | null
  /** The phone of that somebody. */
  readonly phone?: string
}

/** The phone of nobody in the shop. */
export const STRANGER = '+84987000111'

export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The dialog in the page, as a person meets it, on the real API. */
export class DialogDriver {
  constructor(
    readonly opener: BoomElement,
    readonly server: MockServer,
    readonly element: ReportDialog,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!
  }

  get dialog(): HTMLDialogElement {
    return this.find('dialog') as HTMLDialogElement
  }

  get field(): HTMLTextAreaElement {
    return this.find('#content') as HTMLTextAreaElement
  }

  get focused(): Element | null {
    return this.root.activeElement
  }

  get isOpen(): boolean {
    return this.element.isConnected && this.dialog.open
  }

  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`nothing in the dialog matches ${selector}`)
    return found
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)]
  }

  text(selector = '.surface'): string {
    return plain(this.find(selector).innerText)
  }

  /** The reports on show: shop, date, content with state and actions. */
  get rows(): string[][] {
    return this.all('.panel:not([hidden]) tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => plain(cell.innerText)),
    )
  }

  button(label: string): HTMLButtonElement {
    const found = this.all('button').find(
      (button) => button.checkVisibility() && plain(button.ariaLabel ?? button.textContent).startsWith(label),
    )
    if (!found) throw new Error(`no button ${label}`)
    return found as HTMLButtonElement
  }

  /** Presses a button as a person does: once it is there and can be pressed. */
  async press(label: string): Promise<void> {
    await this.until(() => {
      const button = this.button(label)
      if (button.disabled || button.ariaDisabled === 'true') return false
      button.click()
      return true
    }, `the button ${label} can be pressed`)
  }

  tab(label: string): HTMLElement {
    return this.all('[role=tab]').find((tab) => plain(tab.textContent).startsWith(label))!
  }

  type(text: string, selector = '#content'): void {
    const field = this.find(selector) as HTMLTextAreaElement
    field.focus()
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
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

  async until(predicate: () => unknown, what = predicate.toString()): Promise<void> {
    await waitUntil(() => {
      try {
        return predicate()
      } catch {
        return false
      }
    }, what)
    await this.element.updateComplete
  }

  /** How many reports the server holds about a phone, of any state. */
  reportsOf(phone: string): number {
    return this.server.domain.store.reportsByPhone.get(phone).length
  }

  /** Opens it again, for the same customer or another one. */
  reopen(view: ReportView = 'write', subject = this.element.subject): Promise<DialogDriver> {
    return show(this.opener, this.server, subject, view)
  }
}

/** With the tokens that the dialog takes from whoever opens it. */
class OpenerElement extends ProbeElement {
  static override readonly tag: string = 'boom-opener'
  static override styles = tokens
}

OpenerElement.define()

/** Mounts something that opens the dialog, and opens it. */
export async function open(options: OpenOptions = {}): Promise<DialogDriver> {
  const { lang = 'vi', view = 'write', who = 'high-from' } = options
  const { client, server } = createTestClient({ ...options, client: { retries: 0, ...options.client } })
  const root = await fixture<HTMLElement>(
    html`<div lang=${lang}><boom-opener tabindex="0"></boom-opener></div>`,
  )
  const opener = root.querySelector('boom-opener') as OpenerElement
  opener.client = client
  const subject = who === 'own' ? ownCustomer(server, options.shop) : subjectOf(server, who, options.phone)
  return show(opener, server, subject, view)
}

/** A customer of a shop whom it may report. */
function ownCustomer({ domain }: MockServer, shop = 1): ReportSubject {
  const customer = [...domain.store.customersByShop.get(`shop_${shop}`)].find(
    ({ phones, shipped }) => phones.length > 0 && shipped > 0,
  )!
  return { customerId: customer.id, phone: customer.phones[0]!.e164, name: customer.name }
}

export function subjectOf(server: MockServer, who: string | null, stranger = STRANGER): ReportSubject {
  if (who === null) return { customerId: null, phone: stranger, name: null }
  const { phone, name } = BOUNDARY_CUSTOMERS.find(({ key }) => key === who)!
  const customer = [...server.domain.store.customers.values()].find(
    (each) => each.name === name && each.shopId === server.domain.defaultShop.id,
  )!
  return { customerId: customer.id, phone, name }
}

async function show(
  opener: BoomElement,
  server: MockServer,
  subject: ReportSubject,
  view: ReportView,
): Promise<DialogDriver> {
  openReportDialog(opener, subject, view)
  const element = [...opener.shadowRoot!.children].find((each) => each instanceof ReportDialog)!
  const driver = new DialogDriver(opener, server, element)
  await driver.until(() => driver.isOpen, 'the dialog opens')
  return driver
}
