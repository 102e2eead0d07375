import { type Hand, keyboard, pointer } from './hand.ts'

/** One way to live with the boom list: a language and a hand. */
export interface BoomListRun {
  readonly lang: 'vi' | 'en'
  readonly hand: Hand
  /** For the names of tests. */
  readonly label: string
}

const run = (lang: BoomListRun['lang'], hand: Hand): BoomListRun => ({
  lang,
  hand,
  label: `${lang}, ${hand.kind}`,
})

/** Flows are gone through in each language, by pointer and by the keyboard alone; not in each combination. */
export const BOOM_LIST_RUNS: readonly BoomListRun[] = [run('vi', pointer), run('en', keyboard)]
