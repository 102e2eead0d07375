import '@vaadin/grid'
import '@vaadin/grid/vaadin-grid-column.js'
import { COLUMNS, FILL, HEADS, MARKUP, WIDTHS } from './cells.js'
import { rows } from './data.js'
import { styleCells } from './look.js'

styleCells('vaadin-grid')

export function create() {
  const grid = document.createElement('vaadin-grid')
  grid.style.blockSize = '700px'
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
    column.renderer = (root, _column, { item }) => {
      if (!root.firstChild) {
        root.innerHTML = `<div class="${field}">${MARKUP[field]}</div>`
        if (field === 'status') {
          root.firstChild.firstChild.addEventListener('click', () => {
            root.item.status = root.item.status === 'active' ? 'inactive' : 'active'
            grid.requestContentUpdate()
          })
        }
      }
      root.item = item
      root.firstChild.dataset.id = item.id
      FILL[field](root.firstChild, item)
    }
    return column
  })
  grid.append(check, ...columns)
  grid.dataProvider = ({ page, pageSize }, callback) =>
    callback(list.slice(page * pageSize, (page + 1) * pageSize), list.length)
  const idAt = (index) => list[index].id
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
      list = rows.byName()
      grid.clearCache()
    },
  }
}
