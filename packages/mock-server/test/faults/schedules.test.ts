import { describe, expect, it } from 'vitest'
import { LINE_FAULTS } from './faulty-line.ts'
import { complaints } from './complaints.ts'
import { playSchedule, playSchedules, type ScheduleResult } from './schedule.ts'
import { WRITES } from './writes.ts'

const SCHEDULES = 2000
const IN_ONE_TEST = 250
/** A busy machine's time, in ms. */
const TIMEOUT = 120_000

describe('writes on a line that fails', () => {
  const seen: ScheduleResult[] = []

  it.each(Array.from({ length: SCHEDULES / IN_ONE_TEST }, (_, i) => i * IN_ONE_TEST + 1))(
    'each acknowledged write is done once, no other twice: seeds from %i',
    { timeout: TIMEOUT },
    async (first) => {
      const results = await playSchedules(first, IN_ONE_TEST)
      expect(complaints(results)).toEqual([])
      seen.push(...results)
    },
  )

  it('has met every write and every fault, and acknowledged most', () => {
    const outcomes = seen.flatMap((result) => result.outcomes)
    for (const write of Object.keys(WRITES))
      expect(outcomes.filter((one) => one.write === write && one.acknowledged).length, write).toBeGreaterThan(
        30,
      )
    const log = seen.flatMap((result) => result.log).join('\n')
    for (const fault of LINE_FAULTS) expect(log).toContain(` ${fault}\n`)
    expect(outcomes.some(({ acknowledged, timesDone }) => !acknowledged && timesDone === 1)).toBe(true)
  })

  it('plays the same schedule for the same seed', async () => {
    const [one, again] = [await playSchedule(7), await playSchedule(7)]
    expect(again).toEqual(one)
  })
})
