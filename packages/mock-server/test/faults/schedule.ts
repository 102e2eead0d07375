import { isRiskApiError, type RiskClient } from '@boom-risk/client'
import { createMockServer, type MockServer } from '@boom-risk/mock-server'
import { createTestClient, inMemoryFetch, TEST_BASE_URL } from '@boom-risk/mock-server/testing'
import { Random } from '../../src/domain/random.ts'
import { CountedWrites } from './counted-writes.ts'
import { inLoneTab } from './lone-tab.ts'
import { type FaultyLine, faultyLine, LINE_FAULTS, type LineFault } from './faulty-line.ts'
import { VirtualClock } from './virtual-clock.ts'
import { type Intent, type WriteName, WRITES } from './writes.ts'

const STARTED_AT = Date.parse('2026-11-21T02:00:00Z')
/** How often a person presses "again" at most, and how long they wait before that, in ms. */
const MAX_REPETITIONS = 3
const PATIENCE_MS = 15_000
const MAX_FAULTS = 8
/** Schedules played at a time, each with a server and a clock of its own. */
const AT_ONCE = 12

/** What became of one write. */
export interface Outcome {
  readonly write: WriteName
  readonly key: string
  /** The client said that it was done. */
  readonly acknowledged: boolean
  /** The code of the last error, if it was not. */
  readonly code: string | null
  /** How often the server has done it. */
  readonly timesDone: number
}

export interface ScheduleResult {
  readonly seed: number
  readonly faults: readonly (LineFault | null)[]
  /** What happened on the line, request by request. */
  readonly log: readonly string[]
  readonly outcomes: readonly Outcome[]
  /** What must not have happened; empty where all is well. */
  readonly violations: readonly string[]
}

export interface ScheduleOptions {
  /** Where the server answers; in memory unless told. */
  readonly fetchOf?: (server: MockServer) => typeof fetch
}

/**
 * Plays one schedule: one to three writes of a person on a line on which requests meet faults drawn from the seed. After a failure the
 * person may try again, with the same key. The same seed plays the same schedule.
 */
export async function playSchedule(seed: number, options: ScheduleOptions = {}): Promise<ScheduleResult> {
  const random = new Random(seed, 'schedule')
  const clock = new VirtualClock(STARTED_AT)
  const counted = new CountedWrites()
  const server = createMockServer({ seed: 1, customers: 60, clock: () => clock.now(), journal: counted })
  const inner = options.fetchOf?.(server) ?? inMemoryFetch(server, TEST_BASE_URL)
  const names = drawWrites(seed, random)
  const [first] = names
  const { role } = { role: undefined, ...WRITES[first] }
  const faults = drawFaults(random)
  const left = [...faults]
  const line = faultyLine(inner, () => left.shift() ?? null, clock)
  const hands = { owner: createTestClient({ server }), other: createTestClient({ server, shop: 2 }) }
  const sender = inLoneTab(() =>
    createTestClient({
      server,
      ...(role === undefined ? {} : { role }),
      client: { fetch: line.fetch, clock, random: () => random.next() },
    }),
  )
  try {
    const intents: Intent[] = []
    for (const name of names)
      intents.push(
        await WRITES[name].prepare({ owner: hands.owner.client, other: hands.other.client, server }, random),
      )
    counted.counting = true
    const outcomes = await clock.drive(
      sendAll(sender.client, names, intents, { seed, random, clock, counted, line }),
    )
    const violations = outcomes.flatMap(violationOf)
    if (counted.unaccounted > 0) violations.push(`${counted.unaccounted} changes that no key accounts for`)
    return { seed, faults, log: line.log, outcomes, violations }
  } finally {
    for (const { close } of [sender, hands.owner, hands.other]) close()
  }
}

/** Plays one schedule after the other, several at a time: they spend most of theirs on waiting. */
export async function playSchedules(
  first: number,
  count: number,
  options: ScheduleOptions = {},
): Promise<ScheduleResult[]> {
  const results: ScheduleResult[] = []
  for (let seed = first; seed < first + count; seed += AT_ONCE) {
    const seeds = Array.from({ length: Math.min(AT_ONCE, first + count - seed) }, (_, i) => seed + i)
    results.push(...(await Promise.all(seeds.map((one) => playSchedule(one, options)))))
  }
  return results
}

interface Stage {
  readonly seed: number
  readonly random: Random
  readonly clock: VirtualClock
  readonly counted: CountedWrites
  readonly line: FaultyLine
}

async function sendAll(
  client: RiskClient,
  names: readonly WriteName[],
  intents: readonly Intent[],
  { seed, random, clock, counted, line }: Stage,
): Promise<Outcome[]> {
  const isTogether = random.chance(0.5)
  const keys = names.map((_, i) => `faults-${seed}-${i}`)
  const repetitions = names.map(() => random.int(0, MAX_REPETITIONS))
  const send = (i: number) =>
    sendOne(
      () => intents[i]?.(client, keys[i] ?? ''),
      repetitions[i] ?? 0,
      (ms) => clock.wait(ms),
    )
  const codes: (string | null)[] = []
  if (isTogether) codes.push(...(await Promise.all(names.map((_, i) => send(i)))))
  else for (const i of names.keys()) codes.push(await send(i))
  await line.deliverLate()
  return names.map((write, i) => ({
    write,
    key: keys[i] ?? '',
    acknowledged: codes[i] === null,
    code: codes[i] ?? null,
    timesDone: counted.timesDone(keys[i] ?? ''),
  }))
}

/** The code of the error that the person was left with; `null`: it was done. */
async function sendOne(
  send: () => Promise<unknown> | undefined,
  repetitions: number,
  wait: (ms: number) => Promise<void>,
): Promise<string | null> {
  for (let left = repetitions; ; left--) {
    try {
      await send()
      return null
    } catch (error) {
      if (!isRiskApiError(error)) throw error
      if (left <= 0) return error.code
      await wait(error.retryAfterMs ?? PATIENCE_MS)
    }
  }
}

function violationOf({ write, key, acknowledged, code, timesDone }: Outcome): string[] {
  const story = acknowledged ? 'acknowledged' : `failed with ${code}`
  if (acknowledged && timesDone !== 1) return [`${write} (${key}) was ${story} and done ${timesDone} times`]
  if (timesDone > 1) return [`${write} (${key}) ${story} and was done ${timesDone} times`]
  return []
}

/** The first goes round with the seed, so that each write comes as often as the others. */
function drawWrites(seed: number, random: Random): readonly [WriteName, ...WriteName[]] {
  const all = Object.keys(WRITES).filter((name): name is WriteName => Object.hasOwn(WRITES, name))
  const owners = all.filter((name) => !('role' in WRITES[name]))
  const first = all[seed % all.length] ?? 'createNote'
  // On an order one action may forbid the next: those stand alone.
  const alone = 'role' in WRITES[first] || /Order|PaymentLink/.test(first)
  const more = alone ? 0 : random.int(0, 2)
  const free = owners.filter((name) => !/Order|PaymentLink|showCustomFields/.test(name))
  return [first, ...Array.from({ length: more }, () => random.pick(free))]
}

function drawFaults(random: Random): (LineFault | null)[] {
  return Array.from({ length: random.int(1, MAX_FAULTS) }, () =>
    random.chance(0.75) ? random.pick(LINE_FAULTS) : null,
  )
}
