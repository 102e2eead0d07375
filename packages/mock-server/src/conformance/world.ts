import {
  createCustomer,
  createNote,
  createReport,
  type Customer,
  type CustomerPage,
  getSession,
  type KnownFeature,
  listOrders,
  listReports,
  type Note,
  type Operation,
  type Order,
  type Report,
  REPORT_AGAIN_AFTER_MS,
  type ResponseOf,
  searchCustomers,
  type Session,
} from '@boom-risk/client/contract'
import { safeParse } from 'valibot'
import { hasFeature } from '@boom-risk/client/rules'
import type { Api, Sent } from './api.ts'
import { NotChecked } from './verdict.ts'
import { outline } from './expect.ts'
import { fictitiousPhone } from './fictitious-phone.ts'

/** Who asks. */
export interface Tokens {
  /** An employee who may do everything; the others are optional and widen what can be looked at. */
  readonly main: string
  /** An employee of another shop. */
  readonly second: string | undefined
  /** An employee of the first shop who may not write. */
  readonly limited: string | undefined
}

/** Who asks and what may be done; the API stands beside it. */
export interface WorldOptions {
  readonly tokens: Tokens
  readonly readOnly: boolean
  /** Where pages call from, for the checks of CORS. */
  readonly origin: string | undefined
}

/** What a report says that no rule stands against. */
export const REPORT_TEXT = 'Khách đặt hàng rồi không nhận, báo bận nhiều lần.'

const LETTERS = 'qwertyuiop'

/** Customers looked at to find an order that a check needs. */
const MAX_SEARCHED = 25

/** What the checks stand on: the API, who asks, and the things that they make or find in the shop. */
export class World {
  readonly api: Api
  readonly tokens: Tokens
  readonly readOnly: boolean
  readonly origin: string | undefined
  /** Marks whatever this run makes. */
  readonly run = `c${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`
  readonly #shared = new Map<string, Promise<unknown>>()
  #made = 0

  constructor(api: Api, { tokens, readOnly, origin }: WorldOptions) {
    this.api = api
    this.tokens = tokens
    this.readOnly = readOnly
    this.origin = origin
  }

  /** Makes something once for all checks. */
  shared<T>(name: string, make: () => Promise<T>): Promise<T>
  shared(name: string, make: () => Promise<unknown>): Promise<unknown> {
    const known = this.#shared.get(name)
    if (known) return known
    const made = make()
    this.#shared.set(name, made)
    return made
  }

  /** A call that must succeed for the check to mean anything. @throws NotChecked */
  async need<O extends Operation>(operation: O, sent: Sent = {}): Promise<ResponseOf<O>> {
    const reply = await this.api.call(operation, sent)
    const schema: O['response'] = operation.response
    const answer = safeParse(schema, reply.status === 204 ? undefined : reply.body)
    if (reply.status === operation.status && answer.success) return answer.output
    const fault =
      reply.status === operation.status ? 'did not keep to its shape' : `answered ${outline(reply)}`
    throw new NotChecked(`needs \`${operation.id}\`, which ${fault}`)
  }

  /** @throws NotChecked without a token of another shop */
  secondToken(): string {
    if (this.tokens.second === undefined) throw new NotChecked('needs --second-token')
    return this.tokens.second
  }

  /** @throws NotChecked without a token of somebody who may not write */
  limitedToken(): string {
    if (this.tokens.limited === undefined) throw new NotChecked('needs --limited-token')
    return this.tokens.limited
  }

  /** The session of a token, asked for once. @throws NotChecked where it cannot be had */
  session(token = this.tokens.main): Promise<Session> {
    return this.shared(`session ${token}`, () => this.need(getSession, { token }))
  }

  /** @throws NotChecked where the server leaves these calls out */
  async needFeature(feature: KnownFeature): Promise<void> {
    const { features } = await this.session()
    if (!hasFeature(features, feature)) throw new NotChecked(`the session has no feature \`${feature}\``)
  }

  /** A name that nothing else has. */
  unique(): string {
    return `${this.run}-${++this.#made}`
  }

