// How much a suite tried, for `npm run verify`: a line for each count in the file that VERIFY_TALLY names.
import { appendFileSync } from 'node:fs'
import { ofToday } from '../test/in-turn.ts'

/** The whole form, of `npm run verify`; else the short one of every day. */
export const isWhole = Boolean(process.env['VERIFY_WHOLE'])

/** So many every day, so many in the whole form. */
export const amount = (daily: number, whole: number): number => (isWhole ? whole : daily)

/** Half of these every day, each day the other; all of them in the whole form, and by `npm run test:long`. */
export const partOf = <T>(all: readonly T[]): readonly T[] => (isWhole ? all : ofToday(all, 2))

/** Other cases each time in the whole form, those of every day else. */
export const seed = isWhole ? Math.floor(Math.random() * 2 ** 31) : 20_261_129

/** @param what what was counted, such as `documents` */
export function tried(what: string, count: number): void {
  const file = process.env['VERIFY_TALLY']
  if (file) appendFileSync(file, `${JSON.stringify({ what, count })}\n`)
}
