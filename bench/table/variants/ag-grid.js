import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community'
import { COLUMNS, FILL, HEADS, makeCell, WIDTHS } from './cells.js'
import { rows } from './data.js'
import { GRID_HEIGHT, styleCells } from './look.js'
import { changeStatus, fetchPage, served } from './served.js'

ModuleRegistry.registerModules([AllCommunityModule])
styleCells('.ag-bench', '.ag-bench .ag-cell { line-height: 1.4 }')

class Cell {
  init({ colDef, data, node, api }) {
    this.column = colDef.field
    this.element = makeCell(this.column, data)
    // Its row may be on its way.
    this.element.hidden = !data
    if (this.column === 'status') {
      this.element.firstChild.addEventListener('click', () => {
        this.data.status = this.data.status === 'active' ? 'inactive' : 'active'
        if (served.url) void changeStatus(this.data)
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
    this.element.hidden = !data
    if (data) FILL[this.column](this.element, data)
    return true
  }
}

/** Its infinite row model: pages of a list that the server sorts. */
const byPage = {
  rowModelType: 'infinite',
  cacheBlockSize: 100,
  datasource: {
    async getRows({ startRow, endRow, sortModel, successCallback }) {
      const by = sortModel.length ? 'name' : 'return_rate'
      const { items, total } = await fetchPage(by, startRow, endRow - startRow)
      successCallback(items, total)
    },
  },
}

export function create() {
  const element = document.createElement('div')
  element.className = 'ag-bench'
  element.style.blockSize = GRID_HEIGHT
  let api
  // It has to be in the page to be measured by itself.
  queueMicrotask(() => {
    api = createGrid(element, {
      ...(served.url ? byPage : { rowData: rows.byRate() }),
      rowHeight: 44,
      getRowId: ({ data }) => data.id,
      rowSelection: { mode: 'multiRow', headerCheckbox: !served.url },
      animateRows: false,
      columnDefs: COLUMNS.map((field) => ({
        field,
        headerName: HEADS[field],
        width: WIDTHS[field],
        pinned: field === 'customer' ? 'left' : null,
        cellRenderer: Cell,
        valueGetter: ({ data }) => (field === 'customer' ? data?.name : data?.id),
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
    // Its infinite row model selects no rows that it has not loaded.
    selectAll: served.url ? undefined : () => api.selectAll(),
    isSelected: (index) => row(index)[0].classList.contains('ag-row-selected'),
    sortByName: () => api.applyColumnState({ state: [{ colId: 'customer', sort: 'asc' }] }),
  }
}
