import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPhone, maskPhone, parsePhone, type ValidPhone } from '../../src/rules/index.ts'

const parsed = (typed: string) => parsePhone(typed) as ValidPhone

describe('formatPhone', () => {
  test.each([
    ['mobile', '0987654321', '0987 654 321'],
    ['mobile in E.164', '+84987654321', '0987 654 321'],
    ['landline of Hanoi', '02438251234', '024 3825 1234'],
    ['landline of Ho Chi Minh City in E.164', '+842838221234', '028 3822 1234'],
    ['landline of a province', '02363821234', '0236 382 1234'],
    ['landline of ten digits', '0281234567', '028 123 4567'],
    ['an old mobile number', '01687654321', '0168 765 4321'],
    ['a foreign number', '+6591234567', '+6591234567'],
    ['a masked number', '0987***321', '0987***321'],
    ['nothing', '', ''],
  ])('%s', (_, phone, formatted) => {
    expect(formatPhone(phone)).toBe(formatted)
  })

  test('takes what parsePhone gives', () => {
    expect(formatPhone(parsed('+84 987 654 321'))).toBe('0987 654 321')
    expect(formatPhone(parsed('+65 9123 4567'))).toBe('+6591234567')
  })
})

describe('maskPhone', () => {
  test.each([
    ['mobile', '0987654321', '0987***321'],
    ['mobile in E.164', '+84987654321', '0987***321'],
    ['landline', '02438251234', '0243***234'],
    ['foreign', '+6591234567', '+659***567'],
    ['short foreign', '+2901234', '+2***234'],
    ['already masked', '0987***321', '0987***321'],
    ['a fragment', '0987', '***7'],
    ['nothing', '', '***'],
  ])('X-8 %s', (_, phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })

  test('X-8 takes what parsePhone gives', () => {
    expect(maskPhone(parsed('0987 654 321'))).toBe('0987***321')
  })

  test('X-8 hides at least three characters of any number, and does not tell how many', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{0,14}$/), (national) => {
        const shown = maskPhone(national).split('***')
        expect(shown).toHaveLength(2)
        expect(shown.join('').length).toBeLessThanOrEqual(Math.max(0, Math.min(7, national.length - 3)))
        expect(national.startsWith(shown[0]!)).toBe(true)
        expect(national.endsWith(shown[1]!)).toBe(true)
      }),
    )
  })
})
