/** Reputation class of a customer (`S0-1`); `none` is below the list's threshold (`D-6`). */
export type KnownRiskLevel = 'none' | 'low' | 'medium' | 'high'

/** The rule's numbers, as the popover explains them (`X-1`). Rates in percent. */
export const RISK_RULE = {
  /** On the boom list from this many returned orders (`S0-2`). */
  minReturned: 3,
  /** … and from this return rate; also where low begins (`S0-2`, `S0-6`). */
  lowFrom: 25,
  mediumFrom: 50,
  highFrom: 75,
} as const

/**
 * Return rate in percent of shipped orders, floored to one decimal (`S0-3`, `D-3`): 149/300 is 49.6 and stays below 50.
 * `null` when nothing was shipped; clamped to 100 when more came back than went out (`D-4`).
 */
export function returnRate(returned: number, shipped: number): number | null {
  if (shipped <= 0) return null
  if (returned >= shipped) return 100
  // Whole tenths of a percent first: one exact integer division, so no binary fraction can cross a boundary.
  return Math.floor((returned * 1000) / shipped) / 10
}

/** Whether the counts contradict each other: more returned than shipped (`D-4`). */
export function hasDataIssue(returned: number, shipped: number): boolean {
  return returned > shipped
}

/** The level by `S0-2` and `S0-6`, compared in integers so that 149/300 cannot round up to 50 % (`D-3`). */
export function riskLevel(returned: number, shipped: number): KnownRiskLevel {
  if (shipped <= 0 || returned < RISK_RULE.minReturned || returned * 4 < shipped) return 'none'
  if (returned * 2 < shipped) return 'low'
  if (returned * 4 < shipped * 3) return 'medium'
  return 'high'
}

/** Which level a badge shows, and whose it is: the shop's own, else the network's, labelled so (`D-11`). */
export function shownLevel<L extends string>(
  level: L,
  networkLevel: L,
): { level: L; scope: 'shop' | 'network' } {
  return level === 'none' && networkLevel !== 'none'
    ? { level: networkLevel, scope: 'network' }
    : { level, scope: 'shop' }
}

/**
 * What a shop is advised to do (`X-3`): ship without a level, confirm by phone from low, ask for a deposit from high.
 * A level of the network counts only where the shop has none of its own (`D-11`).
 */
export function suggestedAction(
  level: KnownRiskLevel,
  networkLevel: KnownRiskLevel,
): 'ship' | 'call' | 'deposit' {
  const shown = shownLevel(level, networkLevel).level
  if (shown === 'high') return 'deposit'
  return shown === 'none' ? 'ship' : 'call'
}
