import { assert, asyncProperty } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, commands } from './commands.ts'
import { Stage } from './stage.ts'

/** Tests that run side by side, each from a seed of its own, at length one more that nobody has tried: they spend most of their time on waiting. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, ...(process.env['TEST_LONG'] ? [Date.now() % 1_000_000] : [])]
/** Of each seed: a tenth every day, which are the first of those that `npm run test:long` plays. */
const SEQUENCES = process.env['TEST_LONG'] ? 125 : 13

/** Whatever the client holds, beside what the server says; where nothing is held, nothing can be wrong. */
async function compared(sequence: readonly Command[]) {
  const stage = new Stage()
  try {
    return await stage.clock.drive(
      (async () => {
        await stage.begin()
        for (const command of sequence) await stage.take(command)
        await stage.rest()
        const [held, actual] = [await stage.held(), await stage.actual()]
        const names = Object.keys(actual).filter((name) => held[name] !== null)
        return {
          held: Object.fromEntries(names.map((name) => [name, held[name]])),
          actual: Object.fromEntries(names.map((name) => [name, actual[name]])),
        }
      })(),
    )
  } finally {
    stage.close()
  }
}

describe.concurrent('the cache', () => {
  it.each(SEEDS)(
    'equals the server at rest, whatever was done and whatever failed (seed %i)',
    async (seed) => {
      await assert(
        asyncProperty(commands, async (sequence) => {
          const { held, actual } = await compared(sequence)
          expect(held).toEqual(actual)
        }),
        { seed, numRuns: SEQUENCES },
      )
    },
  )
})
