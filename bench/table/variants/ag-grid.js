import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community'
import { COLUMNS, FILL, HEADS, makeCell, WIDTHS } from './cells.js'
import { rows } from './data.js'
import { styleCells } from './look.js'

ModuleRegistry.registerModules([AllCommunityModule])
styleCells('.ag-bench', '.ag-bench .ag-cell { line-height: 1.4 }')

class Cell {
  init({ colDef, data, node, api }) {
    this.column = colDef.field
    this.element = makeCell(this.column, data)
    if (this.column === 'status') {
      this.element.firstChild.addEventListener('click', () => {
        this.data.status = this.data.status === 'active' ? 'inactive' : 'active'
        api.refreshCells({ rowNodes: [node], columns: ['status'], force: true })
      })
    }
    this.data = data
  }
  getGui() {
    return this.element
  }
  refresh({ data }) {
    this.data = data
    FILL[this.column](this.element, data)
    return true
  }
}

export function create() {
  const element = document.createElement('div')
  element.className = 'ag-bench'
  element.style.blockSize = '700px'
  let api
  // It has to be in the page to be measured by itself.
  queueMicrotask(() => {
    api = createGrid(element, {
      rowData: rows.byRate(),
      rowHeight: 44,
      getRowId: ({ data }) => data.id,
      rowSelection: { mode: 'multiRow', headerCheckbox: true },
      animateRows: false,
      columnDefs: COLUMNS.map((field) => ({
        field,
        headerName: HEADS[field],
        width: WIDTHS[field],
        pinned: field === 'customer' ? 'left' : null,
        cellRenderer: Cell,
        valueGetter: ({ data }) => (field === 'customer' ? data.name : data.id),
        comparator: field === 'customer' ? new Intl.Collator('vi').compare : undefined,
      })),
    })
  })
  const row = (index) => element.querySelectorAll(`[row-index="${index}"]`)
  return {
    element,
    rowHeight: 44,
    root: () => element,
    scroller: () => element.querySelector('.ag-grid-viewport'),
    switchAt: (index) => [...row(index)].map((part) => part.querySelector('[role=switch]')).find(Boolean),
    jumpTo: (index) => api.ensureIndexVisible(index, 'top'),
    selectAll: () => api.selectAll(),
    isSelected: (index) => row(index)[0].classList.contains('ag-row-selected'),
    sortByName: () => api.applyColumnState({ state: [{ colId: 'customer', sort: 'asc' }] }),
  }
}
