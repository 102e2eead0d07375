import type { RiskCore } from '@boom-risk/client'
import { boomCustomersResource, ordersResource } from '@boom-risk/client/resources'
import { element } from '../dom/element.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message, translateWithin } from '../i18n/messages.ts'
import { nameOf } from './customer-row.ts'

/**
 * The carrier's side of an evaluation: a parcel that counts as returned was delivered after all. The list shows it with the
 * next refresh of that customer's counts (`S0-14`), by which whoever drops below the threshold leaves it (`D-8`).
 */
export class CarrierNews {
  readonly root: HTMLElement
  readonly #said = element('p', { class: 'dock-about', role: 'status' })
  readonly #apiUrl: string
  readonly #about: (name: string) => void
  #core: RiskCore | undefined
  #say: () => string = () => ''

  /** @param about is told whom the news is about */
  constructor(apiUrl: string, about: (name: string) => void) {
    this.#apiUrl = apiUrl
    this.#about = about
    const button = element('button', {
      class: 'button button-quiet',
      type: 'button',
      text: 'partners.carrier.deliver',
    })
    button.addEventListener('click', () => void this.#deliver())
    this.root = element(
      'section',
      { class: 'dock-section dock-carrier', label: 'partners.carrier' },
      element('div', { class: 'dock-heading' }, element('h2', { text: 'partners.carrier' })),
      element('p', { class: 'dock-about', text: 'partners.carrier.about' }),
      button,
      this.#said,
    )
    translateWithin(this.root)
    onLanguageChange(() => this.#show(this.#say))
  }

  signedIn(core: RiskCore): void {
    this.#core = core
  }

  async #deliver(): Promise<void> {
    try {
      const customer = await this.#deliverOne()
      if (customer) this.#about(customer.name ?? '')
      this.#show(() =>
        customer
          ? message('partners.carrier.delivered', { name: nameOf(customer) })
          : message('partners.carrier.nobody'),
      )
    } catch {
      this.#show(() => message('partners.carrier.failed'))
    }
  }

  /** Of the customer with the fewest returned orders on the list; `null` where nothing has come back. */
  async #deliverOne(): Promise<{ name: string | null } | null> {
    const core = this.#core
    if (!core) return null
    const sort = { by: 'returned', direction: 'ascending' } as const
    const [customer] = (await boomCustomersResource(core).search({ sort, limit: 1 })).items
    if (!customer) return null
    const { items } = await ordersResource(core).list(customer.id, { limit: 100 }, { fresh: true })
    const order = items.find(({ delivery }) => delivery.status === 'returned')
    if (!order) return null
    const response = await fetch(`${this.#apiUrl}/__mock/orders/${order.id}/delivery`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status: 'delivered' }),
      signal: AbortSignal.timeout(5000),
    })
    if (!response.ok) throw new Error(`the carrier's news was answered by ${response.status}`)
    return customer
  }

  #show(say: () => string): void {
    this.#say = say
    this.#said.textContent = say()
  }
}
