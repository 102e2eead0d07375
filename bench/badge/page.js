import { create, shownText } from 'variant'
import { levelOf, phones } from './variants/client-double.js'
import { WORDS } from './variants/look.js'

/** A macrotask that no timer clamps. */
const channel = new MessageChannel()
channel.port1.start()
const nextTask = () =>
  new Promise((resolve) => {
    channel.port1.addEventListener('message', resolve, { once: true })
    channel.port2.postMessage(0)
  })

const LEVEL_WORDS = { ...WORDS, none: '' }

const isShown = (element) => {
  const text = shownText(element)
  return text !== '' && text.includes(LEVEL_WORDS[levelOf(element.phone)])
}

/** Microtasks first: a macrotask would let the browser draw a frame in the middle of what is measured. */
const MICROTASK_TURNS = 200

// Below all that is painted: what a frame takes is not the cost of a badge, and falls into some measurements and not into others.
document.body.style.paddingBlockStart = '30000px'

/** Runs the work and waits until every element shows its level; then lays the page out. */
async function shown(work) {
  const elements = work()
  // They are answered in order, so the last one is asked alone and the others only once it shows.
  const last = elements.at(-1)
  for (let turn = 0; turn < 10_000; turn++) {
    await (turn < MICROTASK_TURNS ? undefined : nextTask())
    if (!isShown(last) || !elements.every(isShown)) continue
    document.body.getBoundingClientRect()
    return
  }
  throw new Error('some elements never showed their level')
}

const phoneOf = (i) => phones[i % phones.length]
let mounted = []

globalThis.benchMount = (count) =>
  shown(() => {
    mounted = Array.from({ length: count }, (_, i) => {
      const element = create()
      element.phone = phoneOf(i)
      return element
    })
    document.body.append(...mounted)
    return mounted
  })

/** One phone on: another level for each of them. */
globalThis.benchUpdate = () =>
  shown(() => {
    mounted.forEach((element, i) => (element.phone = phoneOf(i + 1)))
    return mounted
  })
