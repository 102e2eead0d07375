import type { NetworkTable } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { hasCode, isValidationError } from '../../base/error-kinds.ts'
import type { Draft } from '../../base/draft.ts'
import { heldState } from '../../base/held.ts'
import { longList, STEP } from '../../ui/controls/long-list.ts'
import { fieldTemplate } from '../parts/field.ts'
import { addIcon, removeIcon } from '../parts/icons.ts'
import { saveStateTemplate } from '../parts/save-state.ts'
import { text } from '../texts.ts'
import { phoneNote } from './phone-note.ts'
import { checkProfile, emailHint, type ProfileErrors, type ProfileMessage } from './profile-check.ts'
import {
  ADDRESS_PARTS,
  patchOf,
  type AddressLine,
  type PhoneLine,
  type ProfileDraft,
  type ProfileValues,
} from './profile-draft.ts'
import type { ContactList, GrowingList } from './profile-edit.ts'
import { profileFormText } from './form-texts.ts'

export interface ProfileForm {
  readonly locale: string
  readonly draft: Draft<ProfileDraft>
  readonly onType: (event: Event) => void
  readonly onAdd: (list: GrowingList) => void
  readonly onRemove: (list: ContactList, at: number) => void
  readonly onSubmit: (event: Event) => void
  readonly onCancel: () => void
  /** Hears Esc, which leaves the form. */
  readonly onKey: (event: KeyboardEvent) => void
}

/** The fields of a profile, to edit in place (`S1-3`). */
export function profileFormTemplate(form: ProfileForm) {
  const { locale, draft, onAdd, onSubmit, onCancel, onType, onKey } = form
  const { values } = draft.value
  const { isHeld } = draft
  const isBusy = draft.status === 'saving'
  const errors = shownErrors(draft)
  const field = (name: string, label: string, value: string, more: object = {}) =>
    fieldTemplate({
      name,
      label,
      value,
      isHeld,
      error: message(locale, errors.get(name)),
      ...more,
    })
  const unreachable = message(locale, errors.get('reach'))
  const add = (list: GrowingList, key: Parameters<typeof profileFormText>[1]) =>
    html`<button
      type="button"
      class="link add"
      name=${list === 'phones' && unreachable ? 'reach' : nothing}
      aria-describedby=${list === 'phones' && unreachable ? 'reach-message' : nothing}
      aria-disabled=${heldState(isHeld)}
      @click=${isHeld ? nothing : () => onAdd(list)}
    >
      ${addIcon}${profileFormText(locale, key)}
    </button>`
  const fields = <T>(values: readonly T[], template: (value: T, at: number) => unknown) =>
    longList(values, locale, (shown) => shown.map(template))
  return html`<form class="form" novalidate @input=${onType} @submit=${onSubmit} @keydown=${onKey}>
    ${field('name', profileFormText(locale, 'profileName'), values.name)}
    ${fields(values.phones, (phone, i) =>
      field(`phone-${i}`, numbered(profileFormText(locale, 'profilePhone'), i, values.phones), phone.text, {
        type: 'tel',
        isReadOnly: phone.isMasked,
        hint: phoneHint(locale, phone, draft.value.networks),
        action: removeButton(form, 'phones', i, phone.text),
      }),
    )}
    ${unreachable ? html`<p id="reach-message" class="message bad">${unreachable}</p>` : nothing}
    ${add('phones', 'profileAddPhone')}
    ${fields(values.emails, (email, i) =>
      field(`email-${i}`, numbered(profileFormText(locale, 'profileEmail'), i, values.emails), email, {
        type: 'email',
        inputMode: 'email',
        hint: message(locale, emailHint(email) ?? undefined),
        action: removeButton(form, 'emails', i, email),
      }),
    )}
    ${add('emails', 'profileAddEmail')}
    ${fields(values.psids, (psid, i) =>
      field(`psid-${i}`, numbered(profileFormText(locale, 'profilePsid'), i, values.psids), psid.text, {
        inputMode: 'numeric',
        action: removeButton(form, 'psids', i, psid.text),
      }),
    )}
    ${fields(values.addresses, (address, i) => addressFields(form, address, i, field))}
    ${add('addresses', 'profileAddAddress')}
    ${saveStateTemplate(locale, draft, (error) => explain(locale, error, draft.value))}
    <div class="form-foot">
      <button type="submit" class="button primary" aria-disabled=${heldState(isBusy)}>
        ${text(locale, isBusy ? 'panelSaving' : 'panelSave')}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled=${heldState(isHeld)}
        @click=${isHeld ? nothing : onCancel}
      >
        ${text(locale, 'panelCancel')}
      </button>
    </div>
  </form>`
}

