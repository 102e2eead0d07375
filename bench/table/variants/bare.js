import { rows } from './data.js'

// The least that shows such a list: rows of plain text in a box that scrolls, those in sight alone, with styles of its own. Nothing here comes from
// the product, so that it does not grow with it.
const ROW = 44
const OVERSCAN = 4
const HEIGHT = 700

const CELLS = [
  ['name', ({ name }) => name],
  ['phone', ({ phones }) => phones[0]?.display ?? ''],
  ['level', ({ risk }) => risk.level],
  ['rate', ({ risk }) => `${risk.shop.returned}/${risk.shop.shipped}`],
  ['network', ({ risk }) => `${risk.network.returned}/${risk.network.shipped}`],
  ['reports', ({ risk }) => `${risk.reports.total}`],
  ['status', ({ status }) => status],
]

export function create() {
  const element = document.createElement('div')
  element.style.cssText = `height:${HEIGHT}px;overflow:auto;position:relative;font:14px sans-serif`
  const body = element.appendChild(document.createElement('div'))
  const list = rows.byRate().slice()
  body.style.height = `${list.length * ROW}px`
  const slots = new Map()

  function fill(slot, index) {
    CELLS.forEach(([, textOf], i) => (slot.children[i].textContent = textOf(list[index])))
  }

  function make() {
    const slot = document.createElement('div')
    slot.style.cssText = `position:absolute;display:flex;gap:12px;height:${ROW}px`
    for (const [name] of CELLS) slot.appendChild(document.createElement('span')).className = name
    return slot
  }

  function render() {
    const first = Math.max(0, Math.floor(element.scrollTop / ROW) - OVERSCAN)
    const last = Math.min(list.length, Math.ceil((element.scrollTop + HEIGHT) / ROW) + OVERSCAN)
    const free = []
    for (const [index, slot] of slots)
      if (index < first || index >= last) {
        slots.delete(index)
        free.push(slot)
      }
    for (let index = first; index < last; index++) {
      if (slots.has(index)) continue
      const slot = free.pop() ?? body.appendChild(make())
      slots.set(index, slot)
      slot.style.transform = `translateY(${index * ROW}px)`
      fill(slot, index)
    }
    for (const slot of free) slot.remove()
  }

  element.addEventListener('scroll', render, { passive: true })
  render()
  return {
    element,
    root: () => element,
    rowHeight: ROW,
    scroller: () => element,
    jumpTo: (index) => (element.scrollTop = index * ROW),
    replaceAt(index, name) {
      list[index] = { ...list[index], name }
      const slot = slots.get(index)
      if (slot) fill(slot, index)
    },
  }
}
