import { html, nothing } from 'lit'
import type { Draft } from '../../base/draft.ts'
import { saveStateTemplate } from '../parts/save-state.ts'
import { text } from '../texts.ts'
import type { NoteDraft } from './note-draft.ts'
import { noteText } from './texts.ts'

export interface NoteConflictView {
  readonly locale: string
  readonly draft: Draft<NoteDraft>
  readonly onKeep: () => void
  readonly onTake: () => void
}

/** Both versions of a note that two people changed (412). */
export function noteConflictTemplate({ locale, draft, onKeep, onTake }: NoteConflictView) {
  const { text: mine, conflict } = draft.value
  return html`<div class="form conflict">
    <p class="message" role="status">${noteText(locale, 'noteConflict')}</p>
    ${conflict ? version(text(locale, 'panelTheirs'), conflict.text) : nothing}
    ${version(text(locale, 'panelYours'), mine)} ${saveStateTemplate(locale, draft)}
    <div class="form-foot">
      <button type="button" class="button primary small" @click=${onKeep}>
        ${noteText(locale, 'noteKeepMine')}
      </button>
      <button type="button" class="button small" @click=${onTake}>
        ${noteText(locale, 'noteTakeTheirs')}
      </button>
    </div>
  </div>`
}

function version(label: string, content: string) {
  return html`<div class="version"><small>${label}</small><span class="note-text">${content}</span></div>`
}
