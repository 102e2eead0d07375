import { rows, summary } from './data.js'
import { fetchPage, fetchSummary, served } from './served.js'

const PAGE = 100

/** All rows in an array: nothing to wait for. */
class ListInMemory {
  constructor(by, { opened }) {
    this.rows = by === 'name' ? rows.byName() : rows.byRate()
    this.total = this.rows.length
    this.openedWith = opened
  }
  open() {
    this.openedWith()
  }
  at(index) {
    return this.rows[index]
  }
  put(index, row) {
    this.rows = this.rows.with(index, row)
  }
  look() {}
}

/** Pages as they are looked at, each fetched once and kept. */
class ListByPage {
  #pages = new Map()
  constructor(by, { opened, changed }) {
    Object.assign(this, { by, opened, changed, total: 0 })
  }
  async open() {
    await this.#fetch(0)
    this.opened()
  }
  at(index) {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE]
  }
  look(first, last) {
    for (let page = Math.floor(first / PAGE); page * PAGE < last; page++) {
      if (!this.#pages.has(page)) void this.#fetch(page).then(() => this.changed())
    }
  }
  async #fetch(page) {
    this.#pages.set(page, [])
    const { items, total } = await fetchPage(this.by, page * PAGE, PAGE)
    this.#pages.set(page, items)
    this.total = total
  }
}

export const openList = (by, hears) => (served.url ? new ListByPage(by, hears) : new ListInMemory(by, hears))

export function drawSummary(draw) {
  if (served.url) void fetchSummary().then(draw)
  else draw(summary())
}
