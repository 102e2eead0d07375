import { foldVietnamese } from '@boom-risk/client/rules'
import { remembered } from '../../lists/remembered.ts'
import type { OrderLine } from '../../orders/model.ts'
import type { Random } from '../../random.ts'
import { pictureAddress, type PictureName } from './pictures.ts'

export interface Product {
  readonly title: string
  /** Đồng. */
  readonly price: number
  readonly picture: string | null
  /** Each list is one choice, such as colours and sizes; none: the product comes one way only. */
  readonly choices: readonly (readonly string[])[]
}

const CLOTHES = ['S', 'M', 'L', 'XL'] as const
const SHOES = ['35', '36', '37', '38', '39', '40', '41', '42'] as const
const COLOURS = ['Đen', 'Trắng', 'Be', 'Xanh rêu', 'Nâu'] as const
const GLAZES = ['Men lam', 'Men ngọc', 'Men trắng'] as const
const WOODS = ['Gỗ sồi', 'Gỗ óc chó', 'Gỗ thông'] as const

type Entry = readonly [title: string, thousands: number, ...choices: (readonly string[])[]]

const of = (picture: PictureName, ...entries: readonly Entry[]): readonly Product[] =>
  entries.map(([title, thousands, ...choices]) => ({
    title,
    price: thousands * 1000,
    picture: pictureAddress(picture),
    choices,
  }))

