import { describe, expect, test } from 'vitest'
import { parsePhone, parsePlainPhone } from '../../src/rules/index.ts'

describe('the short reader', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['a number in one piece', '0987654321', 'valid'],
    ['a number in three groups', '0987.654.321', 'valid'],
    ['a number with its country code', '+84 987 654 321', 'valid'],
    ['a number without its 0', '987654321', 'valid'],
    ['the beginning of a number', '0987', 'incomplete'],
    ['the beginning of a number in groups', '0987 65', 'incomplete'],
    ['the country code and more', '+84 987', 'incomplete'],
    ['a prefix that nobody has', '0412345678', 'invalid'],
    ['a digit too many', '09876543210', 'invalid'],
  ])('reads what most people type, the whole one is not loaded for it: %s', (_, typed, status) => {
    expect(parsePlainPhone(typed)).toMatchObject({ status })
    expect(parsePlainPhone(typed)).toEqual(parsePhone(typed))
  })

  test.each([
    ['a name', 'Lan'],
    ['a number and a quantity', '0987654321 2'],
    ['two digits at a time', '0987 65 43 21'],
    ['thousands, as a spreadsheet writes a number without its 0', '987.654.321'],
    ['a landline of before 2017', '08 3822 1234'],
    ['an old mobile number', '0168 765 4321'],
    ['a foreign number', '+65 9123 4567'],
    ['a service number', '19001234'],
  ])('leaves the rest to the whole one: %s', (_, typed) => {
    expect(parsePlainPhone(typed)).toBeNull()
  })
})
