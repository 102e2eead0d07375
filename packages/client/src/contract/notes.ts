import * as v from './valibot.ts'
import { EmployeeRef, Version } from './entity.ts'
import type { Operation } from './operation.ts'
import { pageEntries, PageQuery } from './paging.ts'
import { Id, openEnum, Timestamp } from './primitives.ts'
import { multiLineText } from './text.ts'

/** Longest note, UTF-16 code units. */
export const MAX_NOTE_LENGTH = 20_000

/** A note of the shop about a customer (`S1-20`). Plain text: nothing in it is markup. */
export const Note = v.object({
  id: Id,
  version: Version,
  customerId: Id,
  text: v.string(),
  /** `null` where the writer is no longer known. */
  author: v.nullable(EmployeeRef),
  createdAt: Timestamp,
  /** The last change of the text; `null` if there was none. */
  editedAt: v.nullable(Timestamp),
  /** What this employee may do with it now. */
  allowedActions: v.array(openEnum(['edit', 'delete'])),
})
export type Note = v.InferOutput<typeof Note>

/** Newest first. */
export const NotePage = v.object(pageEntries(Note))
export type NotePage = v.InferOutput<typeof NotePage>

/** The text of a new or changed note. */
export const NoteText = v.strictObject({ text: multiLineText(MAX_NOTE_LENGTH) })
export type NoteText = v.InferOutput<typeof NoteText>

/** Notes about a customer, 20 a page when no limit is given. `cursor_expired` for a cursor that is too old or unknown. */
export const listNotes = {
  id: 'listNotes',
  method: 'GET',
  path: '/v1/customers/{customerId}/notes',
  permission: 'customers.read',
  feature: 'notes',
  query: PageQuery,
  response: NotePage,
  status: 200,
  idempotent: true,
  problems: ['cursor_expired'],
} as const satisfies Operation

/** Add a note. */
export const createNote = {
  id: 'createNote',
  method: 'POST',
  path: '/v1/customers/{customerId}/notes',
  permission: 'notes.write',
  feature: 'notes',
  request: NoteText,
  response: Note,
  status: 201,
  keyed: true,
  once: true,
} as const satisfies Operation

/** Change the text of a note. */
export const updateNote = {
  id: 'updateNote',
  method: 'PATCH',
  path: '/v1/notes/{noteId}',
  permission: 'notes.write',
  feature: 'notes',
  request: NoteText,
  response: Note,
  status: 200,
  keyed: true,
  versioned: true,
} as const satisfies Operation

/** Delete a note; it can be restored for 30 days. */
export const deleteNote = {
  id: 'deleteNote',
  method: 'DELETE',
  path: '/v1/notes/{noteId}',
  permission: 'notes.write',
  feature: 'notes',
  response: v.undefined(),
  status: 204,
  keyed: true,
  versioned: true,
} as const satisfies Operation

/** Take back the deletion of a note. `undo_expired` once the note can no longer be restored. */
export const restoreNote = {
  id: 'restoreNote',
  method: 'POST',
  path: '/v1/notes/{noteId}/restore',
  permission: 'notes.write',
  feature: 'notes',
  response: Note,
  status: 200,
  keyed: true,
  problems: ['undo_expired'],
} as const satisfies Operation
