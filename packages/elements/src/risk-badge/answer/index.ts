/** Everything that a badge needs from its first look-up on, and not before: a chunk of its own. */
export { callsForAcknowledgement } from './form-value.ts'
export { riskChange } from './risk-change.ts'
export { SharedLookup } from './shared-lookup.ts'
export { submit } from './submission.ts'
