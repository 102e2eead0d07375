import * as contract from '@boom-risk/client/contract'
import type { Actor } from '../domain/access.ts'
import { ownCustomer } from '../domain/customers/find.ts'
import type { Domain } from '../domain/domain.ts'
import { pageOf } from '../domain/lists/newest-first.ts'
import type { Note } from '../domain/model.ts'
import { createNote, deleteNote, findNote, notesOf, restoreNote, updateNote } from '../domain/notes/notes.ts'
import { route } from './route.ts'
import { requireVersion } from './preconditions.ts'
import { wireNote } from './wire/note.ts'

const DEFAULT_PAGE_SIZE = 20

const answer = (domain: Domain, actor: Actor, note: Note) => ({
  body: wireNote(domain, actor, note),
  version: String(note.version),
})

/** Notes of the shop about a customer. */
export const noteRoutes = [
  route(contract.listNotes, ({ domain, actor, params, query: { cursor, limit = DEFAULT_PAGE_SIZE } }) => {
    const notes = notesOf(domain, ownCustomer(domain, actor, params.customerId))
    const { items, ...page } = pageOf(notes, { cursor, limit })
    return { body: { ...page, items: items.map((note) => wireNote(domain, actor, note)) } }
  }),

  route(contract.createNote, ({ domain, actor, params, body }) =>
    answer(
      domain,
      actor,
      createNote(domain, actor, ownCustomer(domain, actor, params.customerId), body.text),
    ),
  ),

  route(contract.updateNote, ({ domain, actor, params, body, ifMatch }) => {
    const note = findNote(domain, actor, params.noteId)
    requireVersion(ifMatch, note, () => wireNote(domain, actor, note))
    return answer(domain, actor, updateNote(domain, actor, note, body.text))
  }),

  route(contract.deleteNote, ({ domain, actor, params, ifMatch }) => {
    const note = findNote(domain, actor, params.noteId)
    requireVersion(ifMatch, note, () => wireNote(domain, actor, note))
    deleteNote(domain, actor, note)
    return { body: undefined }
  }),

  route(contract.restoreNote, ({ domain, actor, params }) =>
    answer(domain, actor, restoreNote(domain, actor, params.noteId)),
  ),
]
