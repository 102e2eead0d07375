import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../../src/domain/create-domain.ts'
import { Row } from '../../../src/domain/lists/row.ts'
import { isFound, readTypedText } from '../../../src/domain/lists/typed-text.ts'
import type { Customer } from '../../../src/domain/model.ts'
import { profileOfCustomer } from '../../../src/domain/risk.ts'

const domain = createDomain({ customers: 0 })
const [pattern] = domain.store.customers.values()

const typedText = (text: string) => readTypedText(text, domain.store.networks)

function rowOf(name: string, e164: string): Row {
  const customer: Customer = { ...pattern!, name, phones: [{ id: 'main', e164, convertedFrom: null }] }
  return new Row(customer, profileOfCustomer(domain.store, customer))
}

const syllable = fc.constantFrom(
  ...'Nguyễn Trần Lê Phạm Đặng Đỗ Tạ Tài Hà Hạ Hạnh Hải Thị Thu Thủy Văn An Anh Ánh Lan Lành Đào Đức Ơn Út Ý Yến'.split(
    ' ',
  ),
)
const name = fc.array(syllable, { minLength: 1, maxLength: 4 })
const number = fc
  .tuple(fc.constantFrom('034', '079', '082', '091', '098'), fc.stringMatching(/^\d{7}$/))
  .map(([prefix, rest]) => prefix + rest)

/** As one would write it down without a thought of speed. */
const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
const naive = (words: readonly string[], digits: string, of: readonly string[], phone: string) =>
  (words.every((word) => of.some((each) => bare(each).startsWith(bare(word)))) &&
    (digits === '' || phone.includes(digits))) ||
  digits === phone ||
  digits === phone.slice(1)

/** A beginning of a word, in some case, with its diacritics or without. */
const typedWord = fc
  .tuple(syllable, fc.nat(5), fc.constantFrom('as it is', 'bare', 'upper', 'apart'))
  .map(([word, length, how]) => {
    const part = word.slice(0, length + 1)
    return (
      { 'as it is': part, bare: bare(part), upper: part.toUpperCase(), apart: part.normalize('NFD') }[how] ??
      part
    )
  })

describe('what is typed to find a customer', () => {
  it('S0-11 finds whom a naive search finds, words in any order, digits at any place among them', () => {
    fc.assert(
      fc.property(
        name,
        number,
        fc.array(typedWord, { maxLength: 3 }),
        fc.option(fc.tuple(fc.nat(7), fc.integer({ min: 2, max: 10 })), { nil: undefined }),
        fc.nat(3),
        fc.boolean(),
        fc.integer({ min: 10, max: 99 }),
        (of, phone, words, part, place, own, other) => {
          const digits = part ? (own ? phone.slice(part[0], part[0] + part[1]) : `${other}${part[1]}`) : ''
          // Behind 84 and old prefixes more is found than the digits themselves, by rules of their own.
          fc.pre(digits.length !== 1 && !/^(?:00)?84|^01/.test(digits))
          fc.pre(words.length > 0 || digits !== '')
          const text = [...words.slice(0, place), digits, ...words.slice(place)].filter(Boolean).join(' ')
          const found = isFound(rowOf(of.join(' '), `+84${phone.slice(1)}`), typedText(text), 'by_parts')
          expect(found).toBe(naive(words, digits, of, phone))
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('S0-11 finds a number by any beginning with its country code, however it is spaced', () => {
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('84', '+84', '0084', '+84 ', '84-'),
        fc.constantFrom('', ' ', '.'),
        (phone, length, code, gap) => {
          const typed = code + Array.from(phone.slice(1, length + 1)).join(gap)
          expect(isFound(rowOf('Lan', `+84${phone.slice(1)}`), typedText(typed), 'by_parts')).toBe(true)
        },
      ),
    )
  })

  it('X-8 D-20 parts of a number find nobody where it is masked, and the whole only who may have it shown', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 2, max: 9 }), (phone, length) => {
        const row = rowOf('Lan', `+84${phone.slice(1)}`)
        for (const findable of ['by_whole', 'by_name'] as const)
          expect(isFound(row, typedText(phone.slice(0, length)), findable)).toBe(false)
        expect(isFound(row, typedText(phone), 'by_whole')).toBe(true)
        expect(isFound(row, typedText(phone), 'by_name')).toBe(false)
        expect(isFound(row, typedText(`lan ${phone}`), 'by_whole')).toBe(true)
      }),
    )
  })

  it.each([
    'chị Lan 0987 654 321',
    'anh Đức 0987654321',
    'SĐT: 0987.654.321',
    '0987654321 250k',
    '12 Lê Lợi, 0987654321',
  ])('S0-11 a whole number finds its customer, whatever stands beside it: %s', (text) => {
    const row = rowOf('Trần Hà', '+84987654321')
    expect(isFound(row, typedText(text), 'by_parts')).toBe(true)
    expect(isFound(row, typedText(text), 'by_whole')).toBe(true)
    expect(isFound(row, typedText(text), 'by_name')).toBe(false)
    expect(isFound(rowOf('Trần Hà', '+84987654322'), typedText(text), 'by_parts')).toBe(false)
  })

  it('finds nobody by signs alone', () => {
    for (const text of ['---', '…', '()', '+'])
      expect(isFound(rowOf('Lan', '+84987654321'), typedText(text), 'by_parts')).toBe(false)
  })
})
