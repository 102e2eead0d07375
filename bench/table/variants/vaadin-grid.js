import '@vaadin/grid'
import '@vaadin/grid/vaadin-grid-column.js'
import { COLUMNS, FILL, HEADS, MARKUP, WIDTHS } from './cells.js'
import { rows } from './data.js'
import { GRID_HEIGHT, styleCells } from './look.js'
import { changeStatus, fetchPage, served } from './served.js'

styleCells('vaadin-grid')

export function create() {
  const grid = document.createElement('vaadin-grid')
  grid.style.blockSize = GRID_HEIGHT
  grid.itemIdPath = 'id'
  grid.pageSize = 100
  let list = rows.byRate()
  let isAll = false
  const check = document.createElement('vaadin-grid-column')
  check.width = '40px'
  check.flexGrow = 0
  check.renderer = (root, _column, { item }) => {
    if (!root.firstChild) root.innerHTML = '<input type="checkbox" tabindex="-1">'
    root.firstChild.checked = isAll
    root.firstChild.dataset.id = item.id
  }
  const columns = COLUMNS.map((field) => {
    const column = document.createElement('vaadin-grid-column')
    column.header = HEADS[field]
    column.width = `${WIDTHS[field]}px`
    column.frozen = field === 'customer'
    column.renderer = (root, _column, { item, index }) => {
      if (!root.firstChild) {
        root.innerHTML = `<div class="${field}">${MARKUP[field]}</div>`
        if (field === 'status') {
          root.firstChild.firstChild.addEventListener('click', () => {
            root.item.status = root.item.status === 'active' ? 'inactive' : 'active'
            if (served.url) void changeStatus(root.item)
            grid.requestContentUpdate()
          })
        }
      }
      root.item = item
      root.firstChild.dataset.id = item.id
      root.firstChild.dataset.index = index
      FILL[field](root.firstChild, item)
    }
    return column
  })
  grid.append(check, ...columns)
  let by = 'return_rate'
  const giveServed = async (first, count, give) => {
    const { items, total } = await fetchPage(by, first, count)
    give(items, total)
  }
  grid.dataProvider = ({ page, pageSize }, give) => {
    const first = page * pageSize
    if (served.url) void giveServed(first, pageSize, give)
    else give(list.slice(first, first + pageSize), list.length)
  }
  const rowAt = (index) =>
    [...grid.querySelectorAll('.customer')].find((cell) => cell.dataset.index === String(index))
  const idAt = (index) => rowAt(index)?.dataset.id
  return {
    element: grid,
    // It lets its rows be as high as their cells.
    get rowHeight() {
      return grid.shadowRoot.querySelector('#items tr').offsetHeight
    },
    root: () => grid,
    scroller: () => grid.shadowRoot.querySelector('#table'),
    switchAt: (index) => grid.querySelector(`.status[data-id="${idAt(index)}"] [role=switch]`),
    jumpTo: (index) => grid.scrollToIndex(index),
    selectAll() {
      isAll = true
      grid.requestContentUpdate()
    },
    isSelected: (index) => grid.querySelector(`input[data-id="${idAt(index)}"]`).checked,
    sortByName() {
      by = 'name'
      list = rows.byName()
      grid.clearCache()
    },
  }
}
