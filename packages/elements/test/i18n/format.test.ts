import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  formatCalendarDay,
  formatDateTime,
  formatDayAgo,
  formatDayOfMonth,
  formatRelative,
  formatRelativeWithin,
} from '../../src/i18n/format-date.ts'
import { formatNumber, formatPercent, formatRate } from '../../src/i18n/format.ts'
import { translator } from '../../src/i18n/translate.ts'
import { configure } from '../../src/runtime/configure.ts'
import { runtime } from '../../src/runtime/runtime.ts'
import { createCsvWriter, createXlsxWriter } from '../../src/spreadsheet/index.ts'
import { readWorkbook } from '../spreadsheet/support/read-workbook.ts'

describe('numbers', () => {
  it('are grouped by locale', () => {
    expect([formatNumber('vi', 1_234_567), formatNumber('en', 1_234_567)]).toEqual(['1.234.567', '1,234,567'])
  })

  it.each(['vi', 'vi-VN', 'en', 'en-GB', 'en-US', 'fr', 'de-CH'])(
    'read as Intl writes them in %s',
    (locale) => {
      const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
      const value = fc.oneof(
        fc.nat(),
        fc.nat().map((tenths) => tenths / 10),
        fc.maxSafeInteger(),
        fc.double(),
      )
      // Nobody has minus nothing.
      fc.assert(fc.property(value, (value) => formatNumber(locale, value + 0) === numbers.format(value + 0)))
    },
  )

  it.each([
    ['vi', 49.6, '49,6\u00A0%'],
    ['en', 49.6, '49.6%'],
    ['en-GB', 100, '100%'],
    ['vi', 0, '0\u00A0%'],
  ])('D-3 a percentage in %s: %d', (locale, percent, text) => {
    expect(formatPercent(locale, percent)).toBe(text)
  })

  it.each([
    [{ returned: 7, shipped: 12, returnRate: 58.3 }, '7/12 · 58,3\u00A0%'],
    [{ returned: 747, shipped: 1000, returnRate: 74.7 }, '747/1.000 · 74,7\u00A0%'],
    [{ returned: 0, shipped: 0, returnRate: null }, '0/0 · —'],
  ])('D-4 the fraction stands beside the rate: %o', (figures, text) => {
    expect(formatRate('vi', figures)).toBe(text)
  })
})

const HANOI = 'Asia/Ho_Chi_Minh'

describe('dates', () => {
  const now = Date.parse('2026-11-21T09:00:00Z')
  it.each([
    ['2026-11-21T08:59:40Z', 'Vừa xong', 'vừa xong'],
    ['2026-11-21T08:15:00Z', '45 phút trước', '45 phút trước'],
    ['2026-11-21T06:00:00Z', '3 giờ trước', '3 giờ trước'],
    ['2026-11-20T08:00:00Z', 'Hôm qua', 'hôm qua'],
    // Two nights ago by the calendar, though not two whole days.
    ['2026-11-19T16:00:00Z', 'Hôm kia', 'hôm kia'],
    ['2026-11-15T08:00:00Z', '6 ngày trước', '6 ngày trước'],
  ])('D-22 are relative under a week, by themselves and within a sentence: %s', (instant, alone, within) => {
    expect(formatRelative('vi', instant, HANOI, now)).toBe(alone)
    expect(formatRelativeWithin('vi', instant, HANOI, now)).toBe(within)
  })

  it.each([
    ['vi', '17/10/2026 12:50', '17/10/2026', '03/02/1990', '03/02'],
    ['vi-VN', '17/10/2026 12:50', '17/10/2026', '03/02/1990', '03/02'],
    ['en', '17 Oct 2026, 12:50', '17 Oct 2026', '3 Feb 1990', '3 Feb'],
    ['en-GB', '17 Oct 2026, 12:50', '17 Oct 2026', '3 Feb 1990', '3 Feb'],
    ['en-US', '17 Oct 2026, 12:50', '17 Oct 2026', '3 Feb 1990', '3 Feb'],
  ])('D-22 have one form in %s', (locale, minute, day, birthday, monthDay) => {
    const instant = '2026-10-17T05:50:00Z'
    expect(formatDateTime(locale, instant, HANOI)).toBe(minute)
    expect(formatDateTime(locale, new Date(instant), undefined), 'Vietnam, while no session is known').toBe(
      minute,
    )
    expect(formatDayAgo(locale, instant, HANOI, now)).toBe(day)
    expect(formatRelative(locale, instant, HANOI, now)).toBe(minute)
    expect(formatRelativeWithin(locale, instant, HANOI, now)).toBe(day)
    expect(formatCalendarDay(locale, '1990-02-03')).toBe(birthday)
    expect(formatDayOfMonth(locale, '1990-02-03')).toBe(monthDay)
  })

  it('D-22 are as Intl writes them in a language that a host added', () => {
    expect(formatDateTime('fr', '2026-10-17T05:50:00Z', HANOI)).toBe('17 oct. 2026, 12:50')
    expect(formatDayOfMonth('de', '2026-10-17')).toBe('17. Okt.')
  })

  it.each([
    ['2026-11-21T08:00:00Z', 'Hôm nay', 'Today'],
    ['2026-11-20T17:00:00Z', 'Hôm nay', 'Today'],
    ['2026-11-20T16:59:00Z', 'Hôm qua', 'Yesterday'],
    ['2026-11-19T08:00:00Z', '2 ngày trước', '2 days ago'],
    ['2026-11-14T17:00:00Z', '6 ngày trước', '6 days ago'],
    ['2026-11-14T16:59:00Z', '14/11/2026', '14 Nov 2026'],
    // A clock that is behind the server's.
    ['2026-11-23T12:00:00Z', '23/11/2026', '23 Nov 2026'],
  ])('in a column are days of the shop’s calendar: %s', (instant, vi, en) => {
    expect(formatDayAgo('vi', instant, HANOI, now)).toBe(vi)
    expect(formatDayAgo('en', instant, HANOI, now)).toBe(en)
  })

  it('in a column are in the words of Intl for other languages', () => {
    expect(formatDayAgo('fr', '2026-11-20T08:00:00Z', HANOI, now)).toBe('hier')
    expect(formatDayAgo('fr', '2026-11-18T08:00:00Z', HANOI, now)).toBe('il y a 3 jours')
  })

  it('that are none are shown as they came', () => {
    expect(formatDateTime('vi', 'hôm nào đó', HANOI)).toBe('hôm nào đó')
    expect(formatRelative('vi', 'hôm nào đó', HANOI)).toBe('hôm nào đó')
  })
})

