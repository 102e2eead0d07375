import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { EmailText } from '../../src/contract/text.ts'
import { readEmail } from '../../src/rules/email.ts'
import { psidOf, readPsid } from '../../src/rules/psid.ts'

/** What is saved, or why nothing is. */
function outcome(typed: string): string {
  const read = readEmail(typed)
  return read.status === 'valid' ? read.address : read.reason
}

describe('an e-mail address', () => {
  it.each([
    ['lan@gmail.com'],
    ['Lan.Nguyen+shop@Mail.Example.com.vn'],
    ["o'lan_99@sub-domain.example.vn"],
    ['lan@bưởi.vn'],
    ['lan@xn--bi-s1a.vn'],
    ['0987654321@gmail.com'],
    ['6543210987654321@facebook.com'],
  ])('S1-2 stays as it is: %s', (typed) => {
    expect(readEmail(typed)).toEqual({ status: 'valid', address: typed, isCleaned: false })
    expect(readEmail(`  ${typed}\n`)).toEqual({ status: 'valid', address: typed, isCleaned: false })
  })

  it.each([
    ['<lan@gmail.com>', 'lan@gmail.com'],
    ['Lan <lan@gmail.com>', 'lan@gmail.com'],
    ['"Nguyễn, Lan" <lan@gmail.com>;', 'lan@gmail.com'],
    ['Lan < lan@gmail.com >', 'lan@gmail.com'],
    ['(lan@gmail.com)', 'lan@gmail.com'],
    ['“lan@gmail.com”', 'lan@gmail.com'],
    ['lan@gmail,com', 'lan@gmail.com'],
    ['lan@yahoo,com,vn', 'lan@yahoo.com.vn'],
    ['lan@gmail.com.', 'lan@gmail.com'],
    ['lan@gmail.com,', 'lan@gmail.com'],
    ['lan@gmail.com;', 'lan@gmail.com'],
    ['lan@gmail.com/', 'lan@gmail.com'],
    ['lan @ gmail.com', 'lan@gmail.com'],
    ['lan@gmail .com', 'lan@gmail.com'],
    ['lan@gmail. com', 'lan@gmail.com'],
    ['lan＠gmail．com', 'lan@gmail.com'],
    ['ｌａｎ＠ｇｍａｉｌ。ｃｏｍ', 'lan@gmail.com'],
    ['lan@gmail\u200B.com', 'lan@gmail.com'],
    ['\u202Alan@gmail.com\u202C', 'lan@gmail.com'],
    ['mailto:lan@gmail.com', 'lan@gmail.com'],
    ['Email: lan@gmail.com', 'lan@gmail.com'],
    ['địa chỉ email：lan@gmail.com', 'lan@gmail.com'],
    ['lan@gmail.com\u00A0', 'lan@gmail.com'],
  ])('S1-2 is cleaned, which is said: %j', (typed, address) => {
    const isCleaned = typed.trim() !== address
    expect(readEmail(typed)).toEqual({ status: 'valid', address, isCleaned })
  })

  it('S1-2 is read out of up to a thousand characters', () => {
    for (const length of [999, 1000, 1001]) {
      const typed = '<lan@gmail.com>'.padStart(length, 'Lan ')
      expect(outcome(typed)).toBe(length > 1000 ? 'too_long' : 'lan@gmail.com')
    }
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['<>', 'empty'],
    ['Email:', 'empty'],
    ['lan', 'no_at'],
    ['lan.gmail.com', 'no_at'],
    ['0987654321', 'no_at'],
    ['lan@@gmail.com', 'several'],
    ['lan@gmail.com, ha@gmail.com', 'several'],
    ['lan@gmail.com ha@gmail.com', 'several'],
    ['lan@gmail.com/ha@gmail.com', 'several'],
    ['lan nguyen@gmail.com', 'spaces'],
    ['Lan lan@gmail.com', 'spaces'],
    ['lan@gmail com', 'spaces'],
    ['lan@gmail.com chị Lan', 'spaces'],
    ['lan@', 'domain'],
    ['lan@gmail', 'domain'],
    ['lan@gmail..com', 'domain'],
    ['lan@.com', 'domain'],
    ['lan@-gmail.com', 'domain'],
    ['lan@192.168.1.1', 'domain'],
    ['lan@gmail.c', 'domain'],
    ['lan@gmail.com/ảnh', 'domain'],
    ['@gmail.com', 'characters'],
    ['lan,nguyen@gmail.com', 'characters'],
    ['lan..nguyen@gmail.com', 'characters'],
    ['lan.@gmail.com', 'characters'],
    ['lan:nguyen@gmail.com', 'characters'],
    ['lan\u0007@gmail.com', 'characters'],
  ])('S1-2 is refused with its reason: %j', (typed, reason) => {
    expect(outcome(typed)).toBe(reason)
  })

  it('S1-2 is refused where it is too long, at once', () => {
    expect(outcome(`${'x'.repeat(250)}@gmail.com`)).toBe('too_long')
    for (const piece of ['x', '(', '-', 'x@', '<', ' .'])
      expect(outcome(piece.repeat(100_000))).toBe('too_long')
  })

  it('S1-2 is of the form that the contract takes, whatever was typed', () => {
    const piece = fc.oneof(
      fc.emailAddress(),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('@', '＠', '.', '。', ',', ' ', '<', '>', '"', ':', 'lan', 'gmail.com', '\u200B', 'ﬁ'),
    )
    const typed = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(typed, (text) => {
        const read = readEmail(text)
        if (read.status !== 'valid') return
        expect(v.parse(EmailText, read.address)).toBe(read.address)
        expect(readEmail(read.address)).toEqual({ ...read, isCleaned: false })
      }),
      { numRuns: 2000 },
    )
  })

  it('S1-2 the contract refuses what has to be cleaned first', () => {
    for (const given of [
      'lan@gmail,com',
      '<lan@gmail.com>',
      'Lan <lan@gmail.com>',
      'lan＠gmail.com',
      'lan@gmail.com.',
    ])
      expect(v.is(EmailText, given), given).toBe(false)
    fc.assert(fc.property(fc.emailAddress(), (address) => v.is(EmailText, address)))
  })
})

describe('a page-scoped id in the e-mail field', () => {
  it('D-16 is digits at facebook.com, and nothing else', () => {
    expect(psidOf('6543210987654321@facebook.com')).toBe('6543210987654321')
    expect(psidOf(' 6543210987654321@Facebook.com ')).toBe('6543210987654321')
    expect(psidOf('6543210987654321＠facebook.com.')).toBe('6543210987654321')
    for (const address of [
      '0987654321@gmail.com',
      '0987654321@m.facebook.com',
      '0987654321@facebook.com.vn',
      '0987654321@notfacebook.com',
      'ha1990@facebook.com',
      '6543210987654321@facebook',
      '6543210987654321',
      '6543210987654321@facebook.com, ha@gmail.com',
    ])
      expect(psidOf(address), address).toBeNull()
  })

  it('S1-6 is read as digits, however it was pasted', () => {
    for (const typed of [
      '6543210987654321',
      ' 6543 2109 8765 4321',
      '６５４３２１０９８７６５４３２１',
      '6543210987654321@facebook.com',
    ])
      expect(readPsid(typed), typed).toBe('6543210987654321')
    for (const typed of [
      '',
      '1234',
      'lan',
      '6543210987654321@gmail.com',
      '-6543210987654321',
      '1'.repeat(33),
    ])
      expect(readPsid(typed), typed).toBeNull()
  })
})
