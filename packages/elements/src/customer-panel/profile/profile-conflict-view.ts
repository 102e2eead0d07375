import { html, nothing } from 'lit'
import type { Draft } from '../../base/draft.ts'
import { heldChoice, heldState } from '../../base/held.ts'
import { longList } from '../../ui/controls/long-list.ts'
import { saveStateTemplate } from '../parts/save-state.ts'
import { text } from '../texts.ts'
import { addressText } from '../../ui/address-text.ts'
import {
  FIELD_LABELS,
  valuesOf,
  type ProfileDraft,
  type ProfileField,
  type ProfileValues,
} from './profile-draft.ts'
import { profileFormText } from './form-texts.ts'

export interface ConflictView {
  readonly locale: string
  readonly draft: Draft<ProfileDraft>
  readonly onChoose: (field: ProfileField, choice: 'mine' | 'theirs') => void
  readonly onSubmit: (event: Event) => void
  readonly onCancel: () => void
}

/** Both versions of each field that two people changed, to choose from (412). */
export function conflictTemplate({ locale, draft, onChoose, onSubmit, onCancel }: ConflictView) {
  const { conflict, values } = draft.value
  if (!conflict) return undefined
  const theirs = valuesOf(conflict.current)
  const { isHeld } = draft
  const isChosen = conflict.fields.every((field) => conflict.choices[field])
  const version = (field: ProfileField, choice: 'mine' | 'theirs') => {
    const lines = linesOf(choice === 'mine' ? values : theirs, field, locale)
    const versionOf = (shown: readonly string[]) =>
      html`<label class="version">
        <input
          type="radio"
          name="keep-${field}"
          .checked=${conflict.choices[field] === choice}
          aria-disabled=${heldState(isHeld)}
          @click=${heldChoice(isHeld)}
          @change=${() => onChoose(field, choice)}
        />
        <span>
          <small>${text(locale, choice === 'mine' ? 'panelYours' : 'panelTheirs')}</small>
          ${lines.length ? shown.map((line) => html`<span>${line}</span>`) : html`<i>${text(locale, 'panelNothing')}</i>`}
        </span>
      </label>`
    return longList(lines, locale, versionOf)
  }
  return html`<form class="form conflict" @submit=${onSubmit}>
    <p class="message" role="status">${profileFormText(locale, 'profileConflict')}</p>
    ${conflict.fields.map(
      (field) =>
        html`<fieldset>
          <legend>${profileFormText(locale, FIELD_LABELS[field])}</legend>
          ${version(field, 'mine')}${version(field, 'theirs')}
        </fieldset>`,
    )}
    ${saveStateTemplate(locale, draft)}
    <div class="form-foot">
      <button
        type="submit"
        class="button primary"
        ?disabled=${!isChosen}
        aria-disabled=${heldState(draft.status === 'saving')}
      >
        ${draft.status === 'saving' ? text(locale, 'panelSaving') : profileFormText(locale, 'profileKeep')}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled=${heldState(isHeld)}
        @click=${isHeld ? nothing : onCancel}
      >
        ${text(locale, 'panelDiscard')}
      </button>
    </div>
  </form>`
}

function linesOf(values: ProfileValues, field: ProfileField, locale: string): string[] {
  const lines = {
    name: () => [values.name],
    phones: () => values.phones.map((phone) => phone.text),
    emails: () => [...values.emails],
    psids: () => values.psids.map((psid) => psid.text),
    addresses: () => values.addresses.map((address) => addressText(address, locale)),
  }[field]()
  return lines.filter((line) => line.trim() !== '')
}
