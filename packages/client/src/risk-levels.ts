// Contract and rules both take the levels from here: neither knows the other.

/** The levels of the boom list, from the least to the worst (`S0-1`, `S0-6`). */
export const BOOM_LEVELS = ['low', 'medium', 'high'] as const

/** A level of the boom list: whoever has none is not on it (`S0-2`). */
export type BoomLevel = (typeof BOOM_LEVELS)[number]

/** From the least to the worst. Written out, for a spread of the other list would take that along into every page; the compiler compares them. */
export const RISK_LEVELS = ['none', 'low', 'medium', 'high'] as const satisfies readonly [
  'none',
  ...typeof BOOM_LEVELS,
]
