import {
  createCustomer,
  createNote,
  deleteNote,
  listNotes,
  type Operation,
  operations,
  updateCustomer,
} from '@boom-risk/client/contract'
import type { Reply, Sent } from '../api.ts'
import { callPage, type Check, must, NotChecked, PROBLEM_CODES_PAGE, PROMISES, REFERENCE } from '../check.ts'
import { expectProblem, expectStatus, isSame, member, outline } from '../expect.ts'
import { type AnsweringId, samples } from '../samples.ts'
import type { World } from '../world.ts'

/** Requests with one key that are sent at once. */
const AT_ONCE = 8

const keyed = Object.values(operations).filter((operation) => 'keyed' in operation)

/** Each write twice with one key: the second gets the first answer, and finds nothing in its own way. */
const replayChecks = keyed.map((operation): Check => {
  const id: AnsweringId = operation.id
  return {
    id: `idempotency.replay.${id}`,
    rule: `\`${id}\` with the same key gets the first answer again`,
    source: callPage(operation),
    writes: true,
    async run(world) {
      const sent = { ...(await samples[id](world)), key: crypto.randomUUID() }
      const first = await world.api.call(operation, sent)
      expectStatus(first, operation.status)
      const second = await world.api.call(operation, sent)
      expectStatus(second, operation.status, 'to the repetition')
      must(isSame(first.body ?? null, second.body ?? null), 'the first answer', 'another one')
    },
  }
})

/** Texts of a customer's notes. */
async function notesOf(world: World, customerId: string): Promise<readonly string[]> {
  const { items } = await world.need(listNotes, { params: { customerId }, query: { limit: 50 } })
  return items.map(({ text }) => text)
}

async function createdAtOnce(world: World, sent: Sent): Promise<Reply[]> {
  return Promise.all(Array.from({ length: AT_ONCE }, () => world.api.call(createNote, sent)))
}

/** The answer once the first of equal requests has one: until then 409 asks to come again. */
async function answered(call: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 0; tries < 20; tries++) {
    const reply = await call()
    if (reply.status !== 409) return reply
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return call()
}

