import type { BoomLevel } from '@boom-risk/client/rules'
import { type Random, weights } from '../random.ts'

/** How a person treats COD parcels; the level follows from the figures, never the other way round. */
export type Behaviour = 'new' | 'reliable' | 'occasional' | 'borderline' | BoomLevel

/** About 7 % of the customers end up on the boom list, with enough of each level to look at. */
export const BEHAVIOURS = weights<Behaviour>(
  ['new', 60],
  ['reliable', 610],
  ['occasional', 200],
  ['borderline', 58],
  ['low', 27],
  ['medium', 20],
  ['high', 16],
)

export interface Figures {
  readonly shipped: number
  readonly returned: number
}

type Range = readonly [min: number, max: number]

/** How many came back, and of how many for so many returned: the borders of `S0-2` and `S0-6`, in integers. */
const RANGES: Readonly<Record<Behaviour, { returned: Range; shipped: (returned: number) => Range }>> = {
  new: { returned: [0, 0], shipped: () => [0, 0] },
  reliable: { returned: [0, 0], shipped: () => [1, 24] },
  occasional: { returned: [1, 2], shipped: (returned) => [returned + 1, returned + 14] },
  borderline: { returned: [3, 6], shipped: (returned) => [returned * 4 + 1, returned * 9] },
  low: { returned: [3, 8], shipped: (returned) => [returned * 2 + 1, returned * 4] },
  medium: { returned: [3, 11], shipped: (returned) => [Math.floor((returned * 4) / 3) + 1, returned * 2] },
  high: { returned: [3, 13], shipped: (returned) => [returned, Math.floor((returned * 4) / 3)] },
}

/** Counts that fit a behaviour. */
export function drawFigures(behaviour: Behaviour, random: Random): Figures {
  const range = RANGES[behaviour]
  const returned = random.int(...range.returned)
  return { returned, shipped: random.int(...range.shipped(returned)) }
}
