import { describe, expect, it } from 'vitest'
import { complaints } from './complaints.ts'
import { LINE_FAULTS } from './faulty-line.ts'
import { ALL_SCHEDULES, DAILY_SCHEDULES, meetings, PINNED_SEEDS, seedsFor } from './meetings.ts'
import { playSchedule, playSchedules, type ScheduleResult } from './schedule.ts'
import { WRITES } from './writes.ts'

const isLong = Boolean(process.env['TEST_LONG'])
const SCHEDULES = isLong ? ALL_SCHEDULES : DAILY_SCHEDULES
const IN_ONE_TEST = 50

describe('writes on a line that fails', () => {
  const seen: ScheduleResult[] = []

  function note(results: readonly ScheduleResult[]): void {
    expect(complaints(results)).toEqual([])
    seen.push(...results)
  }

  it.each(Array.from({ length: SCHEDULES / IN_ONE_TEST }, (_, i) => i * IN_ONE_TEST + 1))(
    'each acknowledged write is done once, no other twice: seeds from %i',
    async (first) => note(await playSchedules(first, IN_ONE_TEST)),
  )

  if (!isLong)
    it('each acknowledged write is done once, no other twice: pinned seeds', async () => {
      for (const seed of PINNED_SEEDS) note([await playSchedule(seed)])
    })

  it('has met every write and every fault, and acknowledged most', () => {
    const outcomes = seen.flatMap((result) => result.outcomes)
    for (const write of Object.keys(WRITES)) {
      const ended = outcomes.filter((one) => one.write === write)
      const acknowledged = ended.filter((one) => one.acknowledged).length
      expect(acknowledged, write).toBeGreaterThan(ended.length / 2)
      expect(acknowledged, write).toBeGreaterThan(SCHEDULES / 70)
    }
    const log = seen.flatMap((result) => result.log).join('\n')
    for (const fault of LINE_FAULTS) expect(log).toContain(` ${fault}\n`)
    expect(outcomes.some(({ acknowledged, timesDone }) => !acknowledged && timesDone === 1)).toBe(true)
  })

  const whatAllMeet = () => {
    const daily = seen.filter(({ seed }) => seed <= DAILY_SCHEDULES || PINNED_SEEDS.includes(seed))
    const met = new Set(daily.flatMap(meetings))
    const missing = new Set(seen.flatMap(meetings).filter((meeting) => !met.has(meeting)))
    expect(seedsFor(missing, seen), `seeds to be pinned, for ${[...missing].join('; ')}`).toEqual([])
  }
  if (isLong) it('the daily seeds meet whatever all of them meet', whatAllMeet)

  it('plays the same schedule for the same seed', async () => {
    const [one, again] = [await playSchedule(7), await playSchedule(7)]
    expect(again).toEqual(one)
  })
})
