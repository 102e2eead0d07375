import type { GridWrite } from './grid-write.ts'
import { WRITES } from './writes.ts'

/** Faults of the mock server, and so many calls that meet one. */
export const FAULTS = [
  'unreached',
  'lost',
  'hanging',
  'portal',
  'gateway_page',
  'gateway_error',
  'unauthorized',
  'rate_limited',
  'unavailable',
] as const
const TIMES = [1, 5] as const

/** What people do meanwhile, while nobody knows what becomes of it. */
export const DEEDS = [
  'chat switched',
  'element left',
  'two tabs',
  'edited meanwhile',
  'closed and asked again',
  'pressed offline',
  'offline meanwhile',
] as const

/** What a deed meets: the first answer never comes, or what is asked is still to be done while it is done. */
const MEETS = {
  'chat switched': ['hanging', 1],
  'element left': ['hanging', 1],
  'two tabs': [null, 1],
  'edited meanwhile': ['unavailable', 6],
  'closed and asked again': ['unavailable', 6],
  'pressed offline': [null, 1],
  'offline meanwhile': ['hanging', 1],
} as const

export interface Cell {
  readonly write: GridWrite
  /** Such as `lost × 5`. */
  readonly name: string
  readonly fault: (typeof FAULTS)[number] | null
  readonly times: number
  readonly deed: (typeof DEEDS)[number] | null
}

function cellsOf(write: GridWrite): Cell[] {
  const faults = FAULTS.flatMap((fault) =>
    TIMES.map((times): Cell => ({ write, name: `${fault} × ${times}`, fault, times, deed: null })),
  )
  const deeds = DEEDS.filter(
    (deed) =>
      (deed !== 'chat switched' || (write.element === 'customer-panel' && write.id !== 'customer, new')) &&
      (deed !== 'two tabs' || write.inTwoTabs) &&
      (deed !== 'edited meanwhile' || write.typedInto !== undefined) &&
      (deed !== 'closed and asked again' || write.asking !== undefined),
  ).map((deed): Cell => {
    const [fault, times] = MEETS[deed]
    return { write, name: deed, fault, times, deed }
  })
  return [...faults, ...deeds]
}

export const CELLS: readonly Cell[] = WRITES.flatMap(cellsOf)
