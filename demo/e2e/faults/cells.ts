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

/** What people do meanwhile, while the first answer never comes. */
export const DEEDS = ['chat switched', 'element left', 'two tabs'] as const

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
      (deed !== 'two tabs' || write.inTwoTabs),
  ).map((deed): Cell => ({
    write,
    name: deed,
    fault: deed === 'two tabs' ? null : 'hanging',
    times: 1,
    deed,
  }))
  return [...faults, ...deeds]
}

export const CELLS: readonly Cell[] = WRITES.flatMap(cellsOf)

/** One cell in so many, another beginning by each seed: in so many runs all were played. */
export function someOf(seed: number, every: number): readonly Cell[] {
  return CELLS.filter((_, i) => i % every === seed % every)
}
