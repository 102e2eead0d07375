/** Everything that a badge needs from its field or its first look-up on, and not before: a chunk of its own. */
export { LazyPopover } from '../popover/lazy-popover.ts'
export { CleaningField as PhoneField } from '../cleaning-field.ts'
export { callsForAcknowledgement } from './form-value.ts'
export { riskChange } from './risk-change.ts'
export { SharedLookup } from './shared-lookup.ts'
export { Submission } from './submission.ts'
