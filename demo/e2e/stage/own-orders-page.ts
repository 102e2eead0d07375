import type { Visit } from './visit.ts'

/** The heading of a file, as Haravan writes it. */
export const HEAD =
  'Mã đơn hàng;Ngày đặt hàng;Tên khách hàng;Số điện thoại;Trạng thái thanh toán;Trạng thái giao hàng;Kênh bán hàng;Tổng tiền;Tên sản phẩm'
export const order = (code: number, name: string, phone: string, state: string): string =>
  `DH${code};17/10/2026 12:50;${name};${phone};Chưa thanh toán;${state};Facebook;219.000;Áo sơ mi linen`

/** A boom customer, one who is none, a word that nobody knows, a number that is none. */
export const ORDERS = [
  HEAD,
  ...['Đã chuyển hoàn', 'Đã chuyển hoàn', 'Đã chuyển hoàn', 'Đã giao hàng'].map((state, i) =>
    order(100 + i, 'Phan Thị Boom', '0977000111', state),
  ),
  order(200, 'Lý Thật Thà', '0977000222', 'Đã giao hàng'),
  order(201, 'Lý Thật Thà', '0977000222', 'Kho hoàn kiểm'),
  order(300, 'Sai Số', '09x', 'Đã giao hàng'),
].join('\r\n')

export const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${text}`),
})

export async function pick(visit: Visit, ...files: ReturnType<typeof csv>[]): Promise<void> {
  await visit.page.locator('#files').setInputFiles(files)
}

export const figure = (visit: Visit, name: string) =>
  visit.page.locator(`[data-figure=${name}] dd`).textContent()
