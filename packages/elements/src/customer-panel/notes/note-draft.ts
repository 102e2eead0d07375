import type { Note } from '@boom-risk/client/contract'

/** A new note, or a change of one. */
export interface NoteDraft {
  readonly text: string
  /** The note that is changed, as it was when the change began; `null` for a new one. */
  readonly note: Note | null
  /** Somebody else changed it meanwhile: how it is now. */
  readonly conflict: Note | null
}
