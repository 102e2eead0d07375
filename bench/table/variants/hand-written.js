import { tableStyles } from '../../../packages/elements/src/boom-customer-table/styles/index.ts'
import { COLUMNS, FILL, MARKUP } from './cells.js'
import { countWords, frameTemplate, selectionMarkup, summaryMarkup } from './frame.js'
import { drawSummary, openList } from './hand-written-rows.js'
import { changeStatus, served } from './served.js'

// A windowed table as a person would write it who has a day and no library: the same to see (cells, heads, summary,
// toolbar, foot) with the same styles, rows recycled, each cell written straight into the DOM. It does not do what its
// toolbar shows, has no keyboard, no languages, no states of failure, no live changes.
const ROW = 44
const OVERSCAN = 4
const sheet = new CSSStyleSheet()
sheet.replaceSync(tableStyles.map((style) => style.cssText).join('\n'))

const rowTemplate = document.createElement('template')
rowTemplate.innerHTML = `<tr class="row" role="row"><td role="gridcell" class="select"><input type="checkbox" tabindex="-1"></td>${COLUMNS.map((column) => `<td role="gridcell" class="${column}">${MARKUP[column]}</td>`).join('')}</tr>`

const LAYOUT =
  '3.1em minmax(16.5em, 3fr) minmax(11.8em, 1fr) minmax(6em, 1fr) minmax(5.2em, 1fr) minmax(11.4em, 1fr) minmax(10.6em, 1fr) minmax(7.4em, 1fr) minmax(8em, 1fr) minmax(12.2em, 1fr) 3.2em'

class HandWrittenTable extends HTMLElement {
  #list
  #isAll = false
  /** Chosen; with all chosen, those left out. */
  #ids = new Set()
  #slots = new Map()

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    root.append(frameTemplate.content.cloneNode(true))
    this.scroller = root.querySelector('.scroller')
    const table = this.scroller.firstElementChild
    this.body = table.tBodies[0]
    table.style.setProperty('--_row', `${ROW}px`)
    table.style.setProperty('--_columns', LAYOUT)
    this.scroller.addEventListener('scroll', () => this.#render(), { passive: true })
    this.body.addEventListener('click', (event) => this.#onClick(event))
    root.querySelector('[data-sort=name]').addEventListener('click', () => this.#show('name'))
    root.querySelector('thead input').addEventListener('click', () => this.#selectAll())
    drawSummary((summary) => (root.querySelector('.summary').innerHTML = summaryMarkup(summary)))
    this.#show('return_rate')
  }

  /** The rows before stay until the first of the new ones are there. */
  #show(by) {
    const list = openList(by, {
      changed: () => list === this.#list && this.#render(true),
      opened: () => this.#opened(list),
    })
    void list.open()
  }

  #opened(list) {
    this.#list = list
    this.shadowRoot.querySelector('.foot span').textContent = countWords(list.total)
    this.body.style.blockSize = `${list.total * ROW}px`
    this.scroller.scrollTop = 0
    this.#render(true)
  }

  /** A row as it is by now, put where it stands. */
  replace(index, row) {
    this.#list.put(index, row)
    const slot = this.#slots.get(index)
    if (slot) this.#fill(slot)
  }

  at(index) {
    return this.#list.at(index)
  }

  #selectAll() {
    this.#isAll = true
    this.#ids.clear()
    const bars = this.shadowRoot.querySelector('.bars')
    bars.classList.add('selecting')
    bars.insertAdjacentHTML('beforeend', selectionMarkup(this.#list.total))
    this.#render(true)
  }

  #onClick(event) {
    const element = event.target.closest('tr')
    const slot = [...this.#slots.values()].find((one) => one.element === element)
    if (!slot || !event.target.closest('.switch')) return
    const row = this.#list.at(slot.index)
    row.status = row.status === 'active' ? 'inactive' : 'active'
    if (served.url) void changeStatus(row)
    this.#fill(slot)
  }

  #render(isAll = false) {
    const { total } = this.#list
    const { scrollTop, clientHeight } = this.scroller
    const first = Math.max(0, Math.floor(scrollTop / ROW) - OVERSCAN)
    const last = Math.min(total, Math.ceil((scrollTop + clientHeight) / ROW) + OVERSCAN)
    const free = []
    for (const slot of this.#slots.values()) if (slot.index < first || slot.index >= last) free.push(slot)
    for (const slot of free) this.#slots.delete(slot.index)
    free.sort((a, b) => a.index - b.index)
    let next = null
    for (let index = last - 1; index >= first; index--) {
      let slot = this.#slots.get(index)
      if (!slot) {
        slot = free.pop() ?? { element: rowTemplate.content.firstElementChild.cloneNode(true) }
        slot.index = index
        this.#slots.set(index, slot)
        if (!slot.element.parentNode || slot.element.nextElementSibling !== next)
          this.body.insertBefore(slot.element, next)
        slot.element.style.transform = `translateY(${index * ROW}px)`
        this.#fill(slot)
      } else if (isAll) this.#fill(slot)
      next = slot.element
    }
    for (const { element } of free) element.remove()
    this.#list.look(first, last)
  }

  #fill({ element, index }) {
    element.setAttribute('aria-rowindex', index + 2)
    const row = this.#list.at(index)
    if (!row) {
      element.className = 'row coming'
      return
    }
    const isSelected = this.#ids.has(row.id) !== this.#isAll
    element.setAttribute('aria-selected', isSelected)
    element.className = row.status === 'inactive' ? 'row inactive' : 'row'
    const [select, ...cells] = element.children
    select.firstChild.checked = isSelected
    select.firstChild.setAttribute('aria-label', `Chọn ${row.name}`)
    COLUMNS.forEach((column, i) => FILL[column](cells[i], row))
  }
}
customElements.define('hand-written-table', HandWrittenTable)

export function create() {
  const element = document.createElement('hand-written-table')
  element.style.blockSize = '700px'
  const root = () => element.shadowRoot
  const row = (index) => root().querySelector(`tbody tr[aria-rowindex="${index + 2}"]`)
  return {
    element,
    root,
    rowHeight: 44,
    scroller: () => element.scroller,
    switchAt: (index) => row(index).querySelector('[role=switch]'),
    jumpTo: (index) => (root().querySelector('.scroller').scrollTop = index * 44),
    selectAll: () => root().querySelector('thead input').click(),
    isSelected: (index) => row(index).getAttribute('aria-selected') === 'true',
    replaceAt: served.url
      ? undefined
      : (index, name) => element.replace(index, { ...element.at(index), name }),
    sortByName: () => root().querySelector('[data-sort=name]').click(),
  }
}
