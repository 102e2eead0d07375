import type { ExportFormat } from './export-format.ts'

/** What Shopee and TikTok Shop give as the reason where a parcel came back undelivered, in both languages. */
const FAILED_DELIVERY = [
  'giao hang khong thanh cong',
  'giao hang that bai',
  'don hang giao khong thanh cong',
  'don hang giao that bai',
  'giao kien hang that bai',
  'giao kien hang khong thanh cong',
  'khach khong nhan hang',
  'khach hang khong nhan hang',
  'khach hang tu choi nhan',
  'khach hang tu choi nhan hang',
  'nguoi mua khong nhan hang',
  'nguoi mua tu choi nhan',
  'nguoi mua tu choi nhan hang',
  'package delivery failed',
  'failed delivery',
  'delivery failed',
  'unsuccessful delivery',
] as const

/**
 * Makers by what sets their exports apart, from their public help pages, contracts and the columns that integrations document. The first
 * that fits is taken; whatever fits none is read by `HEADER_WORDS`.
 */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'tiktok',
    name: 'TikTok Shop',
    signature: [
      ['order substatus', 'cancelation return type', 'sku quantity of return', 'cancellation return type'],
      ['order id', 'ma don hang'],
    ],
    columns: {
      phone: ['phone #'],
      buyerId: ['buyer username'],
      name: ['recipient'],
      trackingCode: ['tracking id'],
      total: ['order amount'],
      discount: ['sku seller discount'],
      unitPrice: ['sku unit original price'],
      ward: ['commune', 'ward'],
    },
    // `Return/Refund` may be money alone: the pieces that came back are counted in a column of their own.
    words: {
      'return refund': 'nothing',
      cancel: 'nothing',
      'to ship': 'pending',
      'can gui': 'pending',
      'da van chuyen': 'shipping',
      'dang cho van chuyen': 'pending',
    },
    failedDelivery: FAILED_DELIVERY,
  },
  {
    id: 'shopee',
    name: 'Shopee',
    signature: [
      ['nguoi mua', 'username buyer'],
      ['ma don hang', 'order id'],
      ['trang thai don hang', 'order status'],
    ],
    columns: {
      buyerId: ['nguoi mua', 'username buyer'],
      name: ['ten nguoi nhan', 'receiver name'],
      total: [
        'tong so tien nguoi mua thanh toan',
        'tong gia tri don hang vnd',
        'grand total',
        'total amount',
      ],
      shippedAt: ['ngay gui hang', 'ship time'],
      deliveredAt: ['thoi gian hoan thanh don hang', 'order complete time'],
      ward: ['phuong xa', 'town', 'xa'],
      variant: ['ten phan loai hang', 'variation name'],
    },
    // What a request for money back came to; what came back is in the column of returned pieces.
    words: {
      'da hoan tien cho nguoi mua': 'nothing',
      'yeu cau duoc chap thuan': 'nothing',
      'da chap nhan yeu cau': 'nothing',
      'dang xu ly': 'nothing',
      'request approved': 'nothing',
      'request completed': 'nothing',
      'refund paid': 'nothing',
      'cho giao hang': 'pending',
    },
    failedDelivery: FAILED_DELIVERY,
  },
  {
    id: 'pancake',
    name: 'Pancake POS',
    signature: [
      ['id', 'ma don hang', 'ma don', 'id don hang'],
      ['mau ma', 'the', 'marketer', 'nguoi xu ly', 'nhan vien xu ly'],
      ['tra truoc', 'trang', 'nguon don', 'tien thu ho', 'nguon don hang'],
      ['trang thai', 'trang thai don hang'],
    ],
    columns: {
      code: ['ma don hang', 'id don hang', 'ma don', 'id'],
      variant: ['mau ma'],
      placedAt: ['thoi diem tao don', 'ngay tao don', 'ngay tao'],
    },
    words: {
      'da gui hang': 'shipping',
      'da nhan': 'delivered',
      'da thu tien': 'delivered',
      'da xoa': 'cancelled',
      'cho hang': 'pending',
      'cho chuyen hang': 'pending',
    },
  },
  {
    id: 'nhanh',
    name: 'Nhanh.vn',
    signature: [
      ['id', 'ma don hang', 'id don hang'],
      ['hang van chuyen', 'phi thu cua khach', 'phi ship bao khach', 'ngay day don', 'dich vu van chuyen'],
      [
        'phi thu cua khach',
        'phi ship bao khach',
        'ngay day don',
        'kho hang',
        'nguoi tao don',
        'nhan vien ban hang',
      ],
      ['trang thai', 'trang thai don hang'],
    ],
    columns: { code: ['id don hang', 'id', 'ma don hang'] },
    // The carrier could not deliver, and has the parcel until the shop decides.
    words: {
      'that bai': 'shipping',
      'xac nhan hoan': 'returning',
      'het hang': 'cancelled',
      'khach khong dong y': 'cancelled',
      'dang chuyen': 'shipping',
      'thanh cong': 'delivered',
    },
  },
  {
    id: 'kiotviet',
    name: 'KiotViet',
    signature: [
      ['ma hoa don', 'ma dat hang'],
      ['khach can tra', 'khach da tra', 'trang thai giao hang', 'doi tac giao hang', 'tong tien hang'],
    ],
    columns: {
      code: ['ma hoa don', 'ma dat hang'],
      total: ['khach can tra', 'tong cong', 'tong tien hang'],
      placedAt: ['thoi gian', 'thoi gian tao', 'ngay ban'],
      deliveredAt: [],
    },
    words: { 'khong giao duoc': 'shipping' },
    closesEarly: true,
  },
  {
    id: 'sapo',
    name: 'Sapo',
    signature: [
      ['ma don hang'],
      ['trang thai xuat kho', 'trang thai dong goi', 'nguon ban hang', 'nguon don hang', 'khach phai tra'],
      [
        'trang thai don hang',
        'trang thai giao hang',
        'trang thai xuat kho',
        'trang thai tra hang',
        'trang thai',
      ],
    ],
    // A delivery that was given up: the goods are on their way back, or back.
    words: {
      'huy giao cho nhan': 'returning',
      'huy giao da nhan': 'returned',
      'cho giao lai': 'shipping',
      'dang giao dich': 'pending',
      'ket thuc': 'delivered',
      'tra toan bo': 'returned',
      'da tra': 'returned',
      'tra mot phan': 'partially_returned',
    },
    closesEarly: true,
  },
  {
    id: 'haravan',
    name: 'Haravan',
    signature: [
      ['ma don hang'],
      ['trang thai giao hang', 'trang thai van chuyen'],
      ['trang thai cod', 'tinh trang', 'trang thai thanh toan', 'kenh', 'kenh ban hang'],
    ],
    words: {
      'that bai': 'shipping',
      'khong gap khach': 'shipping',
      'don hang luu tru': 'nothing',
      'luu tru': 'nothing',
      'khong huy': 'nothing',
    },
    closesEarly: true,
  },
  {
    id: 'woocommerce',
    name: 'WooCommerce',
    signature: [
      ['order number', 'order id'],
      [
        'phone billing',
        'billing phone',
        'first name billing',
        'billing first name',
        'customer user',
        'customer note',
      ],
      ['order status', 'status'],
    ],
    columns: {
      code: ['order number', 'order id'],
      name: ['full name billing', 'first name billing', 'billing first name'],
      quantity: ['quantity', 'quantity refund', 'item quantity'],
      unitPrice: ['item cost', 'item price'],
    },
    // Its own: the payment failed, and nothing left the shop.
    words: { failed: 'cancelled', 'that bai': 'cancelled', trash: 'cancelled' },
  },
  {
    id: 'shopify',
    name: 'Shopify',
    signature: [['name'], ['financial status'], ['fulfillment status']],
    columns: {
      code: ['name'],
      phone: ['shipping phone', 'phone', 'billing phone'],
      name: ['shipping name', 'billing name'],
      total: ['total'],
      trackingCode: [],
      orderState: [],
    },
    ignored: ['id', 'status'],
    // It knows of handing over, not of arrival.
    words: { fulfilled: 'shipping', partial: 'shipping', unfulfilled: 'pending', restocked: 'returned' },
  },
]