export const idempotencyChecks: readonly Check[] = [
  ...replayChecks,
  {
    id: 'idempotency.missing',
    rule: 'A write without an Idempotency-Key is refused with 400',
    source: REFERENCE,
    writes: true,
    async run(world) {
      for (const operation of keyed) {
        const id: AnsweringId = operation.id
        const sent = await samples[id](world).catch((error: unknown) => {
          if (error instanceof NotChecked) return null
          throw error
        })
        if (!sent) continue
        const reply = await world.api.call(operation, { ...sent, key: null })
        expectProblem(reply, 'idempotency_key_missing', `of \`${id}\``)
      }
    },
  },
  {
    id: 'idempotency.malformed',
    rule: 'A key that is not of the form `IdempotencyKey` is refused with 400',
    source: 'reference.md#idempotencykey',
    writes: true,
    async run(world) {
      const { id } = await world.anyCustomer()
      for (const key of ['short', 'x'.repeat(129), 'no spaces here'])
        expectProblem(
          await world.api.call(createNote, {
            params: { customerId: id },
            body: { text: 'Conformance' },
            key,
          }),
          'malformed_request',
        )
    },
  },
  {
    id: 'idempotency.once',
    rule: 'A repeated write is not done again',
    source: REFERENCE,
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const sent = {
        params: { customerId: id },
        body: { text: 'Conformance, once' },
        key: crypto.randomUUID(),
      }
      for (let i = 0; i < 3; i++) await world.api.call(createNote, sent)
      const notes = await notesOf(world, id)
      must(notes.length === 1, '1 note', String(notes.length))
    },
  },
  {
    id: 'idempotency.at-once',
    rule: 'Of equal requests that arrive together one is done; the others get its answer, or 409 to try again',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const sent = { params: { customerId: id }, body: { text: 'Conformance' }, key: crypto.randomUUID() }
      const replies = await createdAtOnce(world, sent)
      const ids = new Set<unknown>()
      for (const reply of replies) {
        if (reply.status === 409) expectProblem(reply, 'idempotency_key_in_use')
        else {
          expectStatus(reply, createNote.status)
          ids.add(member(reply.body, 'id'))
        }
      }
      must(ids.size === 1, 'one note in all answers', String(ids.size))
      const notes = await notesOf(world, id)
      must(notes.length === 1, '1 note', String(notes.length))
    },
  },
  {
    id: 'idempotency.same-intent',
    rule: 'The same from one employee within ten seconds is one, whatever its key; but not once it was taken back',
    source: callPage(createNote),
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const sent = { params: { customerId: id }, body: { text: 'Conformance, two tabs' } }
      const replies = await Promise.all(
        Array.from({ length: 2 }, () =>
          answered(() => world.api.call(createNote, { ...sent, key: crypto.randomUUID() })),
        ),
      )
      for (const reply of replies) expectStatus(reply, createNote.status)
      const [first, second] = replies.map(({ body }) => member(body, 'id'))
      must(first === second, 'one note in both answers', 'two')
      must((await notesOf(world, id)).length === 1, '1 note', 'more')
      const note = await world.need(createNote, { ...sent, key: crypto.randomUUID() })
      must(note.id === first, 'the same note once more', 'another one')
      const removal = { params: { noteId: note.id }, version: note.version, key: crypto.randomUUID() }
      expectStatus(await world.api.call(deleteNote, removal), deleteNote.status)
      const again = await world.need(createNote, { ...sent, key: crypto.randomUUID() })
      must(again.id !== note.id, 'another note', 'the one that was deleted')
    },
  },
  {
    id: 'idempotency.reused',
    rule: 'A key that belongs to another request is refused with 422, and nothing is done',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const key = crypto.randomUUID()
      const params = { customerId: id }
      await world.need(createNote, { params, key, body: { text: 'Conformance, first' } })
      const other = await world.api.call(createNote, { params, key, body: { text: 'Conformance, other' } })
      expectProblem(other, 'idempotency_key_reused')
      const notes = await notesOf(world, id)
      must(!notes.includes('Conformance, other'), 'the first note alone', 'the other one too')
    },
  },
  {
    id: 'idempotency.reused-elsewhere',
    rule: 'A key that belongs to a request on another path is refused with 422 as well',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const [one, other] = [await world.customer(), await world.customer()]
      const sent = { key: crypto.randomUUID(), body: { text: 'Conformance' } }
      await world.need(createNote, { ...sent, params: { customerId: one.id } })
      const reply = await world.api.call(createNote, { ...sent, params: { customerId: other.id } })
      expectProblem(reply, 'idempotency_key_reused')
    },
  },
  {
    id: 'idempotency.after-refusal',
    rule: 'A request whose fields were refused may come again, mended, with the same key',
    source: PROMISES,
    writes: true,
    async run(world) {
      const { id } = await world.anyCustomer()
      const sent = { params: { customerId: id }, key: crypto.randomUUID() }
      expectProblem(await world.api.call(createNote, { ...sent, body: { text: '' } }), 'validation_failed')
      expectStatus(await world.api.call(createNote, { ...sent, body: { text: 'Conformance' } }), 201)
    },
  },
  {
    id: 'idempotency.other-employee',
    rule: 'A key names an intent of one employee: nobody else gets the answer',
    source: REFERENCE,
    writes: true,
    async run(world) {
      const token = world.secondToken()
      const sent = { key: crypto.randomUUID(), body: { externalId: world.unique() } }
      const mine = await world.need(createCustomer, sent)
      const reply = await world.api.call(createCustomer, { ...sent, token })
      must(member(reply.body, 'id') !== mine.id, 'no answer of the first shop', outline(reply))
    },
  },
  {
    id: 'idempotency.before-if-match',
    rule: 'The key is looked at before If-Match: a repeated change does not conflict with itself',
    source: REFERENCE,
    writes: true,
    async run(world) {
      const { id, version } = await world.customer()
      const sent = {
        params: { customerId: id },
        version,
        key: crypto.randomUUID(),
        body: { name: `Conformance ${world.unique()}` },
      }
      const operation: Operation = updateCustomer
      expectStatus(await world.api.call(operation, sent), 200)
      expectStatus(await world.api.call(operation, sent), 200, 'to the repetition')
    },
  },
]
