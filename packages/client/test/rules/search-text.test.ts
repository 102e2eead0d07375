import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldVietnamese } from '../../src/rules/search-text.ts'

describe('folding for search', () => {
  test.each([
    ['Nguyễn Thị Đào', 'nguyen thi dao'],
    ['ĐẶNG ĐỨC ĐỘ', 'dang duc do'],
    ['Trần  Văn\u00a0Ơn ', 'tran van on'],
    ['Lê Thị Ưng', 'le thi ung'],
    ['Nguyễn'.normalize('NFD'), 'nguyen'],
    ['Ｎｇｕｙễｎ', 'nguyen'],
    ['Hoà\u200bng', 'hoang'],
    ['\u00d0ặng \u00d0ào', 'dang dao'],
    ['H’Hen Niê', "h'hen nie"],
    ['0987 654 321', '0987 654 321'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded)
  })

  test('composed or decomposed, upper or lower case: the same', () => {
    const letter = fc.constantFrom(
      ...Array.from('aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ '),
    )
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        const folded = foldVietnamese(text)
        expect(folded).toMatch(/^[a-z ]*$/)
        expect(foldVietnamese(text.normalize('NFD'))).toBe(folded)
        expect(foldVietnamese(text.toUpperCase())).toBe(folded)
      }),
    )
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldVietnamese(text)
        expect(foldVietnamese(folded)).toBe(folded)
      }),
    )
  })
})
