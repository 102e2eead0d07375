import {
  createCustomer,
  createNote,
  Customer,
  deleteNote,
  getCustomer,
  listNotes,
  Note,
  updateCustomer,
  updateNote,
} from '@boom-risk/client/contract'
import { parse } from 'valibot'
import type { Reply } from '../api.ts'
import { type Check, must, PROBLEM_CODES_PAGE, REFERENCE, typePage } from '../check.ts'
import { expectProblem, expectShape, expectStatus, member, outline } from '../expect.ts'
import type { World } from '../world.ts'

function expectEtag({ headers, body }: Reply, about: string): void {
  const etag = headers.get('etag')
  const expected = `"${String(member(body, 'version'))}"`
  must(
    etag === expected,
    `ETag of ${about} with its version in double quotes`,
    etag === null ? 'none' : 'another',
  )
}

/** A customer that somebody else changed since it was read. */
async function changedCustomer(world: World) {
  const read = await world.customer()
  const params = { customerId: read.id }
  const theirs = `Conformance, theirs ${world.unique()}`
  const now = await world.need(updateCustomer, { params, version: read.version, body: { name: theirs } })
  return { params, version: read.version, now }
}

async function changedNote(world: World) {
  const { id } = await world.anyCustomer()
  const read = await world.note(id)
  const params = { noteId: read.id }
  const now = await world.need(updateNote, {
    params,
    version: read.version,
    body: { text: 'Conformance, theirs' },
  })
  return { customerId: id, params, version: read.version, now }
}

export const versionChecks: readonly Check[] = [
  {
    id: 'version.etag',
    rule: 'The ETag of an entity is its version in double quotes',
    source: REFERENCE,
    writes: true,
    async run(world) {
      const created = await world.api.call(createCustomer, { body: { externalId: world.unique() } })
      expectStatus(created, createCustomer.status)
      expectEtag(created, 'a new customer')
      const { id, version } = parse(Customer, created.body)
      const params = { customerId: id }
      expectEtag(await world.api.call(getCustomer, { params }), 'a customer')
      const body = { name: 'Conformance' }
      expectEtag(await world.api.call(updateCustomer, { params, version, body }), 'a changed customer')
      const note = await world.api.call(createNote, { params, body: { text: 'Conformance' } })
      expectStatus(note, createNote.status)
      expectEtag(note, 'a new note')
      const change = {
        params: { noteId: parse(Note, note.body).id },
        version: parse(Note, note.body).version,
      }
      expectEtag(await world.api.call(updateNote, { ...change, body: { text: 'x' } }), 'a changed note')
    },
  },
  {
    id: 'version.grows',
    rule: 'Every write to an entity changes its version',
    source: typePage('Version'),
    writes: true,
    async run(world) {
      const { version, now } = await changedCustomer(world)
      must(now.version !== version, 'another version of a customer', 'the same')
      const note = await changedNote(world)
      must(note.now.version !== note.version, 'another version of a note', 'the same')
    },
  },
  {
    id: 'version.if-match-missing',
    rule: 'A change of an entity without If-Match is refused with 428',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const note = await world.note(id)
      const customer = { params: { customerId: id }, body: { name: 'Conformance' } }
      expectProblem(await world.api.call(updateCustomer, customer), 'if_match_missing')
      const params = { noteId: note.id }
      expectProblem(await world.api.call(updateNote, { params, body: { text: 'x' } }), 'if_match_missing')
      expectProblem(await world.api.call(deleteNote, { params }), 'if_match_missing')
    },
  },
  {
    id: 'version.customer-conflict',
    rule: 'A change of a customer that is based on an older version is refused with 412, and nothing is overwritten',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { params, version, now } = await changedCustomer(world)
      const body = { name: 'Conformance, mine' }
      expectProblem(await world.api.call(updateCustomer, { params, version, body }), 'version_conflict')
      const after = await world.need(getCustomer, { params })
      must(after.name === now.name && after.version === now.version, 'the other change kept', 'an overwrite')
    },
  },
  {
    id: 'version.note-conflict',
    rule: 'A change of a note that is based on an older version is refused with 412, and nothing is overwritten',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { customerId, params, version, now } = await changedNote(world)
      const sent = { params, version, body: { text: 'Conformance, mine' } }
      expectProblem(await world.api.call(updateNote, sent), 'version_conflict')
      const { items } = await world.need(listNotes, { params: { customerId } })
      must(
        items.some(({ id, text }) => id === now.id && text === now.text),
        'the other text kept',
        'an overwrite',
      )
    },
  },
  {
    id: 'version.delete-conflict',
    rule: 'A note that somebody changed since it was read is not deleted: 412',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { customerId, params, version, now } = await changedNote(world)
      expectProblem(await world.api.call(deleteNote, { params, version }), 'version_conflict')
      const { items } = await world.need(listNotes, { params: { customerId } })
      must(
        items.some(({ id }) => id === now.id),
        'the note still there',
        'no note',
      )
    },
  },
  {
    id: 'version.current',
    rule: 'With `version_conflict` the problem holds the entity as it is now in `current`',
    source: typePage('Problem'),
    writes: true,
    async run(world) {
      const { params, version, now } = await changedCustomer(world)
      const reply = await world.api.call(updateCustomer, {
        params,
        version,
        body: { name: 'Conformance, mine' },
      })
      const current = expectShape(Customer, member(reply.body, 'current'), '`current`')
      must(
        current.version === now.version && current.name === now.name,
        'the customer as it is',
        'another state',
      )
      const note = await changedNote(world)
      const change = { params: note.params, version: note.version, body: { text: 'Conformance, mine' } }
      const answer = await world.api.call(updateNote, change)
      const { text } = expectShape(Note, member(answer.body, 'current'), '`current`')
      must(text === note.now.text, 'the note as it is', 'another state')
    },
  },
  {
    id: 'version.at-once',
    rule: 'Of two changes that are based on the same version and arrive together, one is done and one refused with 412',
    source: REFERENCE,
    writes: true,
    async run(world) {
      const { id, version } = await world.customer()
      const rename = (name: string) =>
        world.api.call(updateCustomer, { params: { customerId: id }, version, body: { name } })
      const replies = await Promise.all([rename('Conformance, one'), rename('Conformance, two')])
      const statuses = replies.map(outline).sort().join(' and ')
      must(statuses === '200 and 412 version_conflict', '200 and 412 version_conflict', statuses)
    },
  },
]
