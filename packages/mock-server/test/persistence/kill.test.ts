import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMockServer, type Note } from '@boom-risk/mock-server'
import { openDataFile } from '@boom-risk/mock-server/data-file'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Random } from '../../src/domain/random.ts'
import { killServers, startServer } from '../reliability/server-process.ts'

const SEED = Number(process.env['KILL_SEED'] ?? 1)
const ROUNDS = process.env['TEST_LONG'] ? 20 : 4
const WRITERS = 4
const MAX_WRITES_BEFORE_KILL = 60

/** One intent to write a note, and what the server said to it. */
interface Intent {
  readonly key: string
  readonly text: string
  /** The id in the answer; `null` when the server died before it answered. */
  acknowledged: string | null
}

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

async function post(url: string, path: string, body: unknown, key: string) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: {
      Authorization: 'Bearer dev-1-owner',
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
    },
    body: JSON.stringify(body),
  })
  expect(response.status).toBeLessThan(300)
  return (await response.json()) as { id: string; customer: { id: string } }
}

/** Writes notes from several writers until the server is killed after so many answers. */
async function writeUntilKilled(round: number, random: Random): Promise<Intent[]> {
  const { child, url } = await startServer(file)
  const { customer } = await post(url, '/v1/customers/resolve', { phone: '+84987654321' }, 'resolve-1')
  const intents: Intent[] = []
  let answersLeft = random.int(0, MAX_WRITES_BEFORE_KILL)
  const died = once(child, 'exit')
  const kill = () => child.kill('SIGKILL')
  const writer = async (name: number) => {
    for (let n = 0; ; n++) {
      const intent: Intent = {
        key: `kill-${round}-${name}-${n}`,
        text: `${round}/${name}/${n}`,
        acknowledged: null,
      }
      intents.push(intent)
      const answer = post(url, `/v1/customers/${customer.id}/notes`, { text: intent.text }, intent.key)
      // Between the sending and the answer, in half of the rounds; after an answer in the others.
      if (answersLeft-- <= 0) {
        if (random.chance(0.5)) await Promise.race([answer, new Promise((resolve) => setImmediate(resolve))])
        kill()
      }
      intent.acknowledged = (await answer).id
    }
  }
  await Promise.allSettled(Array.from({ length: WRITERS }, (_, name) => writer(name)))
  await died
  return intents
}

async function notesInFile(): Promise<Note[]> {
  const data = await openDataFile(file)
  const server = createMockServer({ journal: data })
  const notes = [...server.domain.store.notes.values()]
  data.close()
  return notes
}

describe('a server that is killed', () => {
  it(
    `has lost no write that it acknowledged, and done none twice, after ${ROUNDS} kills (seed ${SEED})`,
    { timeout: 900_000 },
    async () => {
      const random = new Random(SEED, 'kill')
      const intents: Intent[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const made = await writeUntilKilled(round, random)
        intents.push(...made)
        const byText = Map.groupBy(await notesInFile(), ({ text }) => text)
        for (const { text, acknowledged } of intents) {
          const found = (byText.get(text) ?? []).map(({ id }) => id)
          if (acknowledged === null) expect(found.length, text).toBeLessThanOrEqual(1)
          else expect(found, text).toEqual([acknowledged])
        }
      }
      // Every round had a death in the middle of something, and writes before it.
      expect(intents.filter(({ acknowledged }) => acknowledged === null).length).toBeGreaterThanOrEqual(
        ROUNDS,
      )
      expect(intents.filter(({ acknowledged }) => acknowledged !== null).length).toBeGreaterThan(ROUNDS)

      const { child, url } = await startServer(file)
      const { customer } = await post(url, '/v1/customers/resolve', { phone: '+84987654321' }, 'resolve-1')
      for (const { key, text, acknowledged } of intents) {
        const { id } = await post(url, `/v1/customers/${customer.id}/notes`, { text }, key)
        if (acknowledged !== null) expect(id).toBe(acknowledged)
      }
      child.kill('SIGINT')
      await once(child, 'exit')
      const notes = (await notesInFile()).map(({ text }) => text)
      expect(notes.toSorted()).toEqual(intents.map(({ text }) => text).toSorted())
    },
  )
})
