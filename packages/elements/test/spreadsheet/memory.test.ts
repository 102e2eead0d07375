import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { FORMATS } from './support/formats.ts'
import { person } from './support/people.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes outside of the heap, once what nobody needs is gone; of this process, which no other test shares. */
function held(): number {
  collect()
  return process.memoryUsage().arrayBuffers
}

const anyCharacter = (): string => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 0x5000))

test.each(FORMATS)('%s writer: discarding gives the memory back', async (_, create) => {
  const writer = create()
  const before = held()
  // Nothing that a file could be made smaller by.
  const noise = Array.from({ length: 2000 }, () =>
    person({ name: Array.from({ length: 1000 }, anyCharacter).join('') }),
  )
  await writer.write(noise)
  expect(held() - before).toBeGreaterThan(2_000_000)
  writer.discard()
  await expect.poll(() => held() - before, { timeout: 60_000 }).toBeLessThan(500_000)
  expect(writer.rowsWritten).toBe(2000)
})
