import type { RiskCore, Session } from '@boom-risk/client'
import type { CustomerSummary, LiveEvent } from '@boom-risk/client/contract'
import { customersResource, eventsResource } from '@boom-risk/client/resources'
import { byId } from '../dom/element.ts'
import { formatNumber } from '../i18n/format.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message } from '../i18n/messages.ts'
import { CustomerRow, nameOf } from './customer-row.ts'

const STEP = 10
/** A pause in typing after which the search is sent, ms. */
const PAUSE = 250

/** The host's own customer page: plain rows over the same API, so that the status is one value for both views (`S0-10`). */
export class CustomerPage {
  readonly #query = byId('customer-query', HTMLInputElement)
  readonly #body = byId('customer-rows', HTMLTableSectionElement)
  readonly #more = byId('customers-more', HTMLButtonElement)
  readonly #trouble = byId('customers-trouble', HTMLElement)
  readonly #rows = new Map<string, CustomerRow>()
  #customers: readonly CustomerSummary[] = []
  #total: number | null = null
  #limit = STEP
  #core: RiskCore | undefined
  #mayChange = false
  #problem: (() => string) | undefined
  #reading = new AbortController()
  #leave = (): void => {}

  constructor() {
    let pause: ReturnType<typeof setTimeout> | undefined
    this.#query.addEventListener('input', () => {
      clearTimeout(pause)
      pause = setTimeout(() => this.#startOver(), PAUSE)
    })
    this.#more.addEventListener('click', () => {
      this.#limit += STEP
      void this.#read()
    })
    byId('customers-retry', HTMLButtonElement).addEventListener('click', () => void this.#read())
    onLanguageChange(() => this.#show())
  }

  find(text: string): void {
    this.#query.value = text
    this.#startOver()
  }

  signedIn(session: Session | null, core: RiskCore): void {
    this.#mayChange = session?.permissions.includes('customers.write') ?? false
    byId('customers-read-only', HTMLElement).hidden = session === null || this.#mayChange
    if (core === this.#core) return this.#show()
    this.#core = core
    this.#leave()
    this.#leave = eventsResource(core).subscribe((event) => this.#heard(event))
    this.#startOver()
  }

  #heard({ type }: LiveEvent): void {
    if (type.startsWith('customer.') || type === 'stream.reset') void this.#read()
  }

  #startOver(): void {
    this.#limit = STEP
    void this.#read()
  }

  async #read(): Promise<void> {
    const core = this.#core
    if (!core) return
    this.#reading.abort()
    const { signal } = (this.#reading = new AbortController())
    const text = this.#query.value.trim()
    try {
      const page = await customersResource(core).search(
        { ...(text && { filter: { text } }), limit: this.#limit },
        { signal },
      )
      this.#customers = page.items
      this.#total = page.total
      this.#problem = undefined
    } catch {
      if (signal.aborted) return
      this.#problem = () => message('partners.customers.failed')
    }
    this.#show()
  }

  async #change(id: string, isActive: boolean): Promise<void> {
    const core = this.#core
    if (!core) return
    const status = isActive ? 'active' : 'inactive'
    try {
      const { failed } = await customersResource(core).changeStatus({ status, target: { ids: [id] } })
      if (failed) throw new Error(`the status of ${failed} customer stayed`)
      this.#problem = undefined
      await this.#read()
    } catch {
      const customer = this.#customers.find((candidate) => candidate.id === id)
      this.#problem = () =>
        message('partners.customers.notChanged', { name: nameOf(customer ?? { name: null }) })
      this.#show()
    }
  }

  #show(): void {
    for (const customer of this.#customers) this.#rowOf(customer.id).show(customer, this.#mayChange)
    const shown = this.#customers.map(({ id }) => this.#rowOf(id).root)
    // Rows that stay in their place are not touched, so that focus stays on a switch.
    for (const [id, { root }] of this.#rows) {
      if (shown.includes(root)) continue
      root.remove()
      this.#rows.delete(id)
    }
    for (const [at, row] of shown.entries())
      if (this.#body.rows[at] !== row) this.#body.insertBefore(row, this.#body.rows[at] ?? null)
    const total = this.#total ?? 0
    byId('customers-shown', HTMLElement).textContent =
      this.#total === null
        ? ''
        : total === 0
          ? message('partners.customers.none')
          : message('partners.customers.shown', {
              shown: formatNumber(shown.length),
              total: formatNumber(total),
            })
    this.#more.hidden = shown.length >= total
    this.#trouble.hidden = !this.#problem
    byId('customers-trouble-text', HTMLElement).textContent = this.#problem?.() ?? ''
  }

  #rowOf(id: string): CustomerRow {
    const row = this.#rows.get(id) ?? new CustomerRow((isActive) => this.#change(id, isActive))
    this.#rows.set(id, row)
    return row
  }
}
