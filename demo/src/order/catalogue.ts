import { language } from '../i18n/language.ts'
import type { PictureName, PictureTone } from './product-picture.ts'

export interface Product {
  readonly code: string
  readonly name: { readonly vi: string; readonly en: string }
  /** Whole đồng. */
  readonly price: number
  readonly picture: PictureName
  readonly tone: PictureTone
}

export const CATALOGUE: readonly Product[] = [
  {
    code: 'TAT-03',
    name: { vi: 'Tất cotton cổ ngắn, 3 đôi', en: 'Ankle socks, 3 pairs' },
    price: 89_000,
    picture: 'socks',
    tone: 'sand',
  },
  {
    code: 'NON-11',
    name: { vi: 'Nón bucket vải thô', en: 'Canvas bucket hat' },
    price: 119_000,
    picture: 'hat',
    tone: 'moss',
  },
  {
    code: 'TUI-07',
    name: { vi: 'Túi tote canvas in hình mây', en: 'Cloud print tote bag' },
    price: 129_000,
    picture: 'tote',
    tone: 'sky',
  },
  {
    code: 'AT-102',
    name: { vi: 'Áo thun cotton trơn', en: 'Plain cotton T-shirt' },
    price: 159_000,
    picture: 'tee',
    tone: 'sky',
  },
  {
    code: 'KH-021',
    name: { vi: 'Khăn lụa vuông họa tiết sen', en: 'Lotus silk square scarf' },
    price: 189_000,
    picture: 'scarf',
    tone: 'rose',
  },
  {
    code: 'QU-310',
    name: { vi: 'Quần ống suông lưng cao', en: 'High-waist wide-leg trousers' },
    price: 349_000,
    picture: 'trousers',
    tone: 'slate',
  },
  {
    code: 'SM-204',
    name: { vi: 'Áo sơ mi linen tay dài', en: 'Long-sleeved linen shirt' },
    price: 389_000,
    picture: 'shirt',
    tone: 'sand',
  },
  {
    code: 'DH-118',
    name: { vi: 'Đầm hoa nhí dáng dài', en: 'Long floral dress' },
    price: 459_000,
    picture: 'dress',
    tone: 'rose',
  },
  {
    code: 'GI-520',
    name: { vi: 'Giày sneaker đế bằng', en: 'Flat-soled sneakers' },
    price: 590_000,
    picture: 'shoe',
    tone: 'slate',
  },
  {
    code: 'AK-601',
    name: { vi: 'Áo khoác gió hai lớp', en: 'Two-layer windbreaker' },
    price: 690_000,
    picture: 'shirt',
    tone: 'moss',
  },
]

export function productName(product: Product): string {
  return product.name[language()]
}

/** For searching: no case, no marks, đ as d, so that "dam hoa" finds "Đầm hoa". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
}

/** The products whose name (in either language) or code holds every word of the query. */
export function searchCatalogue(query: string): readonly Product[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  return CATALOGUE.filter(({ code, name }) => {
    const text = folded(`${name.vi} ${name.en} ${code}`)
    return words.every((word) => text.includes(word))
  })
}
