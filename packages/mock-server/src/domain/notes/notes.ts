import { type Actor, may } from '../access.ts'
import { DAY_MS } from '../clock.ts'
import type { Domain } from '../domain.ts'
import { newestFirst } from '../lists/newest-first.ts'
import type { Customer, Note } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { deriveNotes } from '../seed/notes.ts'

const RESTORE_MS = 30 * DAY_MS

export type NoteAction = 'edit' | 'delete'

/** Owners take care of everybody's notes, staff of their own. */
export function allowedNoteActions(actor: Actor, note: Note): NoteAction[] {
  const mine = note.employeeId === actor.employee.id || actor.employee.role === 'owner'
  return mine && may(actor, 'notes.write') ? ['edit', 'delete'] : []
}

/** Notes about a customer, newest first (`S1-20`). */
export function notesOf(domain: Domain, customer: Customer): Note[] {
  const changed = domain.store.notesByCustomer.get(customer.id)
  const known = new Set(changed.map(({ id }) => id))
  return [...deriveNotes(domain, customer).filter(({ id }) => !known.has(id)), ...changed]
    .filter(({ deletedAt }) => deletedAt === null)
    .sort(newestFirst)
}

export function createNote(domain: Domain, actor: Actor, customer: Customer, text: string): Note {
  const note: Note = {
    id: domain.newId('not'),
    version: 1,
    shopId: actor.shop.id,
    customerId: customer.id,
    text,
    employeeId: actor.employee.id,
    createdAt: domain.clock(),
    editedAt: null,
    deletedAt: null,
  }
  domain.commit({ notes: [note] })
  return note
}

/** A note of the employee's shop that is not deleted. @throws Refusal `not_found` */
export function findNote(domain: Domain, { shop }: Actor, id: string): Note {
  const note = knownNote(domain, id)
  if (note?.shopId !== shop.id || note.deletedAt !== null) throw new Refusal('not_found')
  return note
}

/** @throws Refusal `forbidden` */
export function updateNote(domain: Domain, actor: Actor, note: Note, text: string): Note {
  requireAction(actor, note, 'edit')
  const after = { ...note, text, version: note.version + 1, editedAt: domain.clock() }
  domain.commit({ notes: [after] })
  return after
}

/** @throws Refusal `forbidden` */
export function deleteNote(domain: Domain, actor: Actor, note: Note): void {
  requireAction(actor, note, 'delete')
  domain.commit({ notes: [{ ...note, version: note.version + 1, deletedAt: domain.clock() }] })
}

/** Takes a deletion back; a note that is there already stays as it is. @throws Refusal `not_found`, `forbidden`, `undo_expired` */
export function restoreNote(domain: Domain, actor: Actor, id: string): Note {
  const note = knownNote(domain, id)
  if (note?.shopId !== actor.shop.id) throw new Refusal('not_found')
  requireAction(actor, note, 'delete')
  if (note.deletedAt === null) return note
  if (domain.clock() > note.deletedAt + RESTORE_MS) throw new Refusal('undo_expired')
  const after = { ...note, version: note.version + 1, deletedAt: null }
  domain.commit({ notes: [after] })
  return after
}

/** As written last, otherwise as the seed has it: a seeded note's id begins with its customer's. */
function knownNote(domain: Domain, id: string): Note | undefined {
  const stored = domain.store.notes.get(id)
  if (stored) return stored
  const [, customerId = ''] = /^(cus_\d+)-note-\d+$/.exec(id) ?? []
  const customer = domain.store.customers.get(customerId)
  return customer && deriveNotes(domain, customer).find((note) => note.id === id)
}

function requireAction(actor: Actor, note: Note, action: NoteAction): void {
  if (!allowedNoteActions(actor, note).includes(action)) throw new Refusal('forbidden')
}
