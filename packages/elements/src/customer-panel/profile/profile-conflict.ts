import type { Customer } from '@boom-risk/client/contract'
import {
  PROFILE_FIELDS,
  sameField,
  valuesOf,
  type ProfileDraft,
  type ProfileField,
  type ProfileValues,
} from './profile-draft.ts'

/**
 * The draft on top of what somebody else saved meanwhile: fields that only they changed are taken over, fields that
 * both changed alike need no choice, and the others wait for one.
 */
export function rebase(draft: ProfileDraft, current: Customer): ProfileDraft {
  const theirs = valuesOf(current)
  const { values, basis, networks } = draft
  const theyChanged = (field: ProfileField) => !sameField(theirs, basis, field, networks)
  const weChanged = (field: ProfileField) => !sameField(values, basis, field, networks)
  const fields = PROFILE_FIELDS.filter(
    (field) => theyChanged(field) && weChanged(field) && !sameField(values, theirs, field, networks),
  )
  const taken = PROFILE_FIELDS.filter((field) => theyChanged(field) && !weChanged(field))
  return {
    ...draft,
    values: withFields(values, theirs, taken),
    basis: theirs,
    version: current.version,
    hasExternalId: current.externalId !== null,
    conflict: fields.length ? { current, fields, choices: {} } : null,
  }
}

/** The draft with the choices made; fields without one stay as typed. */
export function resolveConflict(draft: ProfileDraft): ProfileDraft {
  const { conflict } = draft
  if (!conflict) return draft
  const theirs = conflict.fields.filter((field) => conflict.choices[field] === 'theirs')
  return {
    ...draft,
    values: withFields(draft.values, valuesOf(conflict.current), theirs),
    conflict: null,
  }
}

function withFields(to: ProfileValues, from: ProfileValues, fields: readonly ProfileField[]): ProfileValues {
  const taken = (field: ProfileField) => (fields.includes(field) ? from : to)
  return {
    name: taken('name').name,
    phones: taken('phones').phones,
    emails: taken('emails').emails,
    psids: taken('psids').psids,
    addresses: taken('addresses').addresses,
  }
}
