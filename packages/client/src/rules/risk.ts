import { BOOM_LEVELS, type BoomLevel } from '../risk-levels.ts'
import { flooredPercent } from './percent.ts'

export { BOOM_LEVELS, type BoomLevel }

/** Reputation class of a customer (`S0-1`); `none` is below the list's threshold (`D-6`). */
export type KnownRiskLevel = 'none' | BoomLevel

/** The rule's numbers, where each level begins, and what the popover explains (`X-1`). Rates in percent, whole. */
export const RISK_RULE = {
  /** On the boom list from this many returned orders (`S0-2`). */
  minReturned: 3,
  /** … and from this return rate; also where low begins (`S0-2`, `S0-6`). */
  lowFrom: 25,
  mediumFrom: 50,
  highFrom: 75,
} as const satisfies Readonly<Record<'minReturned' | `${BoomLevel}From`, number>>

/** Whole, not negative, and exact: what is none of these is no count, and nothing is concluded from it. */
function areCounts(returned: number, shipped: number): boolean {
  return [returned, shipped].every((count) => Number.isSafeInteger(count) && count >= 0)
}

/**
 * Return rate in percent of shipped orders, floored to one decimal (`S0-3`, `D-3`): 149/300 is 49.6 and stays below 50.
 * `null` when nothing was shipped, or where a count is none (negative, a fraction, not a number); clamped to 100 when
 * more came back than went out (`D-4`).
 */
export function returnRate(returned: number, shipped: number): number | null {
  return areCounts(returned, shipped) ? flooredPercent(Math.min(returned, shipped), shipped) : null
}

/** Whether the counts contradict each other: more returned than shipped (`D-4`). */
export function hasDataIssue(returned: number, shipped: number): boolean {
  return areCounts(returned, shipped) && returned > shipped
}

/**
 * The level by `S0-2` and `S0-6`, compared in integers so that 149/300 cannot round up to 50 % (`D-3`). `none` where a
 * count is none.
 */
export function riskLevel(returned: number, shipped: number): KnownRiskLevel {
  if (!areCounts(returned, shipped) || shipped === 0 || returned < RISK_RULE.minReturned) return 'none'
  return BOOM_LEVELS.reduce<KnownRiskLevel>(
    (highest, level) => (reaches(returned, shipped, RISK_RULE[`${level}From`]) ? level : highest),
    'none',
  )
}

/** `returned * 100 >= shipped * percent`, in parts: of the whole product, a large one would be rounded. */
function reaches(returned: number, shipped: number, percent: number): boolean {
  const hundreds = Math.floor(shipped / 100)
  return (returned - hundreds * percent) * 100 >= (shipped - hundreds * 100) * percent
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
