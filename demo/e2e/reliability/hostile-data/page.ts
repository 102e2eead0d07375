import '@boom-risk/elements/define'
import type { OperationId } from '@boom-risk/client/contract'
import { createMockServer, type MockServer } from '@boom-risk/mock-server'
import { filled, mutated } from './documents.ts'
import { clientOver, type Change } from './line.ts'
import { lengthened } from './long-arrays.ts'
import { pick, randomOf } from './random.ts'
import { copied, faults, watchTime } from './watch.ts'
import {
  clear,
  deep,
  HONEST,
  moment,
  mount,
  press,
  pressEachKind,
  screenText,
  type,
  VIEWS,
  type View,
} from './views.ts'

/** What a round went through, and what was wrong with it. */
export interface Round {
  readonly documents: number
  readonly fields: string[]
  readonly faults: string[]
}

export interface LongRound extends Round {
  /** Names of what was pressed. */
  readonly pressed: string[]
}

export interface HostileData {
  /** Plays a round in which some answers are mutated; `plant`: a fault for the watch to see. */
  mutate(seed: number, plant?: Plant): Promise<Round>
  /** Plays a round in which every text of every answer is this one. */
  fill(view: View, text: string, seed: number, presses: number): Promise<Round>
  /** Plays a round in which every array of every answer has so many entries; presses one button of each kind, `most` of them. */
  lengthen(view: View, count: number, most: number): Promise<LongRound>
  /** Plays a round with this as the answer of a call, in chunks and without its length. */
  flood(id: OperationId, bytes: number): Promise<Round>
  readonly views: readonly View[]
}

export type Plant = 'throw' | 'reject' | 'blank' | 'freeze' | 'words' | 'alert' | 'stuck'

declare global {
  interface Window {
    hostile: HostileData
  }
}

/** Nothing may take longer, ms. */
const FROZEN_MS = 2000
const FROZEN = 'frozen for'
const WORDS = /\bNaN\b|\bundefined\b|Invalid Date|\[object \w+\]/

let server: MockServer = createMockServer({ customers: 40, shop: 1 })

/** Elements that a text became, and attributes that run. */
function markup(): string[] {
  return [...deep(document.body)].flatMap((element) => {
    const runs = element.getAttributeNames().filter((name) => name.startsWith('on'))
    const isForeign = /^(?:script|iframe|object|embed|marquee|base|meta)$/.test(element.localName)
    return isForeign && !element.matches('body > script')
      ? [`became <${element.localName}>`]
      : runs.map((name) => `runs ${name}`)
  })
}

async function until(holds: () => boolean, ms: number): Promise<boolean> {
  const ends = performance.now() + ms
  while (performance.now() < ends) {
    if (holds()) return true
    await moment(5)
  }
  return holds()
}

function isBlank(view: View): boolean {
  if (view === 'suggestions') return false
  return screenText().trim().length < 3
}

/** Whether the view shows the honest customer again once the server is honest, after what a person would do. */
async function recovers(view: View, element: HTMLElement): Promise<boolean> {
  const shows = () => screenText().includes(view === 'badge' ? 'Nguy cơ cao' : HONEST.name)
  dispatchEvent(new Event('online'))
  if (view === 'table') {
    // The search stands as it was left: a table that is opened anew is another matter.
    element.remove()
    Object.assign(element, { view: { text: HONEST.name } })
    document.querySelector('.view')?.append(element)
  } else if (view === 'suggestions') {
    await type('')
    await type('Nguyễn')
    return until(() => [...deep(document.body)].some((each) => each.matches('[role=option]')), 5000)
  } else {
    element.setAttribute('phone', '0356700700')
    await moment(5)
    element.setAttribute('phone', HONEST.phone)
  }
  return until(shows, 5000)
}

async function play(
  view: View,
  change: Change,
  { act, words, plant }: { act: () => Promise<unknown>; words: RegExp; plant?: Plant | undefined },
): Promise<{ faults: string[] }> {
  faults.length = copied.length = 0
  // A section that an earlier round collapsed would hide from this one what it is to press.
  localStorage.clear()
  let isHonest = plant === 'stuck' ? undefined : false
  const client = clientOver(server, async (id, document) => (isHonest ? undefined : change(id, document)))
  const time = watchTime()
  const element = mount(view, client)
  await moment(30)
  if (view === 'suggestions') await type('Nguyễn')
  await until(() => !isBlank(view), 1500)
  if (plant === 'throw')
    setTimeout(() => {
      throw new Error('planted')
    })
  if (plant === 'reject') void Promise.reject(new Error('planted'))
  if (plant === 'blank') element.shadowRoot?.replaceChildren()
  if (plant === 'words') element.append('Tổng: NaN')
  if (plant === 'alert') alert('planted')
  if (plant === 'freeze') for (const ends = performance.now() + FROZEN_MS + 200; performance.now() < ends;);
  await act()
  await moment(30)
  const found = words.exec(screenText())
  if (found) faults.push(`said: ${screenText().slice(Math.max(0, found.index - 60), found.index + 40)}`)
  if (isBlank(view)) faults.push('blank')
  faults.push(...markup())
  for (const text of copied)
    if (/[\p{Cc}\p{Bidi_Control}]/u.test(text)) faults.push(`copied: ${JSON.stringify(text)}`)
  const longest = time()
  if (longest > FROZEN_MS) faults.push(`${FROZEN} ${Math.round(longest)} ms`)
  if (isHonest === false) isHonest = true
  server.forgetIntents()
  // What was pressed may have changed the customer.
  server = createMockServer({ customers: 40, shop: 1 })
  const fresh = clientOver(server, async (id, document) => (isHonest ? undefined : change(id, document)))
  client.close()
  Object.assign(element, { client: fresh })
  for (const open of deep(document.body)) if (open instanceof HTMLDialogElement && open.open) open.close()
  if (!(await recovers(view, element))) faults.push(`does not recover: ${screenText().slice(0, 200)}`)
  fresh.close()
  clear()
  await moment()
  return { faults: [...new Set(faults)].map((fault) => `${view}: ${fault}`) }
}

