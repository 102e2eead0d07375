import type { Note } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { formatDateTime, formatRelative, formatRelativeWithin } from '../../i18n/format-date.ts'
import { editIcon, removeIcon } from '../parts/icons.ts'
import { linkedText } from '../parts/linked-text.ts'
import { text } from '../texts.ts'
import { foldOf } from './fold.ts'
import { noteText } from './texts.ts'

export interface NoteItem {
  readonly locale: string
  /** The shop's zone, once its session is known. */
  readonly timeZone: string | undefined
  readonly isUnfolded: boolean
  readonly onFold: (note: Note) => void
  readonly onEdit: (note: Note) => void
  readonly onDelete: (note: Note) => void
}

/** A note with its writer and time (`S1-20`). Its text is text: web addresses become links, nothing becomes markup. */
export function noteTemplate(note: Note, item: NoteItem) {
  const { locale, timeZone, isUnfolded, onFold, onEdit, onDelete } = item
  const { text: content, author, createdAt, editedAt, allowedActions } = note
  const fold = foldOf(content)
  const isFolded = fold !== null && !isUnfolded
  return html`<div class="note-head">
      <span class="note-author">${author?.name ?? noteText(locale, 'noteAuthorUnknown')}</span>
      <time class="muted" datetime=${createdAt} title=${formatDateTime(locale, createdAt, timeZone)}
        >${formatRelative(locale, createdAt, timeZone)}</time
      >
      ${
        editedAt === null
          ? nothing
          : html`<small class="muted" title=${formatDateTime(locale, editedAt, timeZone)}
              >${noteText(locale, 'noteEdited', { time: formatRelativeWithin(locale, editedAt, timeZone) })}</small
            >`
      }
      <span class="note-actions">
        ${
          allowedActions.includes('edit')
            ? iconButton('edit-note', noteText(locale, 'noteEdit'), editIcon, () => onEdit(note))
            : nothing
        }
        ${
          allowedActions.includes('delete')
            ? iconButton('delete-note', noteText(locale, 'noteDelete'), removeIcon, () => onDelete(note))
            : nothing
        }
      </span>
    </div>
    <p class="note-text">${linkedText(isFolded ? fold : content)}${isFolded ? '\u00A0…' : nothing}</p>
    ${
      fold === null
        ? nothing
        : html`<button
            type="button"
            class="link fold"
            aria-expanded=${isFolded ? 'false' : 'true'}
            @click=${() => onFold(note)}
          >
            ${isFolded ? text(locale, 'panelMore') : noteText(locale, 'noteFewer')}
          </button>`
    }`
}

function iconButton(name: string, label: string, icon: unknown, onClick: () => void) {
  return html`<button
    type="button"
    class="icon-button ${name}"
    aria-label=${label}
    title=${label}
    @click=${onClick}
  >
    ${icon}
  </button>`
}
