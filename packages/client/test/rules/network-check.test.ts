import { describe, expect, test } from 'vitest'
import { checkNetworks, MOBILE_NETWORKS, networkOfPhone, parsePhone } from '../../src/rules/index.ts'

describe('a table of networks from outside', () => {
  test('S1-4 the built-in one passes, and a copy comes back', () => {
    expect(checkNetworks(MOBILE_NETWORKS)).toEqual(MOBILE_NETWORKS)
    expect(checkNetworks(MOBILE_NETWORKS)).not.toBe(MOBILE_NETWORKS)
  })

  test.each([
    ['no object', 5, 'networks must be an object of prefixes by network'],
    ['nothing', null, 'networks must be an object'],
    ['a list', [['032']], 'networks must be an object'],
    ['empty', {}, 'networks must be an object'],
    ['no name', { ' ': ['032'] }, 'networks[""] must have the network’s name'],
    ['no list', { FPT: '0775' }, 'networks["FPT"] must be a list of prefixes'],
    ['a number', { FPT: ['0775', 777] }, 'networks["FPT"][1] must be a text of 3 to 9 digits'],
    [
      'without its 0',
      { FPT: ['775'] },
      'networks["FPT"][0] must be a text of 3 to 9 digits that begins with 03 to 09',
    ],
    ['a landline', { FPT: ['024'] }, 'networks["FPT"][0] must be'],
    ['a whole number', { FPT: ['0775123456'] }, 'networks["FPT"][0] must be'],
    ['letters', { FPT: ['07a5'] }, 'networks["FPT"][0] must be'],
    [
      'twice',
      { MobiFone: ['077'], FPT: ['0775', '077'] },
      'networks["FPT"][1] must not be 077, which stands under "MobiFone" already',
    ],
  ])('S1-4 says which entry is wrong: %s', (_, table, message) => {
    expect(() => checkNetworks(table)).toThrow(TypeError)
    expect(() => checkNetworks(table)).toThrow(message)
  })
})

describe('ranges of virtual operators', () => {
  const networks = checkNetworks({ ...MOBILE_NETWORKS, FPT: ['0775'], VNSKY: ['0777'], Long: ['03212'] })

  test.each([
    ['0775123456', 'FPT'],
    ['0777123456', 'VNSKY'],
    ['0776123456', 'MobiFone'],
    ['0321234567', 'Long'],
    ['0321334567', 'Viettel'],
  ])('S1-4 the longest prefix wins: %s is of %s', (phone, network) => {
    expect(parsePhone(phone, { networks })).toMatchObject({ status: 'valid', network })
    expect(networkOfPhone({ e164: `+84${phone.slice(1)}`, display: phone }, networks)).toBe(network)
  })

  test('S1-4 of a masked number the digits that are left tell, and where they do not, nothing does', () => {
    expect(networkOfPhone({ e164: null, display: '0775***456' }, networks)).toBe('FPT')
    expect(networkOfPhone({ e164: null, display: '0776***456' }, networks)).toBe('MobiFone')
    expect(networkOfPhone({ e164: null, display: '0321***567' }, networks)).toBeNull()
    expect(networkOfPhone({ e164: null, display: '0987***321' })).toBe('Viettel')
  })
})
