import { assert, asyncProperty } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, commands } from './commands.ts'
import { Stage } from './stage.ts'

const SEQUENCES = 1000
/** Tests that run side by side: they spend most of their time on waiting. */
const ABREAST = 8
/** A busy machine's time, in ms. */
const TIMEOUT = 240_000

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
  it.each(Array.from({ length: ABREAST }, (_, i) => i + 1))(
    'equals the server at rest, whatever was done and whatever failed (%i)',
    { timeout: TIMEOUT },
    async () => {
      await assert(
        asyncProperty(commands, async (sequence) => {
          const { held, actual } = await compared(sequence)
          expect(held).toEqual(actual)
        }),
        { numRuns: SEQUENCES / ABREAST },
      )
    },
  )
})
