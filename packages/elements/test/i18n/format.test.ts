import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  formatDateTime,
  formatDay,
  formatDayAgo,
  formatDayOfMonth,
  formatRelative,
  formatRelativeWithin,
} from '../../src/i18n/format-date.ts'
import { formatNumber, formatPercent, formatRate } from '../../src/i18n/format.ts'
import { translator } from '../../src/i18n/translate.ts'
import { configure } from '../../src/runtime/configure.ts'
import { runtime } from '../../src/runtime/runtime.ts'

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

describe('dates', () => {
  const now = Date.parse('2026-11-21T09:00:00Z')
  it.each([
    ['2026-11-21T08:59:40Z', 'Vừa xong', 'vừa xong'],
    ['2026-11-21T08:15:00Z', '45 phút trước', '45 phút trước'],
    ['2026-11-21T06:00:00Z', '3 giờ trước', '3 giờ trước'],
    ['2026-11-20T08:00:00Z', 'Hôm qua', 'hôm qua'],
    ['2026-11-15T08:00:00Z', '6 ngày trước', '6 ngày trước'],
  ])('are relative under a week, by themselves and within a sentence: %s', (instant, alone, within) => {
    expect(formatRelative('vi', instant, now)).toBe(alone)
    expect(formatRelativeWithin('vi', instant, now)).toBe(within)
  })

  it.each([
    ['vi', 'vi'],
    ['vi-VN', 'vi-VN'],
    ['en', 'en-GB'],
    ['en-GB', 'en-GB'],
    ['en-US', 'en-US'],
    ['fr', 'fr'],
  ])('in figures are as Intl writes them: %s', (locale, asIn) => {
    const day = new Intl.DateTimeFormat(asIn, { day: '2-digit', month: '2-digit', year: 'numeric' })
    const month = new Intl.DateTimeFormat(asIn, { day: '2-digit', month: '2-digit', timeZone: 'UTC' })
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (date) => {
        expect(formatDay(locale, date)).toBe(day.format(date))
        // For Vietnamese Intl has 27-11 without a year and 27/11/2026 with it: it is always written with strokes here.
        expect(formatDayOfMonth(locale, date.toISOString().slice(0, 10))).toBe(
          month.format(date).replace('-', '/'),
        )
      }),
    )
  })

  it.each([
    ['2026-11-21T08:00:00Z', 'Hôm nay', 'Today'],
    ['2026-11-20T08:00:00Z', 'Hôm qua', 'Yesterday'],
    ['2026-11-19T08:00:00Z', '2 ngày trước', '2 days ago'],
    ['2026-11-14T12:00:00Z', '6 ngày trước', '6 days ago'],
    ['2026-11-13T12:00:00Z', '13/11/2026', '13/11/2026'],
    // A clock that is behind the server's.
    ['2026-11-23T12:00:00Z', '23/11/2026', '23/11/2026'],
  ])('in a column are days: %s', (instant, vi, en) => {
    expect(formatDayAgo('vi', instant, now)).toBe(vi)
    expect(formatDayAgo('en', instant, now)).toBe(en)
  })

  it('in a column are in the words of Intl for other languages', () => {
    expect(formatDayAgo('fr', '2026-11-20T08:00:00Z', now)).toBe('hier')
    expect(formatDayAgo('fr', '2026-11-18T08:00:00Z', now)).toBe('il y a 3 jours')
  })

  it('are dates from a week on', () => {
    const instant = '2026-11-14T09:00:00Z'
    expect(formatRelative('en', instant, now)).toBe(formatDateTime('en', instant))
    expect(formatDateTime('en', instant)).toContain('2026')
    expect(formatRelativeWithin('en', instant, now)).toBe('Nov 14, 2026')
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
