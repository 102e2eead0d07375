import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnameseSortKey } from '../../../src/domain/lists/collation.ts'
import { Random } from '../../../src/domain/random.ts'
import { fullName } from '../../../src/domain/seed/names.ts'

const collator = new Intl.Collator('vi')
const compare = (a: string, b: string) => {
  const [left, right] = [vietnameseSortKey(a), vietnameseSortKey(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

describe('Vietnamese order', () => {
  it('is that of Intl.Collator for the names of the seed', () => {
    const random = new Random(1, 'names')
    const names = Array.from({ length: 3000 }, () => fullName(random))
    expect(names.toSorted(compare)).toEqual(names.toSorted((a, b) => collator.compare(a, b)))
  })

  it.each([
    ['a', 'ă'],
    ['ă', 'â'],
    ['d', 'đ'],
    ['đ', 'e'],
    ['o', 'ô'],
    ['ô', 'ơ'],
    ['u', 'ư'],
    ['An', 'Ăn'],
    ['Lan Anh', 'Lan Ánh'],
    ['Hà', 'Hả'],
    ['Hả', 'Hã'],
    ['Hã', 'Há'],
    ['Há', 'Hạ'],
    ['Hạ', 'Hai'],
    ['Lê Anh', 'Lê Lan'],
    // The tone on the first letter weighs more than any tone on the second.
    ['Uý', 'Ủy'],
    ['Hoá', 'Hòa'],
    ['Hà An', 'Hà Án'],
  ])('has %s before %s', (first, second) => {
    expect(compare(first, second)).toBe(-1)
    expect(collator.compare(first, second)).toBe(-1)
  })

  it('does not depend on how a letter is composed, nor on case', () => {
    expect(compare('Nguyễn'.normalize('NFD'), 'NGUYỄN')).toBe(0)
  })

  it('passes over a mark that makes no letter of ours', () => {
    expect(compare('N\u0302am', 'Nam')).toBe(0)
    expect(compare('N\u0302am', 'Năm')).toBe(-1)
    expect(compare('Ŝan', 'San')).toBe(0)
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof vietnameseSortKey(text)).toBe('string')
      }),
    )
  })
})