/** What this machine's clock is set to. */
const MACHINES = ['UTC', 'America/New_York', 'Pacific/Kiritimati', HANOI]

describe.each(MACHINES)('dates on a machine in %s', (machine) => {
  const before = process.env['TZ']
  beforeAll(() => {
    process.env['TZ'] = machine
  })
  afterAll(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  it('D-22 are the shop’s', () => {
    const instant = '2026-10-16T18:30:00Z'
    expect(new Date(instant).getHours(), 'the machine has its own time').toBe(
      { UTC: 18, 'America/New_York': 14, 'Pacific/Kiritimati': 8 }[machine] ?? 1,
    )
    expect(formatDateTime('vi', instant, undefined)).toBe('17/10/2026 01:30')
    expect(formatDateTime('vi', instant, HANOI)).toBe('17/10/2026 01:30')
    expect(formatDateTime('en', instant, 'America/New_York')).toBe('16 Oct 2026, 14:30')
    expect(formatDateTime('en', instant, 'Pacific/Kiritimati')).toBe('17 Oct 2026, 08:30')
    expect(formatDateTime('vi', instant, 'Mars/Olympus'), 'a zone that nobody knows').toBe('17/10/2026 01:30')
    expect(formatCalendarDay('vi', '1990-02-03')).toBe('03/02/1990')
    const now = Date.parse('2026-10-17T05:00:00Z')
    expect(formatDayAgo('vi', instant, HANOI, now)).toBe('Hôm nay')
    expect(formatDayAgo('vi', instant, 'UTC', now)).toBe('Hôm qua')
  })

  it('D-22 are the same on the screen and in files', async () => {
    const at = fc.date({ min: new Date('1976-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    const zone = fc.constantFrom(...MACHINES, 'Australia/Lord_Howe')
    const locale = fc.constantFrom('vi', 'en')
    await fc.assert(
      fc.asyncProperty(at, zone, locale, async (at, timeZone, locale) => {
        const row = at.toISOString()
        const screen = formatDateTime(locale, row, timeZone)
        const column = { type: 'date-time', header: 'x', value: (value: string) => value } as const
        const csv = createCsvWriter([column], { locale, timeZone })
        await csv.write([row])
        const [, line = ''] = (await (await csv.finish()).text()).split('\r\n')
        expect(line.replaceAll('"', '')).toBe(screen)
        const workbook = createXlsxWriter([column], { locale, timeZone })
        await workbook.write([row])
        const [sheet] = (await readWorkbook(await workbook.finish())).sheets
        const serial = Number(sheet?.rows[1]?.[0]?.value)
        // Excel's days are those of no zone.
        const local = new Date(Math.round((serial - 25_569) * 86_400) * 1000)
        expect(formatDateTime(locale, local, 'UTC')).toBe(screen)
      }),
      { numRuns: 60 },
    )
  })
})

describe('texts', () => {
  afterEach(() => {
    runtime().strings = {}
  })

  const text = translator({
    plain: ['không', 'none'],
    parts: ['{count} đơn của {name}', '{count} {count|order|orders} of {name}'],
  })

  it('fill in values, numbers grouped, words by number', () => {
    expect(text('vi', 'parts', { count: 1200, name: 'Vy' })).toBe('1.200 đơn của Vy')
    expect(text('en', 'parts', { count: 1, name: 'Vy' })).toBe('1 order of Vy')
    expect(text('en-GB', 'parts', { count: 1200, name: 'Vy' })).toBe('1,200 orders of Vy')
  })

  it('show what was not filled in, rather than nothing', () => {
    expect(text('vi', 'parts')).toBe('{count} đơn của {name}')
  })

  it('do not read a value as a text of theirs', () => {
    expect(text('vi', 'parts', { count: '{name}', name: '$&' })).toBe('{name} đơn của $&')
  })

  it('X-11 may be the host’s: by language or region, as text or function, partly', () => {
    configure({
      strings: {
        en: { low: 'Some risk', high: ({ name = '' }) => `High: ${name}` },
        'en-GB': { low: 'A bit of risk' },
      },
    })
    configure({ strings: { en: { medium: 'Half' } } })
    const levels = translator({ low: ['thấp', 'low'], medium: ['vừa', 'medium'], high: ['cao', 'high'] })
    expect(levels('en', 'low')).toBe('Some risk')
    expect(levels('en-GB', 'low')).toBe('A bit of risk')
    expect(levels('en-GB', 'medium')).toBe('Half')
    expect(levels('en', 'high', { name: 'x' })).toBe('High: x')
    expect(levels('vi', 'low')).toBe('thấp')
  })
})
