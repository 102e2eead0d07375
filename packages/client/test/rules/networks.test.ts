import { describe, expect, test } from 'vitest'
import { MOBILE_NETWORKS, networkOf } from '../../src/rules/networks.ts'
import { parsePhone } from '../../src/rules/index.ts'

/** The table of the requirements, letter for letter. */
const FACTS = `
Viettel | 032–039, 086, 096, 097, 098
VinaPhone | 081–085, 088, 091, 094
MobiFone | 070, 076–079, 089, 090, 093
Vietnamobile | 052, 056, 058, 092
Gmobile | 059, 0993–0997
iTel | 087
Wintel | 055
Indochina Telecom | 0998, 0999`

const prefixes = FACTS.trim()
  .split('\n')
  .flatMap((row) => {
    const [network = '', list = ''] = row.split(' | ')
    return list.split(', ').flatMap((range) => {
      const [first = '', last = first] = range.split('–')
      const count = Number(last) - Number(first) + 1
      return Array.from({ length: count }, (_, index) => ({
        network,
        prefix: `0${Number(first) + index}`,
      }))
    })
  })

describe('mobile networks by prefix', () => {
  test('S1-4 every prefix of the facts, and no other', () => {
    const expected = new Map(prefixes.map(({ prefix, network }) => [prefix, network]))
    for (let beginning = 0; beginning < 10_000; beginning += 1) {
      const national = `${String(beginning).padStart(4, '0')}123456`
      const network = expected.get(national.slice(0, 4)) ?? expected.get(national.slice(0, 3)) ?? null
      expect(networkOf(national)).toBe(network)
    }
    expect(Object.values(MOBILE_NETWORKS).flat()).toHaveLength(prefixes.length)
  })

  test('S1-4 every number of such a prefix is valid, and carries the network', () => {
    for (const { prefix, network } of prefixes) {
      expect(parsePhone(prefix.padEnd(10, '1'))).toMatchObject({ status: 'valid', kind: 'mobile', network })
    }
  })

  test('S1-4 the longest prefix wins, in any order', () => {
    expect(networkOf('0995123456', { A: ['099'], B: ['0995'], C: ['09'] })).toBe('B')
    expect(networkOf('0995123456', { B: ['0995'], C: ['09'], A: ['099'] })).toBe('B')
    expect(networkOf('0985123456', { B: ['0995'], C: ['09'], A: ['099'] })).toBe('C')
    expect(networkOf('0885123456', { B: ['0995'], C: ['09'] })).toBeNull()
  })
})
