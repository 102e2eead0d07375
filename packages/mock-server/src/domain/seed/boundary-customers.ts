import type { CustomerStatus, ReportState } from '../model.ts'

/** Counts of one shop, written as in the requirements: returned of shipped. */
interface Counts {
  readonly returned: number
  readonly shipped: number
}

/** A customer at the edge of a rule, present whatever the seed, always with the same phone. */
export interface BoundaryCustomer {
  /** Stable name for tests and the demo. */
  readonly key: string
  readonly name: string
  /** E.164 as stored; `null` where there is only a PSID. */
  readonly phone: string | null
  /** The phone as a person would type it. */
  readonly typed: string | null
  /** The 11-digit number of before 2018 that the shop recorded (`X-12`). */
  readonly convertedFrom: string | null
  readonly psid: string | null
  readonly status: CustomerStatus
  /** In the default shop. */
  readonly own: Counts
  /** In the first, second … other shop (`D-11`). */
  readonly elsewhere: readonly Counts[]
  /** By the first, second … other shop. */
  readonly reports: readonly { readonly content: string; readonly state: ReportState }[]
  /** Why this customer is here, for a list to choose from. */
  readonly description: { readonly vi: string; readonly en: string }
}

type Given = Pick<BoundaryCustomer, 'key' | 'name' | 'phone' | 'typed' | 'own' | 'description'> &
  Partial<BoundaryCustomer>

const customer = (given: Given): BoundaryCustomer => ({
  convertedFrom: null,
  psid: null,
  status: 'active',
  elsewhere: [],
  reports: [],
  ...given,
})

const of = (returned: number, shipped: number): Counts => ({ returned, shipped })

