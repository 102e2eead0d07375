import { describe, expect, test } from 'vitest'
import { parsePhone } from '../../src/rules/index.ts'

/** The list of the requirements, letter for letter. */
const FACTS =
  '0120→070, 0121→079, 0122→077, 0126→076, 0128→078, 0123→083, 0124→084, 0125→085, 0127→081, 0129→082, ' +
  '0162→032, 0163→033, 0164→034, 0165→035, 0166→036, 0167→037, 0168→038, 0169→039, 0186→056, 0188→058, 0199→059'

const conversions = new Map(FACTS.split(', ').map((fact) => fact.split('→') as [string, string]))

describe('the conversion of 2018', () => {
  test.each([...conversions])('X-12 %s becomes %s, and the old number is told', (old, today) => {
    for (const typed of [
      `${old}7654321`,
      `${old} 765 4321`,
      `+84${old.slice(1)}7654321`,
      `84 ${old.slice(1)} 765 4321`,
    ]) {
      expect(parsePhone(typed)).toMatchObject({
        status: 'valid',
        e164: `+84${today.slice(1)}7654321`,
        national: `${today}7654321`,
        kind: 'mobile',
        convertedFrom: `${old}7654321`,
      })
    }
  })

  test('X-12 the network is the one of today’s prefix', () => {
    expect(parsePhone('01687654321')).toMatchObject({ network: 'Viettel' })
    expect(parsePhone('01237654321')).toMatchObject({ network: 'VinaPhone' })
    expect(parsePhone('01997654321')).toMatchObject({ network: 'Gmobile' })
  })

  test('X-12 no other prefix of 01 is converted', () => {
    for (let prefix = 100; prefix < 200; prefix += 1) {
      const status = conversions.has(`0${prefix}`) ? 'valid' : 'invalid'
      expect(parsePhone(`0${prefix}7654321`).status).toBe(status)
    }
  })

  test('X-12 an old prefix with ten digits is not finished, one with twelve too long', () => {
    expect(parsePhone('0168765432').status).toBe('incomplete')
    expect(parsePhone('016876543210')).toMatchObject({ status: 'invalid', reason: 'too_long' })
  })

  test('X-12 today’s numbers are not converted', () => {
    expect(parsePhone('0387654321')).toMatchObject({ national: '0387654321', convertedFrom: null })
  })
})
