const DAY_MS = 86_400_000

/** One in so many, another beginning by each seed: in so many runs all had their turn. */
export function someOf<T>(all: readonly T[], seed: number, every: number): readonly T[] {
  return all.filter((_, i) => i % every === seed % every)
}

/** One in so many, every day others: in so many days all had their turn; with `TEST_LONG=1` (`npm run test:long`) all of them. */
export function ofToday<T>(all: readonly T[], every: number): readonly T[] {
  return process.env['TEST_LONG'] ? all : someOf(all, Math.floor(Date.now() / DAY_MS), every)
}