/** What freezes us freezes us again; what a machine with other work made wait does not. */
async function twiceIfFrozen<R extends Round>(round: () => Promise<R>): Promise<R> {
  const first = await round()
  return first.faults.some((fault) => fault.includes(FROZEN)) ? round() : first
}

async function mutate(seed: number, plant?: Plant): Promise<Round> {
  const random = randomOf(seed)
  const view = plant ? 'panel' : pick(VIEWS, random)
  const share = 0.2 + random() * 0.6
  let documents = 0
  const change: Change = async (_id, document) => {
    if (plant === 'stuck') return []
    if (random() > share) return undefined
    documents++
    return mutated(document, random)
  }
  const result = await play(view, change, { act: () => press(6, random), words: WORDS, plant })
  return { ...result, documents, fields: [] }
}

async function fill(view: View, text: string, seed: number, presses: number): Promise<Round> {
  let documents = 0
  const fields = new Set<string>()
  const change: Change = async (id, document) => {
    documents++
    const changed = await filled(id, document, text)
    for (const field of changed.fields) fields.add(field)
    return changed.document
  }
  // The texts themselves may be such words.
  const result = await play(view, change, { act: () => press(presses, randomOf(seed)), words: /(?!)/ })
  return { ...result, documents, fields: [...fields] }
}

/** Gives the customer of each kind of thing one at least. */
async function fillUp(): Promise<void> {
  const client = clientOver(server, async () => undefined)
  const customer = await client.customers.resolve({ phone: HONEST.e164 })
  if (!customer) throw new Error('the honest customer is not there')
  await client.notes.create(customer.id, 'Khách hẹn giao lại.')
  await client.customers.update(customer.id, { emails: ['ha@shop.test', 'ha.nguyen@shop.test'] })
  client.close()
}

async function lengthen(view: View, count: number, most: number): Promise<LongRound> {
  const pressed: string[] = []
  /** Of the richest answer to each call; made seldom, since what is measured is the elements' time. */
  const bodies = new Map<OperationId, { of: number; body: string }>()
  await fillUp()
  let documents = 0
  let heard = performance.now()
  const fields = new Set<string>()
  const change: Change = async (id, document) => {
    documents++
    heard = performance.now()
    const { length } = JSON.stringify(document)
    let made = bodies.get(id)
    if (made === undefined || made.of < length) {
      const changed = lengthened(document, count)
      for (const name of changed.arrays) fields.add(`${id}.${name}`)
      // Apart from what the client makes of it.
      await moment()
      bodies.set(id, (made = { of: length, body: JSON.stringify(changed.document) }))
      await moment()
    }
    return new Response(made.body, { headers: { 'content-type': 'application/json' } })
  }
  const quiet = () => until(() => documents > 0 && performance.now() - heard > 400, 10_000)
  const result = await play(view, change, {
    async act() {
      await quiet()
      pressed.push(...(await pressEachKind(most)))
      await quiet()
    },
    words: WORDS,
  })
  return { ...result, documents, fields: [...fields], pressed }
}

async function flood(id: OperationId, bytes: number): Promise<Round> {
  const chunk = new TextEncoder().encode('[1,'.repeat(21_845))
  const change: Change = async (asked) => {
    if (asked !== id) return undefined
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        if (sent >= bytes) controller.close()
        else controller.enqueue(chunk)
        sent += chunk.length
      },
    })
    return new Response(body, { headers: { 'content-type': 'application/json' } })
  }
  const result = await play('panel', change, { act: async () => {}, words: WORDS })
  return { ...result, documents: 1, fields: [] }
}

window.hostile = {
  views: VIEWS,
  mutate: (...args) => twiceIfFrozen(() => mutate(...args)),
  fill: (...args) => twiceIfFrozen(() => fill(...args)),
  lengthen: (...args) => twiceIfFrozen(() => lengthen(...args)),
  flood: (...args) => twiceIfFrozen(() => flood(...args)),
}
