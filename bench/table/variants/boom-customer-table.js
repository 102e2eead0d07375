import '@boom-risk/elements/boom-customer-table/define'
import { rows, summary } from './data.js'
import { served, servedClient } from './served.js'

/** Those who are others by now, as the client has them, and who is to be told. */
const changed = new Map()
let tell

/** Answers at once: what is measured is the table, not the network. */
const clientInMemory = {
  risk: { assess: () => Promise.reject(new Error('not asked')) },
  session: {
    get: async () => ({
      shop: { id: 'shop_1', name: 'Mộc Lan Boutique' },
      permissions: ['customers.read', 'customers.write', 'reports.write', 'export'],
      settings: { timeZone: 'Asia/Ho_Chi_Minh' },
    }),
  },
  boomCustomers: {
    search: async ({ sort, offset = 0, limit }) => {
      const list = sort.by === 'name' ? rows.byName() : rows.byRate()
      return {
        items: list.slice(offset, offset + limit),
        total: list.length,
        nextCursor: offset + limit < list.length ? `c${offset + limit}` : null,
        maxOffset: list.length,
        countsByLevel: summary().countsByLevel,
      }
    },
    summary: async () => summary(),
    subscribeSearch: (listener) => {
      tell = listener
      return () => {}
    },
  },
  customers: {
    get: async (id) => changed.get(id),
    changeStatus: async () => ({
      failures: [],
      updated: 1,
      unchanged: 0,
      failed: 0,
      nextCursor: null,
      undoUntil: null,
    }),
  },
}

/** What follows the button for everybody, while there is one. */
const SELECT_ALL = '.selection .link + .spring'

export function create() {
  const element = document.createElement('boom-customer-table')
  element.client = served.url ? servedClient : clientInMemory
  element.style.blockSize = '700px'
  const root = () => element.shadowRoot
  const row = (index) => root().querySelector(`tbody tr[aria-rowindex="${index + 2}"]`)
  return {
    element,
    root,
    rowHeight: 44,
    scroller: () => root().querySelector('.scroller'),
    switchAt: (index) => row(index).querySelector('[role=switch]'),
    jumpTo: (index) => (root().querySelector('.scroller').scrollTop = index * 44),
    selectAll() {
      root().querySelector('thead input').click()
      // The second step of choosing everybody is a button that shows with the first.
      requestAnimationFrame(() => root().querySelector(SELECT_ALL)?.previousElementSibling.click())
    },
    isSelected: (index) =>
      row(index).getAttribute('aria-selected') === 'true' && !root().querySelector(SELECT_ALL),
    replaceAt: served.url
      ? undefined
      : (index, name) => {
          const customer = { ...(changed.get(rows.byRate()[index].id) ?? rows.byRate()[index]), name }
          changed.set(customer.id, customer)
          tell([customer.id])
        },
    sortByName: () => root().querySelector('thead .customer .sort').click(),
  }
}
