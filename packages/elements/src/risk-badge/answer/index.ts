/** Everything that a badge needs from its field or its first look-up on, and not before: a chunk of its own. */
export { LazyPopover } from '../popover/lazy-popover.ts'
export { CleaningField as PhoneField } from '../cleaning-field.ts'
export { SharedLookup } from './shared-lookup.ts'
export { Submission } from './submission.ts'
export { Telling } from './telling.ts'
