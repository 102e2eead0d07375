import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockOf, LocalClock } from '../../src/time/local-clock.ts'
import { dateText } from '../../src/spreadsheet/date-text.ts'
import { dateSerial } from '../../src/spreadsheet/xlsx/date-serial.ts'

const vietnam = new LocalClock()

/** The same by the engine's parts, slowly. */
function reference(utc: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(utc)
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

describe('the shop’s local time', () => {
  test('S0-19 a point in time is shown by the clock of Vietnam', () => {
    const written = dateText('vi', vietnam)
    expect(written('2026-11-20T18:30:00Z', 'date-time')).toBe('21/11/2026 01:30')
    expect(written('2026-11-20T16:59:59.999Z', 'date')).toBe('20/11/2026')
    expect(written('2026-11-21T00:00:00+07:00', 'date')).toBe('21/11/2026')
    expect(vietnam.read(new Date('2026-11-20T18:30:00Z'))).toBe(Date.parse('2026-11-21T01:30:00Z'))
    expect(vietnam.read(1.8e12)).toBe(1.8e12 + 7 * 3_600_000)
  })

  test('a calendar day is that day in every zone', () => {
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])
      expect(dateText('vi', new LocalClock(zone))('2026-11-21', 'date')).toBe('21/11/2026')
  })

  test('agrees with the engine in zones that change their clocks', () => {
    const zones = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC']
    const clocks = new Map(zones.map((zone) => [zone, new LocalClock(zone)]))
    const seconds = fc.integer({ min: Date.UTC(1970, 0) / 1000, max: Date.UTC(2040, 0) / 1000 })
    fc.assert(
      fc.property(fc.constantFrom(...zones), seconds, (zone, second) => {
        expect(clocks.get(zone)?.read(second * 1000)).toBe(reference(second * 1000, zone))
      }),
      { numRuns: 500 },
    )
  })

  test('is right up to the second before the clocks change, and from then on', () => {
    const clock = new LocalClock('America/New_York')
    const change = Date.UTC(2026, 10, 1, 6)
    const written = dateText('en', clock)
    expect(written(change - 1000, 'date-time')).toBe('1 Nov 2026, 01:59')
    expect(written(change, 'date-time')).toBe('1 Nov 2026, 01:00')
  })

  test('what is no date is NaN', () => {
    for (const value of ['yesterday', '', '2026-13-45', Number.NaN, Infinity, new Date(Number.NaN), 8.64e15])
      expect(vietnam.read(value)).toBeNaN()
  })

  test('an unknown zone is refused at once, and is Vietnam’s where a shop has it', () => {
    expect(() => new LocalClock('Asia/Saigon_2')).toThrow(RangeError)
    expect(clockOf('Asia/Saigon_2').read(0)).toBe(8 * 3_600_000)
  })
})

describe('Excel’s number for a date', () => {
  test.each([
    ['1900-03-01T00:00Z', 61],
    ['1970-01-01T00:00Z', 25_569],
    ['2000-01-01T12:00Z', 36_526.5],
    ['2026-11-21T00:00Z', 46_347],
    ['9999-12-31T00:00Z', 2_958_465],
  ])('%s is %d', (at, serial) => {
    expect(dateSerial(Date.parse(at), 'date-time')).toBe(serial)
    expect(dateSerial(Date.parse(at), 'date')).toBe(Math.floor(serial))
  })

  test('there is none before March 1900 and after 9999', () => {
    expect(dateSerial(Date.parse('1900-02-28T23:59:59Z'), 'date-time')).toBeNull()
    expect(dateSerial(Date.parse('+010000-01-01T00:00:00Z'), 'date')).toBeNull()
    expect(dateSerial(Number.NaN, 'date')).toBeNull()
  })

  test('a date has no hours, and a time is kept to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (second) => {
        expect(dateSerial(second * 1000, 'date')).toBe(Math.floor(second / 86_400) + 25_569)
        const serial = dateSerial(second * 1000, 'date-time') ?? 0
        expect(Math.round((serial - 25_569) * 86_400)).toBe(second)
      }),
    )
  })
})