  /** The same in letters alone: digits in a search may be read as those of a phone number. */
  word(): string {
    return this.unique().replace(/[^a-z]/g, (char) => LETTERS.charAt(char.charCodeAt(0) % LETTERS.length))
  }

  /** A number in E.164 from a range that is kept for fiction. */
  phone(): string {
    return fictitiousPhone()
  }

  /** A new customer, named by this run and known by an external id. */
  async customer(
    fields: Readonly<Record<string, unknown>> = {},
    token = this.tokens.main,
  ): Promise<Customer> {
    const externalId = this.unique()
    const body = { name: `Conformance ${externalId}`, externalId, ...fields }
    return this.need(createCustomer, { body, token })
  }

  /** With a phone number from a range that is kept for fiction; another one where somebody has it already. */
  async customerWithPhone(token = this.tokens.main): Promise<Customer & { readonly phone: string }> {
    for (let tries = 1; ; tries++) {
      const phone = this.phone()
      try {
        return { ...(await this.customer({ phones: [phone] }, token)), phone }
      } catch (error) {
        if (tries === 5) throw error
      }
    }
  }

  /** Any customer: one of this run, or whoever is there where nothing may be written. */
  anyCustomer(): Promise<{ readonly id: string }> {
    return this.shared('any customer', async () => {
      if (!this.readOnly) return this.customerWithPhone()
      const [found] = await this.busiest()
      if (!found) throw new NotChecked('the shop has no customer')
      return found
    })
  }

  /** Customers with the most shipped orders first. */
  busiest(): Promise<CustomerPage['items']> {
    return this.shared('busiest', async () => {
      const sort = { by: 'shipped', direction: 'descending' }
      const { items } = await this.need(searchCustomers, { body: { sort, limit: MAX_SEARCHED } })
      return items
    })
  }

  /** An order of the shop that satisfies a condition. @throws NotChecked where none of those looked at does */
  async order(what: string, suits: (order: Order) => boolean): Promise<Order> {
    const busiest = await this.busiest()
    for (const { id } of busiest) {
      const { items } = await this.need(listOrders, { params: { customerId: id }, query: { limit: 50 } })
      const found = items.find(suits)
      if (found) return found
    }
    throw new NotChecked(`none of the orders looked at ${what}`)
  }

  /** A new note about a customer. @throws NotChecked where none can be made */
  note(customerId: string, text = `Conformance ${this.unique()}`): Promise<Note> {
    return this.need(createNote, { params: { customerId }, body: { text } })
  }

  /**
   * A customer whom the shop may report now: one with orders, whom nobody of the shop has reported within a day (`D-18`). Each is
   * given out once. @throws NotChecked where none is left
   */
  async reportable(
    token = this.tokens.main,
  ): Promise<{ readonly id: string; readonly phone: string | null }> {
    const left = await this.shared(`reportable ${token}`, async () => {
      const sort = { by: 'shipped', direction: 'descending' }
      const { items } = await this.need(searchCustomers, { body: { sort, limit: 200 }, token })
      return items.filter(({ phones, risk }) => phones.length > 0 && risk.shop.shipped > 0)
    })
    for (let next = left.shift(); next; next = left.shift()) {
      const { items } = await this.need(listReports, {
        params: { customerId: next.id },
        query: { limit: 20 },
        token,
      })
      const since = Date.now() - 2 * REPORT_AGAIN_AFTER_MS
      if (items.some(({ own, reportedAt }) => own && Date.parse(reportedAt) > since)) continue
      return { id: next.id, phone: next.phones[0]?.e164 ?? null }
    }
    throw new NotChecked('the shop has nobody left whom it may report')
  }

  /** A new report, about a customer whom the shop may report. */
  async report(
    token = this.tokens.main,
  ): Promise<Report & { readonly about: string; readonly phone: string | null }> {
    const { id, phone } = await this.reportable(token)
    const body = { content: REPORT_TEXT }
    return {
      ...(await this.need(createReport, { params: { customerId: id }, body, token })),
      about: id,
      phone,
    }
  }
}
