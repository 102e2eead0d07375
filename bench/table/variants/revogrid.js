import { defineCustomElements } from '@revolist/revogrid/loader'
import { CARRIER_TITLE, COLUMNS, FLAG, HEADS, textsOf, WIDTHS } from './cells.js'
import { rows } from './data.js'
import { GRID_HEIGHT, styleCells } from './look.js'

defineCustomElements()
styleCells(
  'revo-grid',
  `revo-grid .rgCell { line-height: 1.4 !important }
  revo-grid .rgRow.selected { background: color-mix(in srgb, var(--_accent) 8%, var(--_surface)) }`,
)

const svg = (h, d) => h('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d }))

/** The cells again, in the way of its own virtual DOM. */
const CELLS = {
  customer: (h, t) => [
    h('button', { type: 'button', class: 'name', tabindex: '-1', title: t.name }, t.name),
    h(
      'span',
      { class: 'phone' },
      h('span', { class: 'number' }, t.phone),
      h('span', { class: 'carrier', title: CARRIER_TITLE }, t.network),
    ),
  ],
  level: (h, t) => h('span', { class: `level ${t.level}` }, svg(h, t.outline), h('span', {}, t.word)),
  returned: (h, t) => t.returned,
  shipped: (h, t) => t.shipped,
  returnRate: (h, t) =>
    h(
      'span',
      { class: `rate ${t.level}`, title: t.fraction },
      h('b', {}, t.rate),
      h(
        'svg',
        { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        h('rect', { class: 'track', width: '100', height: '4', rx: '2' }),
        h('rect', { width: t.percent, height: '4', rx: '2' }),
      ),
    ),
  network: (h, t) =>
    h(
      'span',
      { class: `level ${t.networkLevel}`, title: t.networkWord },
      svg(h, t.networkOutline),
      h('span', { class: 'visually-hidden' }, `${t.networkWord}, `),
      h('span', { class: 'figures' }, t.figures),
    ),
  reports: (h, t) =>
    h(
      'button',
      { type: 'button', class: t.reportsClass, tabindex: '-1', title: t.reported, 'aria-label': t.reported },
      h('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: FLAG })),
      h('span', {}, t.reports),
    ),
  lastReturn: (h, t, row) => h('time', { datetime: row.lastReturnAt }, t.last),
  status: (h, t, row, change) =>
    h(
      'button',
      {
        type: 'button',
        class: 'switch',
        role: 'switch',
        tabindex: '-1',
        'data-id': row.id,
        'aria-checked': String(row.status === 'active'),
        'aria-label': `Kích hoạt: ${row.name}`,
        onClick: change,
      },
      h('span', { class: 'knob', 'aria-hidden': 'true' }),
      h('span', { class: 'word' }, row.status === 'active' ? 'Kích hoạt' : 'Ngưng kích hoạt'),
    ),
  menu: (h, t) =>
    h(
      'button',
      { type: 'button', class: 'icon-button', tabindex: '-1', 'aria-haspopup': 'menu', 'aria-label': t.name },
      h(
        'svg',
        { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
        h('circle', { cx: '8', cy: '3', r: '1.4' }),
        h('circle', { cx: '8', cy: '8', r: '1.4' }),
        h('circle', { cx: '8', cy: '13', r: '1.4' }),
      ),
    ),
}

export function create() {
  const grid = document.createElement('revo-grid')
  grid.style.blockSize = GRID_HEIGHT
  grid.rowSize = 44
  grid.readonly = true
  grid.rowClass = 'rowClass'
  let list = rows.byRate()
  let isAll = false
  const refresh = () => grid.refresh('all')
  grid.columns = [
    {
      prop: 'select',
      name: '',
      size: 40,
      cellTemplate: (h, { model }) =>
        h('input', { type: 'checkbox', tabindex: '-1', checked: isAll, 'data-id': model.id }),
    },
    ...COLUMNS.map((prop) => ({
      prop,
      name: HEADS[prop],
      size: WIDTHS[prop],
      pin: prop === 'customer' ? 'colPinStart' : undefined,
      cellTemplate: (h, { model }) =>
        h(
          'div',
          { class: prop },
          CELLS[prop](h, textsOf(model), model, () => {
            model.status = model.status === 'active' ? 'inactive' : 'active'
            void refresh()
          }),
        ),
    })),
  ]
  grid.source = list
  return {
    element: grid,
    rowHeight: 44,
    root: () => grid,
    scroller: () => grid.querySelector('revogr-viewport-scroll.rgCol .vertical-inner'),
    switchAt: (index) => grid.querySelector(`[role=switch][data-id="${list[index].id}"]`),
    jumpTo: (index) => void grid.scrollToRow(index),
    // It selects cells, not rows: what a page would add to it.
    selectAll() {
      isAll = true
      for (const row of list) row.rowClass = 'selected'
      void refresh()
    },
    isSelected(index) {
      const box = grid.querySelector(`input[data-id="${list[index].id}"]`)
      return box.checked && box.closest('.rgRow').classList.contains('selected')
    },
    sortByName() {
      list = rows.byName()
      grid.source = list
    },
  }
}
