import {
  createNote,
  deleteNote,
  listNotes,
  restoreNote,
  updateNote,
  type Note,
  type NotePage,
} from '../contract/notes.ts'
import { written } from './changes.ts'
import { customerList, type CustomerList } from './customer-list.ts'
import { entityOf } from './effects.ts'
import { invoke, type WriteOptions } from './invoke.ts'
import { perCore } from './per-core.ts'

/** Notes of the shop about customers (`S1-20`), newest first. Each call @throws RiskApiError, the signal's reason on abort. */
export interface NotesResource extends CustomerList<NotePage> {
  /** Adds a note. @throws ValidationError if the text is empty or longer than `MAX_NOTE_LENGTH` */
  readonly create: (customerId: string, text: string, options?: WriteOptions) => Promise<Note>
  /** @throws ConflictError `version_conflict` with both versions if somebody else changed it since this one was read */
  readonly update: (note: Pick<Note, 'id' | 'version'>, text: string, options?: WriteOptions) => Promise<Note>
  /** Can be taken back by `restore` for 30 days. @throws ConflictError `version_conflict` as with `update` */
  readonly delete: (note: Pick<Note, 'id' | 'version'>, options?: WriteOptions) => Promise<void>
  /** Takes a deletion back. @throws ConflictError `undo_expired` after 30 days */
  readonly restore: (noteId: string, options?: WriteOptions) => Promise<Note>
}

/** {@link NotesResource} over a core, for hosts that bundle only what they call; equal cores get the same one. */
export const notesResource = perCore<NotesResource>((core) => ({
  ...customerList(core, 'notes', (params, query, options) =>
    invoke(core, listNotes, { params, query, ...options }),
  ),
  create: (customerId, text, options) =>
    written(
      core,
      () => invoke(core, createNote, { params: { customerId }, body: { text }, ...options }),
      (note) => ({ type: 'note.created', customerIds: [customerId], entity: entityOf(note) }),
    ),
  update: ({ id, version }, text, options) =>
    written(
      core,
      () => invoke(core, updateNote, { params: { noteId: id }, body: { text }, version, ...options }),
      (note) => ({
        type: 'note.updated',
        customerIds: note ? [note.customerId] : null,
        entity: entityOf(note),
      }),
    ),
  delete: ({ id, version }, options) =>
    written(
      core,
      () => invoke(core, deleteNote, { params: { noteId: id }, version, ...options }),
      () => ({ type: 'note.deleted', customerIds: null }),
    ),
  restore: (noteId, options) =>
    written(
      core,
      () => invoke(core, restoreNote, { params: { noteId }, ...options }),
      (note) => ({
        type: 'note.created',
        customerIds: note ? [note.customerId] : null,
        entity: entityOf(note),
      }),
    ),
}))
