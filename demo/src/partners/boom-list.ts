import {
  BoomCustomerTable,
  DEFAULT_VIEW,
  formatView,
  parseView,
} from '@boom-risk/elements/boom-customer-table'
import { byId } from '../dom/element.ts'
import { newOrderAddress } from '../shell/new-order.ts'

/** The boom list, whose filter and order stand in the page's address, so that it can be kept and shared. */
export class BoomList {
  readonly #table = byId('boom-table', BoomCustomerTable)

  constructor() {
    this.#takeFromAddress()
    addEventListener('popstate', () => this.#takeFromAddress())
    this.#table.addEventListener('boom-view-change', ({ detail }) => {
      // What is searched for is somebody's name or phone number: it stays out of the address (X-10).
      const query = formatView({ ...detail.view, text: '' })
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`)
    })
    this.#table.addEventListener('boom-order-create', (event) => {
      event.preventDefault()
      location.assign(newOrderAddress(event.detail.customerId))
    })
  }

  /** As if a person had typed it into the table's search. */
  find(text: string): void {
    this.#table.view = { ...this.#table.view, text }
  }

  #takeFromAddress(): void {
    const { text } = { ...DEFAULT_VIEW, ...this.#table.view }
    this.#table.view = { ...parseView(location.search), text }
  }
}
