/** Everything that a badge needs from its first look-up on, and not before: a chunk of its own. */
export { acknowledgement, heldText } from './acknowledgement.ts'
export { callsForAcknowledgement, formValue } from './form-value.ts'
export { riskChange } from './risk-change.ts'
export { SharedLookup } from './shared-lookup.ts'
