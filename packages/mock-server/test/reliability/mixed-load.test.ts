import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createMockServer } from '@boom-risk/mock-server'
import { openDataFile } from '@boom-risk/mock-server/data-file'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { amount, tried } from '../../../../scripts/verify/tally.ts'
import { killServers, residentMegabytes, type ServerProcess, startServer } from './server-process.ts'

let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boom-risk-'))
  file = join(folder, 'mock.db')
})
afterAll(async () => {
  killServers()
  await rm(folder, { recursive: true })
})

/** Many of a shop's employees at once: some write, most look. */
const WRITERS = 4
const READERS = 8
const MOST_MEGABYTES = 500

/** What was acknowledged. */
interface Acknowledged {
  /** Ids of notes by their text. */
  readonly notes: Map<string, string>
  /** The last name that the customer was given, and those that were asked for since. */
  names: { last: string; since: string[] }
}

async function call(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: object = {},
): Promise<Response> {
  return fetch(url + path, {
    method,
    headers: { Authorization: 'Bearer dev-1-owner', 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

interface Load {
  requests: number
  isOver: boolean
}

async function write(url: string, id: string, name: string, known: Acknowledged, load: Load): Promise<void> {
  for (let n = 0; !load.isOver; n++) {
    const text = `${name}/${n}`
    const answer = await call(
      url,
      'POST',
      `/v1/customers/${id}/notes`,
      { text },
      { 'Idempotency-Key': `load-${text.replace('/', '-')}` },
    )
    expect(answer.status).toBe(201)
    known.notes.set(text, ((await answer.json()) as { id: string }).id)
    load.requests++
  }
}

async function rename(url: string, id: string, name: string, known: Acknowledged, load: Load): Promise<void> {
  for (let n = 0; !load.isOver; n++) {
    const before = await call(url, 'GET', `/v1/customers/${id}`)
    const wanted = `Khách ${name} ${n}`
    known.names.since.push(wanted)
    const answer = await call(
      url,
      'PATCH',
      `/v1/customers/${id}`,
      { name: wanted },
      { 'If-Match': before.headers.get('etag') ?? '', 'Idempotency-Key': `rename-${name}-${n}` },
    )
    expect(answer.status).toBe(200)
    known.names = { last: wanted, since: [] }
    load.requests += 2
  }
}

async function read(url: string, load: Load): Promise<void> {
  const asked = [
    ['/v1/boom-customers/search', { limit: 50 }],
    ['/v1/risk-assessments', { phones: ['+84987654321', '+84912345678'] }],
    ['/v1/customers/suggestions', { text: 'ng' }],
    ['/v1/customers/search', { filter: { text: 'hà' } }],
  ] as const
  for (let n = 0; !load.isOver; n++) {
    const [path, body] = asked[n % asked.length] ?? asked[0]
    const answer = await call(url, 'POST', path, body)
    await answer.arrayBuffer()
    expect([200, 422]).toContain(answer.status)
    load.requests++
  }
}

/** Everybody at work until the server is killed. */
async function work(
  { child, url }: ServerProcess,
  round: number,
  ms: number,
  known: Acknowledged,
): Promise<number> {
  const resolved = await call(url, 'POST', '/v1/customers/resolve', { phone: '+84987654321' })
  const { customer } = (await resolved.json()) as { customer: { id: string } }
  const load: Load = { requests: 0, isOver: false }
  const all = Promise.allSettled([
    ...Array.from({ length: WRITERS }, (_, name) => write(url, customer.id, `${round}-${name}`, known, load)),
    rename(url, customer.id, String(round), known, load),
    ...Array.from({ length: READERS }, () => read(url, load)),
  ])
  await wait(ms)
  expect(residentMegabytes(child) ?? 0).toBeLessThan(MOST_MEGABYTES)
  child.kill('SIGKILL')
  await once(child, 'exit')
  load.isOver = true
  const broken = (await all).flatMap((done) => (done.status === 'rejected' ? [String(done.reason)] : []))
  // Only the line may have gone.
  expect(
    broken.filter((reason) => !/fetch failed|terminated|aborted|other side closed/i.test(reason)),
  ).toEqual([])
  return load.requests
}

async function missing(known: Acknowledged): Promise<string[]> {
  const data = await openDataFile(file)
  const { store } = createMockServer({ customers: 40, journal: data }).domain
  const notes = Map.groupBy(store.notes.values(), ({ text }) => text)
  const name =
    store.customersByPhone.get('+84987654321').find(({ shopId }) => shopId === 'shop_1')?.name ?? ''
  data.close()
  const lost = [...known.notes].filter(
    ([text, id]) =>
      notes
        .get(text)
        ?.map((note) => note.id)
        .join() !== id,
  )
  const isNamed = !known.names.last || [known.names.last, ...known.names.since].includes(name)
  return [...lost.map(([text]) => text), ...(isNamed ? [] : [`the name ${known.names.last}`])]
}

it('a server under mixed load that is killed again and again loses nothing that it acknowledged', async () => {
  const known: Acknowledged = { notes: new Map(), names: { last: '', since: [] } }
  const rounds = amount(1, 20)
  let requests = 0
  for (let round = 0; round < rounds; round++) {
    requests += await work(await startServer(file), round, amount(1200, 30_000), known)
    expect(await missing(known)).toEqual([])
  }
  expect(known.notes.size).toBeGreaterThan(rounds * 5)
  tried('requests under load', requests)
  tried('kills', rounds)

  // A planted fault: a write that was acknowledged and is not there.
  known.notes.set('never written', 'note_0')
  expect(await missing(known)).toEqual(['never written'])
}, 3_600_000)
