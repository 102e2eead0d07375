import { describe, expect, it } from 'vitest'
import { actorOfToken } from '../../../src/domain/access.ts'
import { DAY_MS } from '../../../src/domain/clock.ts'
import { createDomain } from '../../../src/domain/create-domain.ts'
import {
  allowedNoteActions,
  createNote,
  deleteNote,
  findNote,
  notesOf,
  restoreNote,
  updateNote,
} from '../../../src/domain/notes/notes.ts'

function setUp() {
  let now = Date.UTC(2026, 10, 21, 9)
  const domain = createDomain({ customers: 300, clock: () => now })
  const actor = (token: string) => {
    const found = actorOfToken(domain.store, token)
    if (!found) throw new Error('nobody has this token')
    return found
  }
  const written = [...domain.store.customersByShop.get('shop_1')].find(
    (each) => notesOf(domain, each).length > 1,
  )
  if (!written) throw new Error('nobody has notes')
  return {
    domain,
    written,
    owner: actor('dev-1-owner'),
    staff: actor('dev-1-staff'),
    reader: actor('dev-1-read_only'),
    stranger: actor('dev-2-owner'),
    pass: (ms: number) => (now += ms),
  }
}

const refusal = (code: string): unknown => expect.objectContaining({ name: 'Refusal', code })

describe('notes', () => {
  it('S1-20 of the seed are there from the beginning, newest first, the same each time', () => {
    const { domain, written } = setUp()
    const notes = notesOf(domain, written)
    expect(notesOf(domain, written)).toEqual(notes)
    expect(notes.map(({ createdAt }) => createdAt)).toEqual(
      notes.map(({ createdAt }) => createdAt).toSorted((a, b) => b - a),
    )
    for (const { createdAt } of notes) expect(createdAt).toBeGreaterThanOrEqual(written.createdAt)
  })

  it('of the seed can be changed, deleted and restored like any other', () => {
    const { domain, written, owner } = setUp()
    const [first, ...rest] = notesOf(domain, written)
    if (!first) throw new Error('no note')
    updateNote(domain, owner, findNote(domain, owner, first.id), 'Mới')
    expect(notesOf(domain, written)[0]).toMatchObject({ id: first.id, text: 'Mới', version: 2 })
    deleteNote(domain, owner, findNote(domain, owner, first.id))
    expect(notesOf(domain, written)).toEqual(rest)
    expect(restoreNote(domain, owner, first.id)).toMatchObject({ text: 'Mới', version: 4 })
    expect(restoreNote(domain, owner, first.id)).toMatchObject({ version: 4 })
  })

  it('cannot be restored after thirty days', () => {
    const { domain, written, owner, pass } = setUp()
    const { id } = createNote(domain, owner, written, 'Cũ')
    deleteNote(domain, owner, findNote(domain, owner, id))
    pass(30 * DAY_MS + 1)
    expect(() => restoreNote(domain, owner, id)).toThrow(refusal('undo_expired'))
  })

  it('of other shops, unknown ones and deleted ones do not exist', () => {
    const { domain, written, owner, stranger } = setUp()
    const { id } = createNote(domain, owner, written, 'Một')
    for (const unknown of ['not_x', 'cus_999999-note-1', 'cus_1-note-99'])
      expect(() => findNote(domain, owner, unknown)).toThrow(refusal('not_found'))
    expect(() => findNote(domain, stranger, id)).toThrow(refusal('not_found'))
    expect(() => restoreNote(domain, stranger, id)).toThrow(refusal('not_found'))
    deleteNote(domain, owner, findNote(domain, owner, id))
    expect(() => findNote(domain, owner, id)).toThrow(refusal('not_found'))
  })

  it('are cared for by owners, and by staff as far as they wrote them', () => {
    const { domain, written, owner, staff, reader } = setUp()
    const owners = createNote(domain, owner, written, 'Của chủ')
    const own = createNote(domain, staff, written, 'Của tôi')
    expect(allowedNoteActions(owner, own)).toEqual(['edit', 'delete'])
    expect(allowedNoteActions(staff, own)).toEqual(['edit', 'delete'])
    expect(allowedNoteActions(staff, owners)).toEqual([])
    expect(allowedNoteActions(reader, own)).toEqual([])
    expect(() => updateNote(domain, staff, owners, 'x')).toThrow(refusal('forbidden'))
    expect(() => deleteNote(domain, staff, owners)).toThrow(refusal('forbidden'))
    deleteNote(domain, owner, owners)
    expect(() => restoreNote(domain, staff, owners.id)).toThrow(refusal('forbidden'))
  })
})