function addressFields(
  form: ProfileForm,
  address: AddressLine,
  at: number,
  field: (name: string, label: string, value: string, more?: object) => unknown,
) {
  const { locale, draft } = form
  const labels = {
    street: 'profileStreet',
    ward: 'profileWard',
    district: 'profileDistrict',
    province: 'profileProvince',
  } as const
  // Districts are of the old form: only an address that has one keeps it.
  const hadDistrict = draft.value.basis.addresses[at]?.district || address.district
  const parts = ADDRESS_PARTS.filter((part) => part !== 'district' || hadDistrict)
  const label = numbered(profileFormText(locale, 'profileAddress'), at, draft.value.values.addresses)
  return html`<fieldset class="address">
    <legend>${label}</legend>
    ${removeButton(form, 'addresses', at, label)}
    ${parts.map((part) => field(`address-${at}-${part}`, profileFormText(locale, labels[part]), address[part]))}
  </fieldset>`
}

function removeButton({ locale, draft, onRemove }: ProfileForm, list: ContactList, at: number, what: string) {
  return html`<button
    type="button"
    class="icon-button"
    aria-label=${profileFormText(locale, 'profileRemove', { what })}
    aria-disabled=${heldState(draft.isHeld)}
    @click=${() => onRemove(list, at)}
  >
    ${removeIcon}
  </button>`
}

function numbered(label: string, at: number, list: readonly unknown[]): string {
  return list.length > 1 ? `${label} ${at + 1}` : label
}

function message(locale: string, error: ProfileMessage | undefined): string | undefined {
  return error && profileFormText(locale, ...error)
}

function phoneHint(
  locale: string,
  { text: typed, shown, isMasked }: PhoneLine,
  networks: NetworkTable | undefined,
): string | undefined {
  if (isMasked) return profileFormText(locale, 'profileMaskedEdit')
  return typed === shown ? undefined : message(locale, phoneNote(typed, networks))
}

function shownErrors({ value, error }: Draft<ProfileDraft>): ProfileErrors {
  if (isValidationError(error))
    return new Map(
      error.violations.slice(0, STEP).map(({ field }) => [fieldOf(field, value.values), ['profileRefused']]),
    )
  if (!value.isChecked) return new Map()
  return checkProfile(value)
}

/** The field that a violation names: `/phones/0/e164` is `phone-0`. */
function fieldOf(pointer: string, { emails, psids }: ProfileValues): string {
  const [list = '', at = '', part] = pointer.split('/').slice(1)
  if (list === 'psid') return `psid-${psids.findIndex(({ isField }) => isField)}`
  // Those in the form of an address are sent behind the addresses.
  const behind = Number(at) - emails.length
  if (list === 'emails' && behind >= 0) {
    const sent = psids.filter(({ isAddress }) => isAddress)[behind]
    return `psid-${psids.findIndex((line) => line === sent)}`
  }
  const names: Record<string, string> = { phones: 'phone', emails: 'email', addresses: 'address' }
  const name = names[list]
  if (name === undefined) return list
  return name === 'address' && part !== undefined ? `${name}-${at}-${part}` : `${name}-${at}`
}

function explain(locale: string, error: unknown, draft: ProfileDraft): string | undefined {
  if (isValidationError(error) && error.violations.length) return profileFormText(locale, 'profileRefused')
  if (!hasCode(error, 'customer_exists')) return undefined
  const { phones, psid } = patchOf(draft)
  return profileFormText(locale, psid !== undefined && !phones ? 'profilePsidTaken' : 'profileTaken')
}

/** The name of the first field with something wrong. */
export function firstError(draft: ProfileDraft): string | undefined {
  const [first] = checkProfile(draft).keys()
  return first
}
