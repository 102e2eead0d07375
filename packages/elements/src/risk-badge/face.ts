import type { LEVEL_OUTLINES } from '../ui/level/level-outlines.ts'

/** What a badge may show; also its `:state()`. */
export type BadgeState =
  | 'unconfigured'
  | 'empty'
  | 'incomplete'
  | 'invalid'
  | 'loading'
  | 'error'
  | keyof typeof LEVEL_OUTLINES

/** The words of a badge: `title` says it, `detail` adds the figures or what to do. */
export interface BadgeFace {
  readonly state: BadgeState
  readonly outline: string
  readonly title: string
  readonly detail: string
  /** The one line of the compact form. */
  readonly short: string
}

/** Not worth saying aloud while somebody types. */
const QUIET = new Set<BadgeState>(['empty', 'incomplete', 'loading'])

/** What is said aloud where somebody types the number; empty: nothing. */
export function spoken({ state, title, detail }: BadgeFace): string {
  return QUIET.has(state) ? '' : `${title}. ${detail}`
}
