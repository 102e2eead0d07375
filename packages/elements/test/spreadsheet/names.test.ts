import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportFileName } from '../../src/spreadsheet/file-name.ts'
import { sheetName } from '../../src/spreadsheet/xlsx/sheet-names.ts'
import { hostileText } from './support/hostile.ts'

describe('file name', () => {
  test('S0-19 carries the list’s name and the local day', () => {
    const date = new Date('2026-11-20T18:30:00Z')
    expect(exportFileName('khach-boom-hang', 'xlsx', { date })).toBe('khach-boom-hang-2026-11-21.xlsx')
    expect(exportFileName('boom-customers', 'csv', { date, timeZone: 'UTC' })).toBe(
      'boom-customers-2026-11-20.csv',
    )
    expect(exportFileName('Khách boom hàng', 'csv', { date })).toBe('Khách boom hàng-2026-11-21.csv')
  })

  test('is of today by default', () => {
    expect(exportFileName('a', 'csv')).toMatch(/^a-\d{4}-\d\d-\d\d\.csv$/)
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u202Excod.exe', 'a-xcod.exe'],
    ['  ...  ', 'export'],
    ['', 'export'],
    ['a:b*c?d"e<f>g|h\\i', 'a-b-c-d-e-f-g-h-i'],
  ])('%j becomes %j', (name, safe) => {
    expect(exportFileName(name, 'xlsx', { date: new Date(0) })).toBe(`${safe}-1970-01-01.xlsx`)
  })

  test('is taken by every system, whatever the name', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const file = exportFileName(name, 'xlsx')
        // oxlint-disable-next-line eslint/no-control-regex -- control characters are what it is about
        expect(file).toMatch(/^[^\u0000-\u001F<>:"/\\|?*\p{Cf}\p{Surrogate}]+-\d{4}-\d\d-\d\d\.xlsx$/u)
        expect(file).not.toMatch(/^[\s.-]/)
        expect(file.length).toBeLessThan(120)
      }),
    )
  })
})

describe('sheet name', () => {
  test.each([
    ['Khách boom hàng', 0, 'Khách boom hàng'],
    ['Khách boom hàng', 1, 'Khách boom hàng (2)'],
    ["'quoted'", 0, 'quoted'],
    ['a/b\\c?d*e[f]g:h', 0, 'a b c d e f g h'],
    ['History', 0, 'Sheet'],
    ['', 2, 'Sheet (3)'],
    ['A name that is longer than Excel allows', 0, 'A name that is longer than Exce'],
    ['A name that is longer than Excel allows', 11, 'A name that is longer than (12)'],
  ])('%j (%i) becomes %j', (wanted, index, name) => {
    expect(sheetName(wanted, index)).toBe(name)
  })

  test('is accepted by Excel, whatever is wanted', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 0, max: 200 }), (wanted, index) => {
        const name = sheetName(wanted, index)
        // oxlint-disable-next-line eslint/no-control-regex -- control characters are what it is about
        expect(name).toMatch(/^[^\\/?*:[\]\u0000-\u001F\p{Surrogate}]{1,31}$/u)
        expect(name).not.toMatch(/^[\s']|[\s']$|^history$/i)
      }),
    )
  })
})
