import type { WordMeaning } from './meaning.ts'

/**
 * Words of carriers, platforms and shops for what became of an order, folded (`foldWords`). Only words that mean the same wherever they
 * stand: "Thất bại" is a parcel with one maker and a payment with another, "Chuyển hoàn" is on its way or back. Those are asked about.
 */
const WORDS: Readonly<Record<WordMeaning, readonly string[]>> = {
  pending: [
    'moi', 'don moi', 'don hang moi', 'dat hang', 'cho xac nhan', 'cho xu ly', 'cho duyet', 'chua duyet', 'da duyet', 'da xac nhan', 'da xac thuc', 'chua xac thuc', 'xac nhan', 'don xac nhan', 'chua xac nhan',
    'dang xac nhan', 'cho khach xac nhan', 'cho lay hang', 'cho lay', 'dang lay hang', 'dang di lay', 'dang di lay hang', 'cho dong goi', 'dang dong goi', 'dang dong hang', 'da dong goi', 'dang dong goi san pham', 'cho in', 'da in',
    'cho ban giao', 'cho giao cho van chuyen', 'chua giao hang', 'chua giao', 'chua xuat kho', 'doi kho xuat hang', 'phieu tam', 'don nhap', 'nhap', 'da dat hang', 'dang xu ly', 'cho thanh toan', 'chua thanh toan', 'san sang giao', 'cho thu gom', 'dang nhat hang',
    'new', 'pending', 'processing', 'on hold', 'pending payment', 'unpaid', 'awaiting shipment', 'awaiting collection', 'ready to ship', 'ready to pick', 'picking', 'packed', 'confirmed', 'unfulfilled', 'draft', 'checkout draft', 'unshipped', 'to ship', 'to pack',
  ],
  shipping: [
    'dang giao', 'dang giao hang', 'dang van chuyen', 'van chuyen', 'da lay hang', 'da lay', 'da gui hang', 'da ban giao', 'da ban giao van chuyen', 'da xuat kho', 'dang trung chuyen', 'dang luan chuyen', 'da nhap kho', 'dang chuyen kho giao', 'da chuyen kho giao',
    'khong gap khach', 'cho giao lai', 'giao lai', 'hoan giao hang', 'giao that bai', 'giao hang that bai', 'giao khong thanh cong', 'giao hang khong thanh cong', 'khong giao duoc', 'dang phat', 'dang phat hang', 'phat khong thanh cong',
    'shipped', 'shipping', 'in transit', 'in delivery', 'out for delivery', 'delivering', 'fulfilled', 'partially shipped', 'picked up', 'delivery failed', 'failed delivery', 'not met', 'partially fulfilled',
  ],
  delivered: [
    'giao thanh cong', 'giao hang thanh cong', 'da giao', 'da giao hang', 'da giao thanh cong', 'hoan thanh', 'da hoan thanh', 'hoan tat', 'da hoan tat', 'da nhan hang', 'khach da nhan', 'khach da nhan hang', 'phat thanh cong', 'da doi soat', 'da doi soat giao hang', 'giao dich thanh cong', 'da thu tien',
    'completed', 'complete', 'delivered', 'done', 'finished', 'success', 'successful',
  ],
  returning: [
    'cho chuyen hoan', 'dang chuyen hoan', 'dang hoan', 'dang hoan hang', 'dang tra hang', 'cho hoan', 'cho hoan hang', 'cho tra hang', 'xac nhan hoan', 'cho xac nhan hoan', 'cho duyet hoan', 'dang chuyen kho tra', 'da chuyen kho tra toan bo', 'hoan tra hang', 'dang chuyen tra', 'dang tra ve', 'dang hoan ve', 'duyet hoan', 'da duyet hoan',
    'returning', 'waiting for return', 'waiting to return', 'return in transit', 'to return', 'return pending', 'being returned', 'in return',
  ],
  returned: [
    'da chuyen hoan', 'da hoan', 'da hoan hang', 'da hoan ve', 'da hoan tra', 'da tra hang', 'da tra hang toan bo', 'chuyen hoan thanh cong', 'hoan hang thanh cong', 'tra hang thanh cong', 'hoan thanh cong', 'da nhan hang hoan', 'da nhan hoan', 'da nhan hang tra', 'da tra nguoi gui', 'da tra ve shop', 'da tra shop', 'da tra hang cho shop', 'hoan toan bo', 'tra hang toan bo', 'phat hoan thanh cong', 'boom hang', 'bom hang',
    'returned', 'returned to seller', 'returned to sender', 'return completed', 'return success', 'rto', 'rto delivered', 'fully returned',
  ],
  partially_returned: [
    'hoan mot phan', 'da hoan mot phan', 'hoan hang mot phan', 'tra hang mot phan', 'tra mot phan', 'da tra mot phan', 'da tra hang mot phan', 'giao hang mot phan', 'giao mot phan', 'giao 1 phan', 'hoan 1 phan',
    'partially returned', 'partial return', 'partially delivered',
  ],
  cancelled: [
    'da huy', 'da huy don', 'huy', 'huy don', 'huy don hang', 'don huy', 'bi huy', 'huy giao hang', 'huy giao', 'khach huy', 'khach hang huy', 'shop huy', 'he thong huy', 'hang huy', 'hang van chuyen huy', 'hang van chuyen huy don', 'da huy giao hang', 'nguoi mua huy', 'nguoi ban huy', 'da xoa', 'don hang huy', 'huy bo',
    'cancelled', 'canceled', 'cancel', 'voided', 'void', 'deleted', 'trash',
  ],
  nothing: ['khong', 'khong co', 'chua tra', 'chua tra hang', 'chua hoan', 'na', 'n a', 'none', 'null', 'no return', 'false'],
}

/** Whole sentences that Shopee writes in the column of the order's state, by how they begin. */
const BEGINNINGS: readonly (readonly [string, WordMeaning])[] = [
  ['nguoi mua xac nhan da nhan duoc hang', 'delivered'],
  ['buyer has confirmed receipt', 'delivered'],
]

/** Reasons with which marketplaces cancel an order whose parcel nobody took: it went out, and it is back with the shop. */
const FAILED_DELIVERY = [
  'giao hang khong thanh cong',
  'giao hang that bai',
  'don hang giao khong thanh cong',
  'giao kien hang that bai',
  'giao kien hang khong thanh cong',
  'khach khong nhan hang',
  'khach hang tu choi nhan',
  'nguoi mua tu choi nhan',
  'package delivery failed',
  'failed delivery',
  'delivery failed',
  'unsuccessful delivery',
] as const

const MEANINGS: ReadonlyMap<string, WordMeaning> = new Map(
  Object.entries(WORDS).flatMap(([meaning, words]) => words.map((word) => [word, meaning as WordMeaning] as const)),
)

/** What a folded word means wherever it stands; `undefined`: nobody can know without being told. */
export function sharedMeaning(word: string): WordMeaning | undefined {
  return (
    MEANINGS.get(word.replace(/^wc /, '')) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1]
  )
}

/** Whether a folded reason of a cancellation says that the parcel was sent in vain. */
export function isFailedDelivery(reason: string): boolean {
  return FAILED_DELIVERY.some((words) => reason.includes(words))
}
