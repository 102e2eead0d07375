import type { Note } from '@boom-risk/client/contract'
import { hasCode, isConflictError } from '../../base/error-kinds.ts'
import { employeeWrite } from '../../base/employee-write.ts'
import type { Panel } from '../panel.ts'
import { errorWord, text } from '../texts.ts'
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
    await surely(panel, (options) => notes.delete(note, options))
    panel.notify({
      text: noteText(locale, 'noteDeleted'),
      actions: [{ label: noteText(locale, 'noteUndo'), run: () => void restoreNote(panel, note, shown) }],
    })
  } catch (error) {
    shown.show()
    panel.failed(error)
    const why = isConflictError(error) ? noteText(locale, 'noteChangedSince') : errorWord(locale, error)
    panel.notify({ text: noteText(locale, 'noteDeleteFailed', { why }), isBad: true })
  }
  await shown.reread()
}

/** Says while it is not known what became of it. */
async function surely<T>(
  panel: Panel,
  write: (options: { idempotencyKey: string }) => Promise<T>,
): Promise<T> {
  let endNotice: (() => void) | undefined
  try {
    return await employeeWrite(await panel.client(), write, {
      waiting: (error, retry) => {
        const { locale } = panel
        panel.failed(error)
        endNotice?.()
        endNotice = panel.notify({
          text: text(locale, 'panelWaiting', { why: errorWord(locale, error) }),
          isBad: true,
          actions: [{ label: text(locale, 'panelTryNow'), run: retry }],
        })
      },
    })
  } finally {
    endNotice?.()
  }
}

async function restoreNote(panel: Panel, note: Note, shown: ShownNote): Promise<void> {
  const { locale } = panel
  try {
    const { notes } = await panel.client()
    await surely(panel, (options) => notes.restore(note.id, options))
    shown.show()
    panel.notify({ text: noteText(locale, 'noteRestored') })
    await shown.reread()
  } catch (error) {
    panel.failed(error)
    const why = hasCode(error, 'undo_expired')
      ? noteText(locale, 'noteUndoExpired')
      : errorWord(locale, error)
    panel.notify({
      text: noteText(locale, 'noteRestoreFailed', { why }),
      isBad: true,
      actions: [{ label: noteText(locale, 'noteUndo'), run: () => void restoreNote(panel, note, shown) }],
    })
  }
}
