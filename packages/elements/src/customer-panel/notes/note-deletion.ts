import type { Note } from '@boom-risk/client/contract'
import { isConflict } from '../errors.ts'
import type { Panel } from '../panel.ts'
import { errorWord } from '../texts.ts'
import { noteText } from './texts.ts'

/** How the list shows that a note is gone, or there again. */
export interface ShownNote {
  readonly hide: () => void
  readonly show: () => void
  readonly reread: () => Promise<void>
}

/** Deletes a note at once, and offers to take that back. */
export async function deleteNote(panel: Panel, note: Note, shown: ShownNote): Promise<void> {
  const { locale } = panel
  shown.hide()
  panel.update()
  panel.focus('#new-note')
  try {
    const { notes } = await panel.client()
    await notes.delete(note)
    panel.notify({
      text: noteText(locale, 'noteDeleted'),
      actions: [{ label: noteText(locale, 'noteUndo'), run: () => void restoreNote(panel, note, shown) }],
    })
  } catch (error) {
    shown.show()
    panel.failed(error)
    const why = isConflict(error) ? noteText(locale, 'noteChangedSince') : errorWord(locale, error)
    panel.notify({ text: noteText(locale, 'noteDeleteFailed', { why }), isBad: true })
  }
  await shown.reread()
}

async function restoreNote(panel: Panel, note: Note, shown: ShownNote): Promise<void> {
  const { locale } = panel
  try {
    const { notes } = await panel.client()
    await notes.restore(note.id)
    shown.show()
    panel.notify({ text: noteText(locale, 'noteRestored') })
    await shown.reread()
  } catch (error) {
    panel.failed(error)
    const why =
      isConflict(error) && error.code === 'undo_expired'
        ? noteText(locale, 'noteUndoExpired')
        : errorWord(locale, error)
    panel.notify({
      text: noteText(locale, 'noteRestoreFailed', { why }),
      isBad: true,
      actions: [{ label: noteText(locale, 'noteUndo'), run: () => void restoreNote(panel, note, shown) }],
    })
  }
}
