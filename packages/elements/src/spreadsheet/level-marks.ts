import type { CellMark } from './columns.ts'

/** The levels' colours on paper-white; ink on fill is at least 7:1. */
const LEVEL_MARKS: Readonly<Record<string, CellMark>> = {
  low: { fill: 'FFF3C4', ink: '5C4400' },
  medium: { fill: 'FFDDB8', ink: '6B2D00' },
  high: { fill: 'F9CFCB', ink: '7A0C0C', bold: true },
}

/** How the cell of a level looks (`S0-6`); no level, or one that is not known, is left plain: never green (`D-6`). */
export function levelMark(level: string): CellMark | undefined {
  return Object.hasOwn(LEVEL_MARKS, level) ? LEVEL_MARKS[level] : undefined
}
