import { html, nothing } from 'lit'
import { formatNumber } from '../../i18n/format.ts'
import type { Draft } from '../../base/draft.ts'
import { heldState } from '../../base/held.ts'
import { SEND_KEY, sendOnKey } from '../../base/send-key.ts'
import { saveStateTemplate } from '../parts/save-state.ts'
import { text } from '../texts.ts'
import type { NoteDraft } from './note-draft.ts'
import { noteText } from './texts.ts'

/** Longest note, UTF-16 code units, as the contract has it. */
export const MAX_NOTE_LENGTH = 20_000

/** From here on the count of what is left is shown. */
const COUNT_FROM = 18_000

export interface NoteEditor {
  readonly locale: string
  readonly id: string
  readonly label: string
  readonly value: string
  readonly draft: Draft<NoteDraft> | undefined
  readonly submitLabel: string
  readonly onType: (event: Event) => void
  readonly onSubmit: (event: Event) => void
  /** Without it there is nothing to go back to. */
  readonly onCancel?: () => void
  /** Hears Esc, which leaves the field. */
  readonly onKey: (event: KeyboardEvent) => void
}

/** The field of a note; what is typed there is kept as a draft. */
export function noteEditorTemplate(editor: NoteEditor) {
  const { locale, id, label, value, draft, submitLabel, onType, onSubmit, onCancel, onKey } = editor
  const isBusy = draft?.status === 'saving'
  const isHeld = draft?.isHeld ?? false
  const over = value.trim().length - MAX_NOTE_LENGTH
  return html`<form class="form note-editor" @submit=${onSubmit} @keydown=${onKey}>
    <textarea
      id=${id}
      aria-label=${label}
      placeholder=${noteText(locale, 'notePlaceholder')}
      rows=${Math.min(8, Math.max(2, value.split('\n').length))}
      .value=${value}
      ?readonly=${isHeld}
      aria-disabled=${heldState(isHeld)}
      aria-invalid=${over > 0 ? 'true' : nothing}
      aria-keyshortcuts=${SEND_KEY.ariaKeyShortcuts}
      @input=${onType}
      @keydown=${sendOnKey}
    ></textarea>
    ${
      over > 0
        ? html`<p class="message bad">${noteText(locale, 'noteTooLong', { count: over })}</p>`
        : value.length > COUNT_FROM
          ? html`<p class="message">
              ${formatNumber(locale, value.length)}/${formatNumber(locale, MAX_NOTE_LENGTH)}
            </p>`
          : nothing
    }
    ${draft ? saveStateTemplate(locale, draft) : nothing}
    ${
      onCancel || value.trim() !== ''
        ? html`<div class="form-foot">
            <button
              type="submit"
              class="button primary small"
              title=${SEND_KEY.title}
              ?disabled=${over > 0 || value.trim() === ''}
              aria-disabled=${heldState(isBusy)}
            >
              ${isBusy ? text(locale, 'panelSaving') : submitLabel}
            </button>
            ${
              onCancel
                ? html`<button
                    type="button"
                    class="button small"
                    aria-disabled=${heldState(isHeld)}
                    @click=${isHeld ? nothing : onCancel}
                  >
                    ${text(locale, 'panelCancel')}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </form>`
}