/** What each shop sells, by the shop's number. */
const PRODUCTS: Readonly<Record<number, readonly Product[]>> = {
  1: of(
    'clothes',
    ['Áo thun cotton cổ tròn', 189, COLOURS, CLOTHES],
    ['Áo sơ mi linen tay dài', 349, COLOURS, CLOTHES],
    ['Quần ống rộng vải đũi', 329, COLOURS, CLOTHES],
    ['Đầm suông hai dây', 399, COLOURS, CLOTHES],
    ['Áo khoác dù mỏng', 459, COLOURS, CLOTHES],
    ['Khăn choàng len', 159, COLOURS],
    ['Túi tote canvas', 129, COLOURS],
    ['Vớ cổ cao (3 đôi)', 89],
  ),
  2: of(
    'pottery',
    ['Bộ ấm trà gốm Bát Tràng', 590, GLAZES],
    ['Chén cơm gốm (bộ 6)', 289, GLAZES],
    ['Đĩa tròn 25 cm', 149, GLAZES],
    ['Bình hoa dáng giọt nước', 349, GLAZES],
    ['Ly sứ có nắp', 129, GLAZES],
    ['Tô phở lớn', 119, GLAZES],
    ['Chậu gốm trồng sen đá', 99],
  ),
  3: of(
    'ao-dai',
    ['Áo dài lụa trơn', 690, ['Đỏ đô', 'Xanh cổ vịt', 'Kem', 'Hồng sen'], CLOTHES],
    ['Áo dài cách tân tay lỡ', 590, ['Đỏ đô', 'Kem', 'Hồng sen'], CLOTHES],
    ['Quần lụa ống rộng', 259, ['Trắng', 'Đen'], CLOTHES],
    ['Áo dài bé gái', 390, ['Đỏ đô', 'Hồng sen'], ['2–4 tuổi', '5–7 tuổi', '8–10 tuổi']],
    ['Mấn đội đầu', 149, ['Đỏ đô', 'Kem']],
    ['Guốc mộc quai nhung', 229, SHOES],
  ),
  4: of(
    'shoes',
    ['Giày búp bê mũi vuông', 329, COLOURS, SHOES],
    ['Sandal quai mảnh 5 phân', 359, COLOURS, SHOES],
    ['Giày thể thao đế êm', 490, COLOURS, SHOES],
    ['Dép lê da bò', 249, COLOURS, SHOES],
    ['Boot cổ thấp', 650, COLOURS, SHOES],
    ['Lót giày khử mùi', 89],
  ),
  5: of(
    'skincare',
    ['Sữa rửa mặt rau má', 169, ['100 ml', '200 ml']],
    ['Serum vitamin C', 389, ['15 ml', '30 ml']],
    ['Kem chống nắng SPF 50', 299, ['50 ml']],
    ['Nước hoa hồng không cồn', 219, ['150 ml', '300 ml']],
    ['Mặt nạ đất sét', 249],
    ['Son dưỡng gấc', 99],
    ['Tinh dầu bưởi', 139, ['50 ml', '100 ml']],
  ),
  6: of(
    'kitchen',
    ['Chảo chống dính', 359, ['24 cm', '28 cm']],
    ['Thớt gỗ nghiến', 259, ['Nhỏ', 'Lớn']],
    ['Bộ dao bếp 3 món', 429],
    ['Hộp thủy tinh chia ngăn', 189, ['640 ml', '1040 ml']],
    ['Mắm ruốc Huế', 95, ['450 g']],
    ['Khô bò sợi', 175, ['200 g', '500 g']],
    ['Nồi đất kho cá', 119],
  ),
  7: of(
    'decor',
    ['Kệ treo tường', 389, WOODS, ['60 cm', '80 cm']],
    ['Đèn ngủ chụp mây', 459],
    ['Tranh canvas phong cảnh', 329, ['40×60', '60×90']],
    ['Gương tròn viền mây', 549, ['50 cm', '60 cm']],
    ['Đồng hồ gỗ để bàn', 279, WOODS],
    ['Nến thơm sả chanh', 149],
  ),
  8: of(
    'toys',
    ['Bộ xếp hình 100 khối', 329],
    ['Xe kéo con voi', 219, ['Đỏ', 'Vàng', 'Xanh']],
    ['Đàn gỗ 8 phím', 259],
    ['Bảng chữ cái nam châm', 189],
    ['Bếp gỗ đồ hàng', 650],
    ['Xúc xắc gỗ cho bé', 89, ['Đỏ', 'Vàng', 'Xanh']],
  ),
  9: of(
    'garden',
    ['Chậu tự tưới', 129, ['Nhỏ', 'Vừa', 'Lớn'], ['Trắng', 'Đen']],
    ['Đất sạch hữu cơ', 95, ['5 kg', '10 kg']],
    ['Kệ sắt 3 tầng', 549, ['Trắng', 'Đen']],
    ['Bộ dụng cụ làm vườn', 199],
    ['Cây trầu bà lá xẻ', 259, ['30 cm', '60 cm']],
    ['Phân trùn quế', 89, ['2 kg', '5 kg']],
  ),
  10: of(
    'bags',
    ['Túi mây tròn', 359, ['Tự nhiên', 'Nâu trầm']],
    ['Giỏ cói đi chợ', 189, ['Nhỏ', 'Lớn']],
    ['Ví cói cầm tay', 149],
    ['Túi đeo chéo lục bình', 289, ['Tự nhiên', 'Nâu trầm']],
    ['Nón lá quai lụa', 109],
    ['Thảm cói tròn', 399, ['80 cm', '120 cm']],
  ),
}

const EVERYTHING = Object.values(PRODUCTS).flat()

/** A line of the shop's catalogue; a shop without one of its own sells what all the others do. A few products have no picture, as in every shop. */
export function drawLine(random: Random, shopNumber: number, id: string): OrderLine {
  const { title, price, picture, choices } = random.pick(PRODUCTS[shopNumber] ?? EVERYTHING)
  const chosen = choices.map((choice) => random.pick(choice))
  return {
    id,
    title,
    variant: chosen.length === 0 ? null : chosen.join(' / '),
    sku: random.chance(0.95) ? [initials(title), ...chosen.map(code)].join('-') : null,
    quantity: random.chance(0.8) ? 1 : random.int(2, 4),
    unitPrice: price,
    imageUrl: random.chance(0.92) ? picture : null,
  }
}

/** `Áo thun cotton` becomes `ATC`. */
const initials = remembered((title) => {
  const words = foldVietnamese(title).match(/[a-z\d]+/g) ?? []
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
})

/** `Xanh rêu` becomes `XANHREU`. */
const code = remembered((choice) =>
  foldVietnamese(choice)
    .replace(/[^a-z\d]/g, '')
    .toUpperCase(),
)
