import type { XlsxCell } from './make-xlsx.ts'
import { makeXlsx } from './make-xlsx.ts'

export const LARGE = 200_000
/** Orders of each customer. */
export const EACH = 4

const HARAVAN = [
  'Mã đơn hàng',
  'Ngày đặt hàng',
  'Tên khách hàng',
  'Số điện thoại',
  'Địa chỉ',
  'Phường xã',
  'Tỉnh thành',
  'Trạng thái thanh toán',
  'Trạng thái giao hàng',
  'Tình trạng',
  'Nhà vận chuyển',
  'Mã vận đơn',
  'Tên sản phẩm',
  'SKU',
  'Số lượng',
  'Đơn giá',
  'Phí vận chuyển',
  'Tổng tiền',
  'Ghi chú',
  'Kênh',
]
const KIOTVIET = [
  'Mã hóa đơn',
  'Thời gian',
  'Tên khách hàng',
  'Điện thoại',
  'Địa chỉ',
  'Phường xã',
  'Tỉnh thành',
  'Ghi chú',
  'Trạng thái giao hàng',
  'Trạng thái',
  'Đối tác giao hàng',
  'Mã vận đơn',
  'Tên hàng',
  'Mã hàng',
  'Số lượng',
  'Đơn giá',
  'Phí giao hàng',
  'Khách cần trả',
  'Chi nhánh',
  'Kênh bán',
]

/** Four orders of each customer in turn: of every tenth, three came back. */
function facts(i: number, orders: number) {
  const customer = i % (orders / EACH)
  const turn = Math.floor((i * EACH) / orders)
  return { customer, isBack: customer % 10 === 0 && turn < 3 }
}

function* haravanRows(orders: number): Generator<readonly (string | number)[]> {
  yield HARAVAN
  for (let i = 0; i < orders; i++) {
    const { customer, isBack } = facts(i, orders)
    const day = String(1 + (i % 28)).padStart(2, '0')
    yield [
      `#${100_000 + i}`,
      `${day}/10/2026 12:50`,
      `Nguyễn Thị Thu Hà ${customer}`,
      `09${10_000_000 + customer}`,
      `${customer % 300} đường Lê Lợi, khu phố ${customer % 20}`,
      'Phường Bến Nghé',
      'TP Hồ Chí Minh',
      'Chưa thanh toán',
      isBack ? 'Đã chuyển hoàn' : 'Đã giao hàng',
      'Đã xác nhận',
      'Giao Hàng Nhanh',
      `GHN${i}`,
      'Áo thun cotton cổ tròn màu trắng, cỡ L',
      `SKU${i % 500}`,
      1 + (i % 3),
      189_000,
      30_000,
      219_000,
      'Giao giờ hành chính, gọi trước khi tới',
      'Facebook',
    ]
  }
}

function* kiotvietRows(orders: number): Generator<readonly XlsxCell[]> {
  yield KIOTVIET
  for (let i = 0; i < orders; i++) {
    const { customer, isBack } = facts(i, orders)
    yield [
      `HD${100_000 + i}`,
      { date: 46_000 + (i % 300) + 0.5 },
      `Nguyễn Thị Thu Hà ${customer}`,
      910_000_000 + customer,
      `${customer % 300} đường Lê Lợi, khu phố ${customer % 20}`,
      'Phường Bến Nghé',
      'TP Hồ Chí Minh',
      'Giao giờ hành chính, gọi trước khi tới',
      isBack ? 'Đã chuyển hoàn' : 'Giao thành công',
      'Hoàn thành',
      'Giao Hàng Nhanh',
      `GHN${i}`,
      'Áo thun cotton cổ tròn màu trắng, cỡ L',
      `SKU${i % 500}`,
      1 + (i % 3),
      189_000,
      30_000,
      219_000,
      'Cửa hàng chính',
      'Facebook',
    ]
  }
}

/** An export of 200,000 orders in 20 columns, as a CSV. */
export function largeCsv(orders = LARGE): Blob {
  const lines: string[] = []
  for (const row of haravanRows(orders))
    lines.push(row.map((cell) => (String(cell).includes(',') ? `"${cell}"` : String(cell))).join(','))
  return new Blob(['\ufeff', lines.join('\r\n')])
}

/** The same size as a workbook, with its texts in a table of their own as Excel writes them, or in the cells as many exports do. */
export function largeXlsx(sharedStrings: boolean, orders = LARGE): Promise<Blob> {
  return makeXlsx({ sharedStrings, sheets: [{ name: 'Hóa đơn', rows: kiotvietRows(orders) }] })
}
