import { create } from 'variant'
import { prepare } from './variants/data.js'
import { served } from './variants/served.js'

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** A frame is painted after its callbacks, in the same task. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const ROWS_A_STEP = 3

const REST_MS = 250

/** More than any variant keeps in the page for a list of this height. */
const MOST_ROWS = 60

let table
let count
let names

/** Frame by frame until it is so, and until that has been painted. */
async function until(condition, what) {
  for (let i = 0; i < 3600; i++) {
    if (condition()) return painted()
    await frame()
  }
  throw new Error(`never came: ${what}`)
}

const showsName = (name) =>
  [...table.root().querySelectorAll(':not(.missing, .coming) > * > .name')].some(
    (cell) => cell.textContent.trim() === name,
  )

/** Here and there over the list, never twice at the same place. */
const jumpTarget = (i) => Math.floor((count - 40) * (((i + 1) * 0.618_034) % 1))

/** Makes the customers, or asks the server (`url`) who stands where the jumps go. */
globalThis.benchPrepare = async (total, { jumps, url }) => {
  count = total
  served.url = url
  names = await prepare(
    total,
    Array.from({ length: jumps }, (_, i) => jumpTarget(i) + 4),
  )
}

globalThis.benchMount = async () => {
  table = create()
  document.body.append(table.element)
  await until(() => showsName(names.byRate[0]), 'the first row')
  // A box that grows with its rows has them all in the page, and compares with nothing.
  const rows = table.root().querySelectorAll('.name').length
  if (rows > MOST_ROWS) throw new Error(`${rows} rows are in the page: the list is not windowed`)
}

globalThis.benchUnmount = async () => {
  table.element.remove()
  table = undefined
  await frame()
}

/** Nothing at all, for as many frames: what the page costs by itself. */
globalThis.benchIdle = async (times) => {
  for (let i = 0; i < times * 2; i++) await frame()
}

/**
 * Three rows on, as a wheel does, each frame, for two thirds of the steps, then back; and a rest, for what a list puts off
 * until then. Resolves to the intervals between the frames.
 */
globalThis.benchScroll = async (steps) => {
  const scroller = table.scroller()
  const intervals = []
  let last = await frame()
  for (let i = 0; i < steps; i++) {
    scroller.scrollTop += (i < (steps * 2) / 3 ? 1 : -1) * ROWS_A_STEP * table.rowHeight
    const now = await frame()
    intervals.push(now - last)
    last = now
  }
  // Not where it was told to be: RevoGrid takes some of the steps together.
  const index = Math.floor(scroller.scrollTop / table.rowHeight) + 4
  await until(() => showsName(names.byRate[index]), `row ${index}`)
  await new Promise((resolve) => setTimeout(resolve, REST_MS))
  return intervals
}

globalThis.benchJump = async (jumps) => {
  for (let i = 0; i < jumps; i++) {
    const index = jumpTarget(i)
    table.jumpTo(index)
    await until(() => showsName(names.byRate[index + 4]), `row ${index + 4}`)
  }
  table.jumpTo(0)
  await until(() => showsName(names.byRate[0]), 'the first row')
}

globalThis.benchToggle = async (times) => {
  for (let i = 0; i < times; i++) {
    const control = table.switchAt(1 + (i % 6))
    const before = control.getAttribute('aria-checked')
    control.click()
    await until(() => table.switchAt(1 + (i % 6)).getAttribute('aria-checked') !== before, 'the switch')
  }
}

/**
 * One customer after another is another by now, as somebody else's change brings it: until it is painted. Resolves to the waits by the clock, ms.
 */
globalThis.benchReplace = async (times) => {
  table.jumpTo(0)
  await until(() => showsName(names.byRate[0]), 'the first row')
  const waits = []
  for (let i = 0; i < times; i++) {
    const name = `Khách đổi tên ${i}`
    const started = performance.now()
    table.replaceAt(1 + (i % 6), name)
    await until(() => showsName(name), 'the row that changed')
    waits.push(performance.now() - started)
  }
  return waits
}

globalThis.benchCan = () => [table.switchAt !== undefined, table.sortByName !== undefined]

globalThis.benchCanReplace = () => table.replaceAt !== undefined

globalThis.benchSelectAll = async () => {
  table.selectAll()
  await until(() => table.isSelected(2), 'the selection')
}

globalThis.benchSort = async () => {
  table.sortByName()
  await until(() => showsName(names.byName[0]), 'the first by name')
}

globalThis.benchCanSelectAll = () => table.selectAll !== undefined
