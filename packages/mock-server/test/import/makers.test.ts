import { describe, expect, it } from 'vitest'
import { utf16, windows1258 } from './support/encode.ts'
import { inDomain, outcomes, readFile } from './support/import-file.ts'
import { makeXlsx } from './support/make-xlsx.ts'

const csv = (...lines: string[]): Blob => new Blob([lines.join('\r\n')])

const kiotvietRow = (code: string, state: string, delivery: string | null, carrier: string | null) => [
  code,
  { date: 46_300 },
  'KH000012',
  'Lê Thị Hoa',
  987_000_111,
  320_000,
  state,
  delivery,
  carrier,
  carrier && `${code}X`,
]

const shopeeRow = (
  code: string,
  state: string,
  reason: string,
  shipped: string,
  back: string,
  refund: string,
  buyer = 'haithu.88',
) => [
  code,
  '2026-10-01 10:00',
  state,
  reason,
  shipped && `SPX${code}`,
  'SPX Express',
  shipped,
  'Đèn ngủ',
  '1',
  back,
  '150000',
  refund,
  buyer,
  '******21',
]

describe('exports of different makers', () => {
  it('X-16 Haravan: rows of one order, repeated codes, UTF-8 with a mark', async () => {
    const file = csv(
      '\ufeffMã đơn hàng,Ngày đặt hàng,Tên khách hàng,Số điện thoại,Email,Trạng thái thanh toán,Trạng thái giao hàng,Trạng thái COD,Tình trạng,Tổng tiền,Phí vận chuyển,Tên sản phẩm,SKU,Số lượng,Đơn giá,Nhà vận chuyển,Mã vận đơn',
      '#100231,17/10/2026 12:50,Nguyễn Thị Thu Hà,0987654321,ha@example.com,Chưa thanh toán,Đã chuyển hoàn,Chưa nhận COD,Đã xác nhận,"409,000",30000,Áo sơ mi linen,AO-1,1,"189,000",Giao Hàng Nhanh,GHN0001',
      '#100231,,,,,,,,,,,"Quần ống rộng, đen",QU-2,1,"190,000",,',
      '#100232,18/10/2026 09:05,Nguyễn Thị Thu Hà,0987654321,ha@example.com,Chưa thanh toán,Đang chuyển hoàn,Chưa nhận COD,Đã xác nhận,219000,30000,Áo sơ mi linen,AO-1,1,189000,GHTK,S1.2',
      '#100233,19/10/2026,Trần Văn Nam,84912345678,,Đã thanh toán,Đã giao hàng,Đã nhận COD,Đã xác nhận,219000,30000,Áo sơ mi linen,AO-1,1,189000,GHTK,S1.3',
      '#100234,20/10/2026,Trần Văn Nam,84912345678,,Đã hủy,Chưa giao hàng,Không,Đã hủy,219000,30000,Áo sơ mi linen,AO-1,1,189000,,',
      '#100235,21/10/2026,Lê Lan,0903100204,,Chưa thanh toán,Không gặp khách,Chưa nhận COD,Đã xác nhận,219000,30000,Áo sơ mi linen,AO-1,1,189000,GHN,G5',
    )
    const { inspection, orders, issues, unknownWords } = await readFile(file)
    expect(inspection.source).toBe('haravan')
    expect(outcomes(orders)).toEqual({
      '#100231': 'returned',
      '#100232': 'returning',
      '#100233': 'delivered',
      '#100234': 'cancelled, not shipped',
      '#100235': 'shipping',
    })
    expect(issues).toEqual([])
    expect(unknownWords).toEqual([])
    const [first] = orders
    expect(first).toMatchObject({
      phone: '+84987654321',
      total: 409_000,
      placedAt: Date.parse('2026-10-17T12:50:00+07:00'),
      lines: [{ title: 'Áo sơ mi linen', unitPrice: 189_000 }, { title: 'Quần ống rộng, đen' }],
    })
    expect(inDomain(orders).levels).toEqual({
      '+84987654321': '1/2 none',
      '+84912345678': '0/1 none',
      '+84903100204': '0/1 none',
    })
  })

  it('X-16 Sapo: titles above the table, a heading of two rows, its words for a delivery given up', async () => {
    const file = await makeXlsx({
      sharedStrings: true,
      sheets: [
        { name: 'Hướng dẫn', rows: [['Xuất ngày 01/11/2026']] },
        {
          name: 'Đơn hàng',
          merges: ['C4:D4'],
          rows: [
            ['DANH SÁCH ĐƠN HÀNG'],
            ['Từ ngày 01/10/2026 đến ngày 31/10/2026'],
            [],
            [
              'Mã đơn hàng',
              'Ngày tạo',
              'Khách hàng',
              null,
              'Trạng thái đơn hàng',
              'Trạng thái giao hàng',
              'Trạng thái trả hàng',
              'Khách phải trả',
              'Nguồn bán hàng',
            ],
            [null, null, 'Tên', 'Điện thoại'],
            [
              'SON0001',
              { date: 46_312.5 },
              'Phạm Minh Tú',
              '0912 345 678',
              'Đang giao dịch',
              'Hủy giao - Chờ nhận',
              'Chưa trả',
              250_000,
              'Facebook',
            ],
            [
              'SON0002',
              { date: 46_313 },
              'Phạm Minh Tú',
              912_345_678,
              'Đã hủy',
              'Hủy giao - Đã nhận',
              'Chưa trả',
              250_000,
              'Facebook',
            ],
            [
              'SON0003',
              { date: 46_314 },
              'Phạm Minh Tú',
              '+84 912 345 678',
              'Hoàn thành',
              'Đã giao hàng',
              'Trả một phần',
              900_000,
              'Website',
            ],
            [
              'SON0004',
              { date: 46_315 },
              'Phạm Minh Tú',
              '0912.345.678',
              'Đặt hàng',
              'Chờ đóng gói',
              null,
              250_000,
              'Website',
            ],
          ],
        },
      ],
    })
    const { inspection, orders, issues } = await readFile(file)
    expect(inspection).toMatchObject({ source: 'sapo', sheetName: 'Đơn hàng', lastHeaderRow: 5 })
    expect(outcomes(orders)).toEqual({
      SON0001: 'returning',
      SON0002: 'returned',
      SON0003: 'partially_returned',
      SON0004: 'pending',
    })
    expect(orders[0]).toMatchObject({
      name: 'Phạm Minh Tú',
      placedAt: Date.parse('2026-10-17T12:00:00+07:00'),
    })
    expect(issues).toEqual([])
    expect(inDomain(orders)).toMatchObject({
      levels: { '+84912345678': '1/3 none' },
      figures: { returnedOrders: 1, returnedValue: 250_000 },
    })
  })

  it('X-16 KiotViet: numbers and serial dates, what went over the counter is not shipped', async () => {
    const head = [
      'Mã hóa đơn',
      'Thời gian',
      'Mã khách hàng',
      'Tên khách hàng',
      'Điện thoại',
      'Khách cần trả',
      'Trạng thái',
      'Trạng thái giao hàng',
      'Đối tác giao hàng',
      'Mã vận đơn',
    ]
    const file = await makeXlsx({
      sheets: [
        {
          name: 'Hóa đơn',
          rows: [
            head,
            kiotvietRow('HD0001', 'Hoàn thành', 'Đã chuyển hoàn', 'GHN'),
            kiotvietRow('HD0002', 'Hoàn thành', 'Đã chuyển hoàn', 'GHN'),
            kiotvietRow('HD0003', 'Hoàn thành', 'Đã chuyển hoàn', 'Viettel Post'),
            kiotvietRow('HD0004', 'Hoàn thành', 'Giao thành công', 'Viettel Post'),
            kiotvietRow('HD0005', 'Hoàn thành', null, null),
            kiotvietRow('HD0006', 'Đang xử lý', 'Đang giao hàng', 'J&T'),
            kiotvietRow('HD0007', 'Đã hủy', 'Đã hủy', null),
          ],
        },
      ],
    })
    const { inspection, orders } = await readFile(file)
    expect(inspection.source).toBe('kiotviet')
    expect(outcomes(orders)).toEqual({
      HD0001: 'returned',
      HD0002: 'returned',
      HD0003: 'returned',
      HD0004: 'delivered',
      HD0005: 'delivered, not shipped',
      HD0006: 'shipping',
      HD0007: 'cancelled, not shipped',
    })
    expect(inDomain(orders).levels).toEqual({ '+84987000111': '3/5 medium' })
  })

  it('X-16 Nhanh.vn: semicolons, the old code page of Windows, a failed delivery is still with the carrier', async () => {
    const file = windows1258(
      [
        'ID;Ngày tạo;Khách hàng;Điện thoại;Địa chỉ;Trạng thái;Hãng vận chuyển;Phí thu của khách;Tổng tiền;Người tạo đơn',
        '88120001;05/11/2026 08:00;Nguyễn Thị Ngọc Ánh;0168 765 4321;Số 5 đường Lê Lợi;Đã chuyển hoàn;Giao hàng tiết kiệm;30.000;230.000;Hương',
        '88120002;06/11/2026 08:00;Nguyễn Thị Ngọc Ánh;01687654321;Số 5 đường Lê Lợi;Thất bại;Giao hàng tiết kiệm;30.000;230.000;Hương',
        '88120003;25/11/2026 08:00;Đỗ Văn Sỹ;0978123456;Ngõ 12;Khách hủy;;0;1.230.000;Hương',
      ].join('\n'),
    )
    const { inspection, orders, issues } = await readFile(file)
    expect(inspection.source).toBe('nhanh')
    expect(inspection.headers).toContain('Hãng vận chuyển')
    expect(outcomes(orders)).toEqual({
      88120001: 'returned',
      88120002: 'shipping',
      88120003: 'cancelled, not shipped',
    })
    expect(orders[0]).toMatchObject({
      name: 'Nguyễn Thị Ngọc Ánh',
      phone: '+84387654321',
      phoneConvertedFrom: '01687654321',
      total: 230_000,
    })
    expect(orders[2]).toMatchObject({ name: 'Đỗ Văn Sỹ', total: 1_230_000 })
    expect(issues).toEqual([])
  })

  it('X-16 Pancake POS: UTF-16 with tabs, some of it came back', async () => {
    const file = utf16(
      [
        'Mã đơn hàng\tThời điểm tạo đơn\tKhách hàng\tSố điện thoại\tSản phẩm\tMẫu mã\tSố lượng\tThẻ\tTrạng thái\tTiền thu hộ\tTrả trước\tĐơn vị VC\tMã vận đơn',
        '5501\t10:20 03/11/2026\tBùi Ngọc Mai\t0356700700\tVáy hoa\tĐỏ, M\t1\tkhách quen\tĐã hoàn\t350000\t0\tJ&T\tJT1',
        '5502\t11:20 13/11/2026\tBùi Ngọc Mai\t0356700700\tVáy hoa\tĐỏ, M\t2\t\tHoàn một phần\t700000\t0\tJ&T\tJT2',
        '5503\t12:20 23/11/2026\tBùi Ngọc Mai\t0356700700\tVáy hoa\tĐỏ, M\t1\t\tĐã nhận\t350000\t0\tJ&T\tJT3',
        '5504\t12:30 23/11/2026\tBùi Ngọc Mai\t0356700700\tVáy hoa\tĐỏ, M\t1\t\tĐang hoàn\t350000\t0\tJ&T\tJT4',
      ].join('\r\n'),
    )
    const { inspection, orders } = await readFile(file)
    expect(inspection.source).toBe('pancake')
    expect(outcomes(orders)).toEqual({
      5501: 'returned',
      5502: 'partially_returned',
      5503: 'delivered',
      5504: 'returning',
    })
    expect(orders[0]?.placedAt).toBe(Date.parse('2026-11-03T10:20:00+07:00'))
    expect(inDomain(orders).levels).toEqual({ '+84356700700': '1/4 none' })
  })

  it('X-16 Shopee: numbers are hidden and the buyer is known by name, a cancellation after a vain delivery is a return', async () => {
    const head = [
      'Mã đơn hàng',
      'Ngày đặt hàng',
      'Trạng Thái Đơn Hàng',
      'Lý do hủy',
      'Mã vận đơn',
      'Đơn Vị Vận Chuyển',
      'Ngày gửi hàng',
      'Tên sản phẩm',
      'Số lượng',
      'Số lượng sản phẩm được hoàn trả',
      'Tổng giá trị đơn hàng (VND)',
      'Trạng thái Trả hàng/Hoàn tiền',
      'Người Mua',
      'Số điện thoại',
    ]
    const vain = 'Tự động hủy bởi hệ thống Shopee, lý do: Giao hàng không thành công'
    const file = await makeXlsx({
      sheets: [
        {
          name: 'orders',
          rows: [
            head,
            shopeeRow('2610A1', 'Đã hủy', vain, '2026-10-02 08:00', '0', ''),
            shopeeRow('2610A2', 'Đã hủy', vain, '2026-10-03 08:00', '0', ''),
            shopeeRow('2610A3', 'Đã hủy', vain, '2026-10-04 08:00', '0', ''),
            shopeeRow('2610A4', 'Đã hủy', 'Hủy bởi người mua, lý do: Muốn đổi địa chỉ', '', '0', ''),
            shopeeRow(
              '2610A5',
              'Người mua xác nhận đã nhận được hàng, Người mua có thể yêu cầu Trả hàng đến ngày 2026-11-30',
              '',
              '2026-10-05 08:00',
              '0',
              '',
            ),
            shopeeRow(
              '2610A6',
              'Hoàn thành',
              '',
              '2026-10-05 08:00',
              '1',
              'Đã hoàn tiền cho Người mua',
              'ngoc_lan',
            ),
          ],
        },
      ],
    })
    const { inspection, orders, issues, unknownWords } = await readFile(file)
    expect(inspection.source).toBe('shopee')
    expect(outcomes(orders)).toEqual({
      '2610A1': 'returned',
      '2610A2': 'returned',
      '2610A3': 'returned',
      '2610A4': 'cancelled, not shipped',
      '2610A5': 'delivered',
      '2610A6': 'returned',
    })
    expect(orders.map(({ phone }) => phone)).toEqual([null, null, null, null, null, null])
    expect([issues, unknownWords]).toEqual([[], []])
    expect(inDomain(orders).levels).toEqual({ 'shopee:haithu.88': '3/4 high', 'shopee:ngoc_lan': '1/1 none' })
  })

  it('X-16 TikTok Shop: a row a product, pieces that came back are counted', async () => {
    const file = csv(
      'Order ID,Order Status,Order Substatus,Cancelation/Return Type,Seller SKU,Product Name,Variation,Quantity,Sku Quantity of return,SKU Unit Original Price,Order Amount,Created Time,Shipped Time,Delivered Time,Cancelled Time,Cancel Reason,Tracking ID,Shipping Provider Name,Buyer Username,Recipient,Phone #,Province',
      '"576461413038785752\t",Completed,Completed,,A1,Son dưỡng,,2,0,90000,210000,28/10/2026 09:00:00,29/10/2026 09:00:00,01/11/2026 10:00:00,,,VT1,J&T Express,mai.tran,Trần Mai,(+84)912345670,Hà Nội',
      '"576461413038785753\t",Canceled,Canceled,Cancel,A1,Son dưỡng,,1,0,90000,120000,28/10/2026 09:00:00,29/10/2026 09:00:00,,02/11/2026 08:00:00,Package delivery failed,VT2,J&T Express,mai.tran,Trần Mai,(+84)91*****70,Hà Nội',
      '"576461413038785754\t",Completed,Completed,Return/Refund,A1,Son dưỡng,,2,1,90000,210000,28/10/2026 09:00:00,29/10/2026 09:00:00,01/11/2026 10:00:00,,,VT3,J&T Express,mai.tran,Trần Mai,(+84)91*****70,Hà Nội',
      '"576461413038785754\t",Completed,Completed,Return/Refund,B1,Phấn phủ,,1,0,150000,210000,28/10/2026 09:00:00,29/10/2026 09:00:00,01/11/2026 10:00:00,,,VT3,J&T Express,mai.tran,Trần Mai,(+84)91*****70,Hà Nội',
      '5.76461413038786E+17,Completed,Completed,,A1,Son dưỡng,,1,0,90000,120000,28/10/2026 09:00:00,,,,,,,mai.tran,Trần Mai,,Hà Nội',
    )
    const { inspection, orders, issues } = await readFile(file)
    expect(inspection.source).toBe('tiktok')
    expect(outcomes(orders)).toEqual({
      '576461413038785752': 'delivered',
      '576461413038785753': 'returned',
      '576461413038785754': 'partially_returned',
    })
    // Whose number shows with one order has it with those that hide it as well.
    expect(new Set(orders.map(({ phone }) => phone))).toEqual(new Set(['+84912345670']))
    expect(orders[0]?.endedAt).toBe(Date.parse('2026-11-01T10:00:00+07:00'))
    expect(issues).toMatchObject([{ row: 6, reason: 'code_spoilt' }])
  })

  it('X-16 WooCommerce: English, a word that nobody can know is asked about and not guessed', async () => {
    const lines = [
      'Order Number,Order Status,Order Date,First Name (Billing),Phone (Billing),Email (Billing),Order Total Amount,Payment Method Title,Item Name,Quantity (- Refund),Item Cost',
      '1041,completed,2026-10-01 10:00:00,An,0971234568,an@example.com,189000.00,Cash on delivery,Túi mây,1,159000.00',
      '1042,wc-cancelled,2026-10-02 10:00:00,An,0971234568,an@example.com,189000.00,Cash on delivery,Túi mây,1,159000.00',
      '1043,failed,2026-10-03 10:00:00,An,0971234568,an@example.com,189000.00,VNPay,Túi mây,1,159000.00',
      '1044,boom-returned,2026-10-04 10:00:00,An,0971234568,an@example.com,189000.00,Cash on delivery,Túi mây,1,159000.00',
      '1045,boom-returned,2026-10-05 10:00:00,An,0971234568,an@example.com,189000.00,Cash on delivery,Túi mây,1,159000.00',
    ]
    const { inspection, orders, issues, unknownWords } = await readFile(csv(...lines))
    expect(inspection.source).toBe('woocommerce')
    expect(outcomes(orders)).toEqual({
      1041: 'delivered',
      1042: 'cancelled, not shipped',
      1043: 'cancelled, not shipped',
    })
    expect(unknownWords).toEqual([{ word: 'boom returned', text: 'boom-returned', orders: 2 }])
    expect(issues).toMatchObject([
      { row: 5, code: '1044', reason: 'state_unknown', detail: 'boom-returned' },
      { row: 6, code: '1045', reason: 'state_unknown' },
    ])
    expect(orders[0]).toMatchObject({ total: 189_000, payment: { class: 'cod' } })
    const told = await readFile(csv(...lines), { formats: [], words: { 'boom returned': 'returned' } })
    expect(outcomes(told.orders)).toMatchObject({ 1044: 'returned', 1045: 'returned' })
    expect(told.issues).toEqual([])
  })

  it('X-16 Shopify: lines of one order, times with a zone, another currency is not taken for đồng', async () => {
    const file = csv(
      'Name,Email,Financial Status,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Phone,Shipping Name,Shipping Phone,Cancelled at,Payment Method,Id',
      "#1001,a@example.com,pending,fulfilled,2026-10-02 09:00:00 +0700,VND,378000,30000,408000,2026-10-01 22:00:00 +0700,1,Giày,189000,Hoàng Anh,'+84971234568,Hoàng Anh,,,Cash on Delivery (COD),9001",
      '#1001,a@example.com,,,,,,,,2026-10-01 22:00:00 +0700,1,Dép,189000,,,,,,,',
      '#1002,a@example.com,voided,unfulfilled,,VND,189000,30000,219000,2026-10-03 22:00:00 +0000,1,Giày,189000,Hoàng Anh,0971 234 568,,,2026-10-04 08:00:00 +0700,Cash on Delivery (COD),9002',
      '#1003,b@example.com,paid,restocked,,USD,20.00,5.00,25.00,2026-10-03 22:00:00 +0700,1,Shoes,20.00,Jane,+1 415 555 0123,,,,shopify_payments,9003',
    )
    const { inspection, orders, issues } = await readFile(file)
    expect(inspection.source).toBe('shopify')
    expect(outcomes(orders)).toEqual({
      '#1001': 'shipping',
      '#1002': 'cancelled, not shipped',
      '#1003': 'returned',
    })
    expect(orders[0]).toMatchObject({
      phone: '+84971234568',
      total: 408_000,
      placedAt: Date.parse('2026-10-01T22:00:00+07:00'),
    })
    expect(orders[0]?.lines).toHaveLength(2)
    expect(orders[1]?.placedAt).toBe(Date.parse('2026-10-03T22:00:00Z'))
    expect(orders[2]).toMatchObject({ total: null, phone: '+14155550123' })
    expect(issues).toMatchObject([{ row: 5, code: '#1003', reason: 'amount_foreign', detail: 'USD' }])
  })

  it('X-16 a sheet of the shop itself: no marks, the heading on every page, sums between, spoilt phones', async () => {
    const head = ['STT', 'MA DON', 'NGAY', 'TEN KHACH', 'SDT', 'TINH TRANG', 'TONG TIEN']
    const file = await makeXlsx({
      is1904: true,
      sheets: [
        {
          name: 'Sổ đơn',
          rows: [
            head,
            [1, 'A01', { date: 46_312 - 1462 }, 'Chị Hoa', 987_654_321, 'boom hàng', '189.000 đ'],
            [2, 'A02', { date: 46_313 - 1462 }, 'Chị Hoa', '987654321.0', 'Boom hàng', '1.189.000,50'],
            [3, 'A03', { date: 46_314 - 1462 }, 'Chị Hoa', '0987 654 321 (gọi chiều)', 'BOOM HÀNG', 189_000],
            ['', 'TỔNG CỘNG', null, null, null, null, 1_567_000],
            head,
            [4, 'A04', '1/11/2026', 'Chị Hoa', '0987654321', 'Đã giao', 189_000],
            [5, 'A05', 'hôm qua', 'Anh Tí', '09876', 'Đã giao', 189_000],
            [6, 'A06', '13/11/2026', 'Anh Tí', null, 'Đã giao', 'chưa tính'],
            [7, 'A07', '14/11/2026', 'Anh Tí', '0912000111', 'Đã giao', 'chưa tính'],
            [null, null, null, 'ghi chú: cuối tháng'],
          ],
        },
      ],
    })
    // Who refuses a parcel has not sent it back yet (D-13): the shop says what it means by the word.
    expect((await readFile(file)).unknownWords).toEqual([{ word: 'boom hang', text: 'BOOM HÀNG', orders: 3 }])
    const { inspection, collector, orders, issues } = await readFile(file, {
      formats: [],
      words: { 'boom hang': 'returned' },
    })
    expect(inspection).toMatchObject({ source: 'own', missing: [] })
    expect(collector.repeatedHeaders).toBe(1)
    expect(outcomes(orders)).toEqual({
      A01: 'returned',
      A02: 'returned',
      A03: 'returned',
      A04: 'delivered',
      A07: 'delivered',
    })
    expect(orders.map(({ total }) => total)).toEqual([189_000, 1_189_001, 189_000, 189_000, null])
    expect(orders[0]?.placedAt).toBe(Date.parse('2026-10-17T00:00:00+07:00'))
    expect(issues.map(({ row, reason }) => [row, reason])).toEqual([
      [5, 'sum_row'],
      [8, 'phone_unreadable'],
      [9, 'no_customer'],
      [10, 'amount_unreadable'],
      [11, 'no_code'],
    ])
    expect(inDomain(orders).levels).toEqual({ '+84987654321': '3/4 high', '+84912000111': '0/1 none' })
  })
})
