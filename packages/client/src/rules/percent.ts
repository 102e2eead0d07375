/**
 * A part of a whole in percent, floored to one decimal (`D-3`), so that a shown rate never reaches a boundary that the
 * exact one does not; `null` of nothing (`D-4`). Exact for every pair of safe integers with 0 ≤ part ≤ whole.
 */
export function flooredPercent(part: number, whole: number): number | null {
  // Tenths of a percent in integers of any size: part * 1000 could leave the exact range.
  return whole === 0 ? null : Number((BigInt(part) * 1000n) / BigInt(whole)) / 10
}
