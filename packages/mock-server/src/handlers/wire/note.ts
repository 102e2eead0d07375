import type { Note as WireNote } from '@boom-risk/client/contract'
import type { Actor } from '../../domain/access.ts'
import { toTimestamp } from '../../domain/clock.ts'
import type { Domain } from '../../domain/domain.ts'
import type { Note } from '../../domain/model.ts'
import { allowedNoteActions } from '../../domain/notes/notes.ts'
import { wireTime } from './customer.ts'
import { wireEmployee } from './employee.ts'

export function wireNote({ store }: Domain, actor: Actor, note: Note): WireNote {
  return {
    id: note.id,
    version: String(note.version),
    customerId: note.customerId,
    text: note.text,
    author: wireEmployee(store, note.employeeId),
    createdAt: toTimestamp(note.createdAt),
    editedAt: wireTime(note.editedAt),
    allowedActions: allowedNoteActions(actor, note),
  }
}
