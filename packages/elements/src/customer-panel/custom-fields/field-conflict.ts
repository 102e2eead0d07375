import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import type { Draft } from '../../base/draft.ts'
import { text } from '../texts.ts'
import { checkField, retold } from './field-check.ts'
import type { FieldDraft } from './field-draft.ts'
import { valueText } from './field-value.ts'
import { fieldText } from './texts.ts'

export interface FieldConflictView {
  readonly locale: string
  readonly field: CustomFieldDefinition
  readonly draft: Draft<FieldDraft>
  readonly onKeep: () => void
  readonly onTake: () => void
}

/** Both values of a field that two people changed (412). */
export function fieldConflictTemplate({ locale, field, draft, onKeep, onTake }: FieldConflictView) {
  const { conflict } = draft.value
  if (!conflict) return nothing
  const checked = checkField(field, draft.value)
  const mine =
    'value' in checked
      ? valueText(locale, field, checked.value)
      : retold(locale, field, draft.value).toString()
  return html`<div class="form conflict">
    <p class="message" role="status">${fieldText(locale, 'fieldConflict', { label: field.label })}</p>
    <div class="version">
      <small>${text(locale, 'panelTheirs')}</small
      ><span class="lines">${valueText(locale, field, conflict.theirs)}</span>
    </div>
    <div class="version"><small>${text(locale, 'panelYours')}</small><span class="lines">${mine}</span></div>
    <div class="form-foot">
      <button type="button" class="button primary small" @click=${onKeep}>
        ${fieldText(locale, 'fieldKeepMine')}
      </button>
      <button type="button" class="button small" @click=${onTake}>
        ${fieldText(locale, 'fieldTakeTheirs')}
      </button>
    </div>
  </div>`
}
