import { describe, expect, it } from 'vitest'
import { actorOfToken } from '../../src/domain/access.ts'
import { suggestCustomers } from '../../src/domain/customers/suggestions.ts'
import { createDomain } from '../../src/domain/create-domain.ts'
import type { Customer } from '../../src/domain/model.ts'

type Named = string | { readonly name: string; readonly e164: string }

function setUp(...named: Named[]) {
  const domain = createDomain({ customers: 0 })
  const actor = actorOfToken(domain.store, 'dev-9-owner')
  const [pattern] = domain.store.customers.values()
  if (!actor || !pattern) throw new Error('nobody is there')
  for (const [i, each] of named.entries()) {
    const { name, e164 } = typeof each === 'string' ? { name: each, e164: `+8490911100${i}` } : each
    const phones = [{ id: 'main', e164, convertedFrom: null }]
    const customer: Customer = { ...pattern, id: `n${i}`, shopId: 'shop_9', name, phones, updatedAt: i }
    domain.commit({ customers: [customer] })
  }
  return (text: string, limit = 8) =>
    suggestCustomers(domain, actor, text, limit).map(({ row }) => row.customer.name)
}

describe('suggestions', () => {
  it('S0-11 put the last word of a name first, then its beginning, then any word; the inside of a word is none', () => {
    const suggest = setUp('Trần Hạnh Lan', 'Lê Lanh Anh', 'Lan Văn Bình', 'Hoàng Mỹ Phalan', 'Nguyễn Văn An')
    expect(suggest('lan')).toEqual(['Trần Hạnh Lan', 'Lan Văn Bình', 'Lê Lanh Anh'])
  })

  it('S0-11 find every word by its beginning, in any order', () => {
    const suggest = setUp('Nguyễn Thị Thu Hà', 'Hà Văn Nguyên', 'Nguyễn An')
    expect(suggest('nguyen ha')).toEqual(['Hà Văn Nguyên', 'Nguyễn Thị Thu Hà'])
    expect(suggest('Hà Nguyễn')).toEqual(['Nguyễn Thị Thu Hà', 'Hà Văn Nguyên'])
    expect(suggest('th ng')).toEqual(['Nguyễn Thị Thu Hà'])
    expect(suggest('uyen')).toEqual([])
  })

  it('S0-11 find a name beside digits of the number', () => {
    const suggest = setUp('Nguyễn Thị Hà', 'Lê Hà', 'Lê Lan')
    expect(suggest('ha 0909')).toEqual(['Lê Hà', 'Nguyễn Thị Hà'])
    expect(suggest('0909 111 000 hà')).toEqual(['Nguyễn Thị Hà'])
    expect(suggest('ha 0912')).toEqual([])
  })

  it('S0-11 put whoever has the diacritics that were typed first', () => {
    const suggest = setUp('Tạ Văn Bình', 'Nguyễn Tài', 'Lê Tâm')
    expect(suggest('tạ')).toEqual(['Tạ Văn Bình', 'Lê Tâm', 'Nguyễn Tài'])
    expect(suggest('ta')).toEqual(['Lê Tâm', 'Nguyễn Tài', 'Tạ Văn Bình'])
    expect(suggest('Tạ'.normalize('NFD'))[0]).toBe('Tạ Văn Bình')
  })

  it('S0-11 take letters that look alike for one another', () => {
    const suggest = setUp('Đặng Thị Đào', "H'Hen Niê", 'K’Brơi')
    expect(suggest('\u00d0ặng')).toEqual(['Đặng Thị Đào'])
    expect(suggest('\u00d0ào \u00d0a')).toEqual(['Đặng Thị Đào'])
    expect(suggest('h’hen')).toEqual(["H'Hen Niê"])
    expect(suggest("k'br")).toEqual(['K’Brơi'])
  })

  it('S0-11 X-12 find a number by its country code and by its prefix of before 2018', () => {
    const suggest = setUp('Một', 'Hai')
    expect(suggest('84909')).toEqual(['Hai', 'Một'])
    expect(suggest('84 909 111 001')).toEqual(['Hai'])
    expect(suggest('0084909')).toEqual(['Hai', 'Một'])
    const old = setUp({ name: 'Ba', e164: '+84387651234' })
    expect(old('0168 765')).toEqual(['Ba'])
    expect(old('+84168765')).toEqual(['Ba'])
    expect(old('0169 765')).toEqual([])
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
