import { html } from 'lit'
import type { Draft } from '../../base/draft.ts'
import { text } from '../texts.ts'

/** Enough of it to know it again. */
const MOST = 80

/**
 * Esc leaves a field that is edited in place: what was typed is kept and said to be unsaved, and a field that nothing was typed into closes. What is on
 * its way stays in sight. While an input method composes, its keys are its own.
 */
export function leaveOnEscape<T>(draft: Draft<T> | undefined, close: () => void, left: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    if (!draft || draft.isHeld) return
    // Neither the host's dialog nor its drawer goes with it.
    event.preventDefault()
    event.stopPropagation()
    if (!draft.isDirty) return close()
    draft.leave()
    left()
  }
}

export interface LeftDraft {
  readonly locale: string
  /** Unique in the panel. */
  readonly id: string
  /** What was typed. */
  readonly typed: string
  readonly onResume: () => void
  readonly onUndo: () => void
}

/** What was typed and left: not saved, with the way back into it and its undo. */
export function leftTemplate({ locale, id, typed, onResume, onUndo }: LeftDraft) {
  const said = typed.length > MOST ? `${typed.slice(0, MOST).trimEnd()}…` : typed
  return html`<p class="left" data-left=${id}>
    <span id="left-${id}">${text(locale, 'panelUnsaved', { what: said })}</span>
    <span class="form-foot">
      <button type="button" class="link resume" aria-describedby="left-${id}" @click=${onResume}>
        ${text(locale, 'panelResume')}
      </button>
      <button type="button" class="link" aria-describedby="left-${id}" @click=${onUndo}>
        ${text(locale, 'panelUndo')}
      </button>
    </span>
  </p>`
}

/** Where the focus goes when a field is left. */
export function leftSelector(id: string): string {
  return `[data-left="${id}"] .resume`
}
