import { describe, expect, it } from 'vitest'
import { actorOfToken } from '../../src/domain/access.ts'
import { suggestCustomers } from '../../src/domain/customers/suggestions.ts'
import { createDomain } from '../../src/domain/domain.ts'
import type { Customer } from '../../src/domain/model.ts'

function setUp(...names: string[]) {
  const domain = createDomain({ customers: 0 })
  const actor = actorOfToken(domain.store, 'dev-9-owner')
  const [pattern] = domain.store.customers.values()
  if (!actor || !pattern) throw new Error('nobody is there')
  for (const [i, name] of names.entries()) {
    const phones = [{ id: 'main', e164: `+8490911100${i}`, convertedFrom: null }]
    const customer: Customer = { ...pattern, id: `n${i}`, shopId: 'shop_9', name, phones, updatedAt: i }
    domain.commit({ customers: [customer] })
  }
  return (text: string, limit = 8) =>
    suggestCustomers(domain, actor, text, limit).map(({ row }) => row.customer.name)
}

describe('suggestions', () => {
  it('S0-11 put the last word of a name first, then its beginning, then any word, then any part', () => {
    const suggest = setUp('Trần Hạnh Lan', 'Lê Lanh Anh', 'Lan Văn Bình', 'Hoàng Mỹ Phalan', 'Nguyễn Văn An')
    expect(suggest('lan')).toEqual(['Trần Hạnh Lan', 'Lan Văn Bình', 'Lê Lanh Anh', 'Hoàng Mỹ Phalan'])
  })

  it('keep the best only, of equals whoever was dealt with last', () => {
    const suggest = setUp('Lê Lan', 'Võ Lan', 'Hồ Lan', 'Lan Anh')
    expect(suggest('Lan', 2)).toEqual(['Hồ Lan', 'Võ Lan'])
    expect(suggest('Lan', 3)).toEqual(['Hồ Lan', 'Võ Lan', 'Lê Lan'])
  })

  it('find a number by its beginning before one that holds the digits', () => {
    const suggest = setUp('Một', 'Hai')
    expect(suggest('0909 111 001')).toEqual(['Hai'])
    expect(suggest('+84 909')).toEqual(['Hai', 'Một'])
    expect(suggest('11100')).toEqual(['Hai', 'Một'])
    expect(suggest('0')).toEqual([])
  })
})