/** In the default shop (`--shop`, shop 1 unless told), in this order. */
export const BOUNDARY_CUSTOMERS: readonly BoundaryCustomer[] = [
  customer({
    key: 'nothing-shipped',
    name: 'Trần Ngọc Vy',
    phone: '+84903100000',
    typed: '0903 100 000',
    own: of(0, 0),
    description: { vi: '0/0 · chưa giao đơn nào', en: '0/0 · nothing shipped yet' },
  }),
  customer({
    key: 'all-returned-below-count',
    name: 'Lê Quốc Nam',
    phone: '+84903100101',
    typed: '0903 100 101',
    own: of(1, 1),
    description: { vi: '1/1 · 100 % nhưng chưa đủ 3 đơn hoàn', en: '1/1 · 100 % but fewer than 3 returns' },
  }),
  customer({
    key: 'half-returned-below-count',
    name: 'Phạm Thị Ngọc Ánh',
    phone: '+84903100204',
    typed: '0903 100 204',
    own: of(2, 4),
    description: { vi: '2/4 · 50 % nhưng chưa đủ 3 đơn hoàn', en: '2/4 · 50 % but fewer than 3 returns' },
  }),
  customer({
    key: 'low-from',
    name: 'Võ Thanh Hạnh',
    phone: '+84913100312',
    typed: '0913 100 312',
    own: of(3, 12),
    description: { vi: '3/12 · đúng 25 %, nguy cơ thấp', en: '3/12 · exactly 25 %, low risk' },
  }),
  customer({
    key: 'below-low',
    name: 'Đặng Minh Khoa',
    phone: '+84913100313',
    typed: '0913 100 313',
    own: of(3, 13),
    description: { vi: '3/13 · 23 %, chưa vào danh sách', en: '3/13 · 23 %, not on the list' },
  }),
  customer({
    key: 'low-up-to',
    name: 'Bùi Thị Hồng Nhung',
    phone: '+84963149300',
    typed: '0963.149.300',
    own: of(149, 300),
    description: { vi: '149/300 · 49,6 %, vẫn là nguy cơ thấp', en: '149/300 · 49.6 %, still low risk' },
  }),
  customer({
    key: 'half-returned-of-two',
    name: 'Hoàng Gia Phúc',
    phone: '+84903100102',
    typed: '0903 100 102',
    own: of(1, 2),
    description: { vi: '1/2 · 50 % nhưng chưa đủ 3 đơn hoàn', en: '1/2 · 50 % but fewer than 3 returns' },
  }),
  customer({
    key: 'medium-up-to',
    name: 'Huỳnh Mỹ Quyên',
    phone: '+84967471000',
    typed: '+84 967 471 000',
    own: of(747, 1000),
    description: { vi: '747/1000 · 74,7 %, nguy cơ trung bình', en: '747/1000 · 74.7 %, medium risk' },
  }),
  customer({
    key: 'high-from',
    name: 'Nguyễn Thị Thu Hà',
    phone: '+84987654321',
    typed: '0987 654 321',
    own: of(3, 4),
    reports: [
      { content: 'Đặt 2 đơn COD, shipper gọi 3 lần không nghe máy, hàng hoàn về.', state: 'visible' },
      { content: 'Từ chối nhận khi shipper đến nơi, không nêu lý do.', state: 'disputed' },
    ],
    description: { vi: '3/4 · đúng 75 %, nguy cơ cao', en: '3/4 · exactly 75 %, high risk' },
  }),
  customer({
    key: 'inactive',
    name: 'Phan Đức Thắng',
    phone: '+84973500005',
    typed: '0973 500 005',
    status: 'inactive',
    own: of(5, 9),
    description: { vi: '5/9 · ngưng kích hoạt, vẫn cảnh báo', en: '5/9 · inactive, still warned about' },
  }),
  customer({
    key: 'reported-only',
    name: 'Ngô Thùy Linh',
    phone: '+84938200003',
    typed: '0938-200-003',
    own: of(1, 6),
    reports: [
      { content: 'Đã xác nhận qua tin nhắn nhưng khi giao nói không đặt.', state: 'visible' },
      { content: 'Báo bận liên tục trong 5 ngày, cuối cùng từ chối nhận hàng.', state: 'visible' },
      { content: 'Đổi địa chỉ sau khi hàng đã đi, không nhận ở cả hai nơi.', state: 'disputed' },
    ],
    description: { vi: '1/6 · 3 lần báo xấu, ngoài danh sách', en: '1/6 · 3 bad reports, not on the list' },
  }),
  customer({
    key: 'psid-only',
    name: 'Lý Khánh Chi',
    phone: null,
    typed: null,
    psid: '6543210987654321',
    own: of(5, 8),
    description: { vi: '5/8 · chỉ có mã PSID, không có số', en: '5/8 · PSID only, no phone' },
  }),
  customer({
    key: 'foreign',
    name: 'Trịnh Anh Duy',
    phone: '+14155550123',
    typed: '+1 415 555 0123',
    own: of(3, 6),
    description: { vi: '3/6 · số nước ngoài', en: '3/6 · foreign number' },
  }),
  customer({
    key: 'converted-2018',
    name: 'Dương Văn Lộc',
    phone: '+84387654321',
    typed: '0168 765 4321',
    convertedFrom: '01687654321',
    own: of(4, 9),
    description: { vi: '4/9 · số 0168 cũ, nay là 038', en: '4/9 · an old 0168 number, 038 today' },
  }),
  customer({
    key: 'landline',
    name: 'Cửa hàng Mai Lương',
    phone: '+842439990199',
    typed: '024 3999 0199',
    own: of(2, 3),
    description: { vi: '2/3 · số cố định', en: '2/3 · landline' },
  }),
  customer({
    key: 'network-only',
    name: 'Đoàn Tuấn Kiên',
    phone: '+84356700700',
    typed: '0356 700 700',
    own: of(1, 2),
    elsewhere: [of(4, 5), of(3, 4)],
    reports: [{ content: 'Đặt cùng lúc 4 màu, không nhận đơn nào.', state: 'visible' }],
    description: {
      vi: '1/2 tại shop, 8/11 toàn hệ thống · nguy cơ trung bình',
      en: '1/2 here, 8/11 in all shops · medium risk there',
    },
  }),
  customer({
    key: 'own-only',
    name: 'Tạ Thị Kim Loan',
    phone: '+84862333030',
    typed: '0862 333 030',
    own: of(3, 4),
    elsewhere: [of(0, 26)],
    description: {
      vi: '3/4 tại shop, 3/30 toàn hệ thống · nguy cơ cao chỉ tại shop',
      en: '3/4 here, 3/30 in all shops · high risk here only',
    },
  }),
  customer({
    key: 'returned-exceeds-shipped',
    name: 'Cao Xuân Bình',
    phone: '+84798400500',
    typed: '0798 400 500',
    own: of(5, 4),
    description: {
      vi: '5/4 · hoàn nhiều hơn giao, dữ liệu cần kiểm tra',
      en: '5/4 · more returned than shipped',
    },
  }),
  customer({
    key: 'many-orders',
    name: 'Lương Thị Diệu Hiền',
    phone: '+84912500060',
    typed: '0912 500 060',
    own: of(12, 480),
    description: {
      vi: '12/480 · 500 đơn, một đơn có 60 dòng hàng',
      en: '12/480 · 500 orders, one of them with 60 lines',
    },
  }),
]
