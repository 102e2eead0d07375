import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalDigits, formatExact } from '../../src/i18n/exact-number.ts'
import { formatPercent } from '../../src/i18n/format.ts'
import { createXlsxWriter } from '../../src/spreadsheet/index.ts'
import { readWorkbook } from '../spreadsheet/support/read-workbook.ts'

const OTHERS = ['zh', 'zh-Hant', 'th', 'ja', 'ko', 'fr', 'de', 'de-CH', 'ru', 'es', 'hi', 'tr', 'ar-EG', 'fa']

/** What a number is written with, in a language's own figures. */
const wholeOf = (locale: string, value: bigint) => new Intl.NumberFormat(locale).format(value)

describe('X-11 numbers of a language that a host added', () => {
  it.each([
    ['zh', '49.6%'],
    ['th', '49.6%'],
    ['ja', '49.6%'],
    ['de', '49,6\u00A0%'],
    ['tr', '%49,6'],
  ])('a percentage as Intl has it in %s', (locale, text) => expect(formatPercent(locale, 49.6)).toBe(text))

  it.each(OTHERS)('every percentage as Intl has it in %s', (locale) => {
    const percents = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 })
    const wholes = new Intl.NumberFormat(locale, { style: 'percent' })
    const tenths = fc.nat({ max: 1000 })
    fc.assert(
      fc.property(tenths, (tenth) => {
        const format = tenth % 10 ? percents : wholes
        expect(formatPercent(locale, tenth / 10)).toBe(format.format(tenth / 1000))
      }),
    )
  })

  it.each([
    ['fr', '1\u202F234\u202F567,5'],
    ['ru', '1\u00A0234\u00A0567,5'],
    ['de', '1.234.567,5'],
    ['hi', '12,34,567.5'],
    ['zh', '1,234,567.5'],
  ])('a number with all its digits, grouped as Intl does in %s', (locale, text) => {
    expect(formatExact(locale, 1_234_567.5)).toBe(text)
  })

  it.each(OTHERS)('no digit is lost or added in %s', (locale) => {
    const figures = Array.from({ length: 10 }, (_, figure) => wholeOf(locale, BigInt(figure)))
    const plain = (text: string) =>
      Array.from(text, (each) => figures.indexOf(each))
        .filter((figure) => figure >= 0)
        .join('')
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(-0))
    fc.assert(
      fc.property(value, (value) => {
        expect(plain(formatExact(locale, value))).toBe(decimalDigits(value).replace(/[-.]/g, ''))
      }),
    )
    expect(formatExact(locale, 9_007_199_254_740_991)).toBe(wholeOf(locale, 9_007_199_254_740_991n))
    expect(formatExact(locale, -0)).toBe(wholeOf(locale, 0n))
    expect(formatExact(locale, -5)).toBe(wholeOf(locale, -5n))
  })

  it('D-22 S0-19 a date of a workbook is left to the spreadsheet, which writes it in its own language', async () => {
    for (const [locale, formats] of [
      ['fr', ['14', '22']],
      ['zh-Hans', ['14', '22']],
      ['vi-VN', ['dd/mm/yyyy', 'dd/mm/yyyy hh:mm']],
      ['en-GB', ['[$-809]d mmm yyyy', '[$-809]d mmm yyyy\\, hh:mm']],
    ] as const) {
      const columns = (['date', 'date-time'] as const).map((type) => ({
        id: type,
        header: type,
        type,
        value: (day: string) => day,
      }))
      const workbook = createXlsxWriter<string>(columns, { locale })
      await workbook.write(['2026-10-17T05:50:00Z'])
      const [sheet] = (await readWorkbook(await workbook.finish())).sheets
      expect(
        sheet?.rows[1]?.map((cell) => cell?.format),
        locale,
      ).toEqual(formats)
    }
  })
})
