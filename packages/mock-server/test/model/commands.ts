import { type Arbitrary, array, boolean, constant, constantFrom, nat, oneof, record } from 'fast-check'
import { LINE_FAULTS, type LineFault } from '../faults/faulty-line.ts'

/** Customers that a sequence is about. */
export const CUSTOMERS = 3

export const READS = ['customer', 'notes', 'reports', 'orders', 'customFields', 'risk', 'resolve'] as const
export const OWN_WRITES = [
  'rename',
  'deactivate',
  'refresh',
  'bulk',
  'addNote',
  'editNote',
  'deleteNote',
  'report',
  'retract',
  'show',
] as const
export const OTHERS_WRITES = ['rename', 'bulk', 'addNote', 'deleteNote', 'report'] as const

/** One step of a sequence. */
export type Command =
  | {
      readonly does: 'read'
      readonly what: (typeof READS)[number]
      readonly of: number
      readonly fresh: boolean
    }
  | { readonly does: 'write'; readonly what: (typeof OWN_WRITES)[number]; readonly of: number }
  /** Somebody else of the shop. */
  | { readonly does: 'other'; readonly what: (typeof OTHERS_WRITES)[number]; readonly of: number }
  /** The next request meets it. */
  | { readonly does: 'fault'; readonly fault: LineFault }
  | { readonly does: 'cutStream' }
  /** Waits until everything under way is done. */
  | { readonly does: 'settle' }
  | { readonly does: 'pass'; readonly ms: number }

const of = nat(CUSTOMERS - 1)

export const command: Arbitrary<Command> = oneof(
  {
    weight: 5,
    arbitrary: record({
      does: constant('read'),
      what: constantFrom(...READS),
      of,
      fresh: boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: record({ does: constant('write'), what: constantFrom(...OWN_WRITES), of }),
  },
  {
    weight: 3,
    arbitrary: record({ does: constant('other'), what: constantFrom(...OTHERS_WRITES), of }),
  },
  { weight: 3, arbitrary: record({ does: constant('fault'), fault: constantFrom(...LINE_FAULTS) }) },
  { weight: 1, arbitrary: constant({ does: 'cutStream' } as const) },
  { weight: 2, arbitrary: constant({ does: 'settle' } as const) },
  { weight: 1, arbitrary: record({ does: constant('pass'), ms: constantFrom(10, 1000, 31_000) }) },
)

export const commands = array(command, { minLength: 1, maxLength: 24 })
