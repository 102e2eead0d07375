import { listCustomFields, showCustomFields, type CustomFieldList } from '../contract/custom-fields.ts'
import { written } from './changes.ts'
import { keys } from './effects.ts'
import { invoke, type WriteOptions } from './invoke.ts'
import { SETTINGS } from './lifetimes.ts'
import { perCore } from './per-core.ts'
import type { ReadOptions } from './read.ts'
import { watch } from './watch.ts'

/** The shop's own fields of a customer (`S1-22`). Each call @throws RiskApiError, the signal's reason on abort. */
export interface CustomFieldsResource {
  /** Their definitions, and which of them this employee sees. */
  readonly list: (options?: ReadOptions) => Promise<CustomFieldList>
  /** Tells when the list may be out of date. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Chooses which of them this employee sees, in this order. */
  readonly show: (fieldIds: readonly string[], options?: WriteOptions) => Promise<CustomFieldList>
}

/** {@link CustomFieldsResource} over a core, for hosts that bundle only what they call; equal cores get the same one. */
export const customFieldsResource = perCore<CustomFieldsResource>((core) => ({
  list: (options) =>
    core.cache.fetch(
      keys.customFields(),
      (signal) => invoke(core, listCustomFields, { signal, isInSight: options?.isInSight }),
      {
        ...SETTINGS,
        ...options,
      },
    ),
  subscribe: (listener) => watch(core, keys.customFields(), () => listener()),
  show: (fieldIds, options) =>
    written(
      core,
      () => invoke(core, showCustomFields, { body: { shown: [...fieldIds] }, ...options }),
      () => ({ type: 'custom_fields.updated', customerIds: [] }),
      (list, expected) => expected.keep(keys.customFields(), list, SETTINGS),
    ),
}))
