import { describe, expect, it } from 'vitest'
import { csv, outline } from '../support/outline.ts'

const PHONE = '0987654321'
const order = async (
  head: string,
  row: string,
  words: Record<string, 'returned' | 'cancelled' | 'nothing'> = {},
) => {
  const { orders, asked, listed } = await outline(
    csv(`Mã đơn hàng,Số điện thoại,${head}`, `A1,${PHONE},${row}`),
    { formats: [], words },
  )
  return (
    orders['A1']?.replace(' · +84987654321', '') ??
    (asked.length > 0 ? `? ${asked.join(', ')}` : listed.join())
  )
}

describe('words of states', () => {
  it.each([
    ['Boom hàng', '? Boom hàng'],
    ['RTO', '? RTO'],
    ['Chuyển hoàn', '? Chuyển hoàn'],
    ['Khách boom', '? Khách boom'],
    ['Đã hoàn', 'returned'],
    ['Đang hoàn', 'returning'],
    ['Da hoan', '? Da hoan'],
    ['DANG HOAN', '? DANG HOAN'],
    ['Da chuyen hoan', 'returned'],
    ['Đã hoãn', '? Đã hoãn'],
    ['Tạm hoãn giao', '? Tạm hoãn giao'],
    ['Chưa giao, đã hoàn tiền', '? Chưa giao, đã hoàn tiền'],
    ['Đã giao hàng thất bại', '? Đã giao hàng thất bại'],
    ['Không hoàn', '? Không hoàn'],
    ['Đã giao', 'delivered'],
    ['Đã giao ✅', 'delivered'],
    ['Đã giao ❌', '? Đã giao ❌'],
    ['✗ Đã hoàn', '? ✗ Đã hoàn'],
    ['ĐÃ GIAO HÀNG.', 'delivered'],
    ['toString', '? toString'],
  ])('X-16 D-13 %s: %s', async (word, became) => {
    expect(await order('Trạng thái', `"${word}"`)).toBe(became)
  })

  it('X-16 an answer holds for the word with its marks alone', async () => {
    expect(await order('Trạng thái', 'Đã hoãn', { 'Đã hoãn': 'nothing' })).toBe('? Đã hoãn')
    expect(await order('Trạng thái', 'Đã hoãn', { 'da hoãn': 'cancelled' })).toBe('cancelled, not shipped')
    expect(await order('Trạng thái', 'Đã hoàn', { 'da hoãn': 'cancelled' })).toBe('returned')
    expect(await order('Trạng thái', 'Da hoan', { 'da hoan ?': 'cancelled' })).toBe('cancelled, not shipped')
  })
})

describe('reasons of cancellations', () => {
  it.each([
    ['Muốn đổi địa chỉ', 'cancelled, not shipped'],
    ['Khách đổi ý', 'cancelled, not shipped'],
    [
      'Hủy vì đơn trước giao hàng không thành công',
      '? Lý do hủy: Hủy vì đơn trước giao hàng không thành công',
    ],
    ['Giao hàng không thành công', '? Lý do hủy: Giao hàng không thành công'],
    ['Khách từ chối nhận', '? Lý do hủy: Khách từ chối nhận'],
    ['Boom hàng', '? Lý do hủy: Boom hàng'],
  ])('X-16 an unknown maker’s “%s”: %s', async (reason, became) => {
    expect(await order('Trạng thái,Lý do hủy', `Đã hủy,${reason}`)).toBe(became)
  })

  it('X-16 an answer about a reason decides, and is none about a state of the same words', async () => {
    const told = { 'reason giao hang that bai': 'returned' } as const
    expect(await order('Trạng thái,Lý do hủy', 'Đã hủy,Giao hàng thất bại', told)).toBe('returned')
    expect(await order('Trạng thái,Lý do hủy', 'Giao hàng thất bại,', told)).toBe('shipping')
    expect(
      await order('Trạng thái,Lý do hủy', 'Đã hủy,Giao hàng thất bại', {
        'reason giao hang that bai': 'cancelled',
      }),
    ).toBe('cancelled, not shipped')
  })

  it('X-16 a reason decides nothing of an order that was not cancelled', async () => {
    expect(await order('Trạng thái,Lý do', 'Đã giao,Khách từ chối nhận lần một')).toBe('delivered')
  })

  it.each([
    ['Tự động hủy bởi hệ thống Shopee, lý do: Giao hàng không thành công', 'returned'],
    ['Hủy bởi người mua, lý do: Muốn đổi địa chỉ', 'cancelled, not shipped'],
    [
      'Hủy bởi người mua, lý do: Đơn trước giao hàng không thành công',
      '? Lý do hủy: Hủy bởi người mua, lý do: Đơn trước giao hàng không thành công',
    ],
  ])('X-16 Shopee’s “%s”: %s', async (reason, became) => {
    expect(await order('Người Mua,Trạng Thái Đơn Hàng,Lý do hủy', `hoa,Đã hủy,"${reason}"`)).toBe(became)
  })
})

describe('columns that contradict each other', () => {
  it.each([
    ['Trạng thái,Trạng thái giao hàng', 'Hoàn thành,Chờ lấy hàng', '? Hoàn thành + Chờ lấy hàng'],
    ['Trạng thái,Trạng thái giao hàng', 'Đã hủy,Đã giao hàng', '? Đã hủy + Đã giao hàng'],
    ['Trạng thái,Trạng thái giao hàng', 'Đã hoàn,Đang giao hàng', '? Đã hoàn + Đang giao hàng'],
    ['Trạng thái,Trạng thái giao hàng', 'Đã hoàn,Đang hoàn', '? Đã hoàn + Đang hoàn'],
    ['Trạng thái giao hàng,Trạng thái trả hàng', 'Chờ lấy hàng,Đã trả hàng', '? Đã trả hàng + Chờ lấy hàng'],
    ['Trạng thái giao hàng,Trạng thái vận chuyển', 'Đã giao hàng,Đang hoàn', '? Đã giao hàng + Đang hoàn'],
    ['Trạng thái giao hàng,Trạng thái vận chuyển', 'Đã giao,Đã giao hàng', 'delivered'],
    ['Trạng thái,Ngày hoàn', 'Hoàn thành,20/10/2026', '? Hoàn thành + Ngày hoàn'],
    ['Trạng thái,Ngày hoàn', 'Đã hoàn,20/10/2026', 'returned'],
    ['Trạng thái,Ngày hủy', 'Đã giao,20/10/2026', '? Đã giao + Ngày hủy'],
    ['Trạng thái giao hàng,Ngày gửi hàng', 'Chờ lấy hàng,20/10/2026', '? Chờ lấy hàng + Ngày gửi hàng'],
    ['Trạng thái,Ngày xuất kho', 'Đã xác nhận,20/10/2026', 'shipping'],
    ['Trạng thái,Trạng thái giao hàng', 'Hoàn thành,Đang giao hàng', 'shipping'],
    ['Trạng thái,Trạng thái giao hàng', 'Hoàn thành,Đã hoàn', 'returned'],
    ['Trạng thái xuất kho,Trạng thái trả hàng', 'Đã xuất kho,Đã trả hàng toàn bộ', 'returned'],
    ['Trạng thái xuất kho,Trạng thái trả hàng', 'Đã xuất kho,Trả một phần', 'partially_returned'],
    ['Trạng thái xuất kho,Trạng thái trả hàng', 'Đã xuất kho,Chưa trả', 'shipping'],
    ['Trạng thái,Trạng thái giao hàng', 'Đã hủy,Đang giao hàng', 'cancelled'],
    ['Trạng thái,Trạng thái giao hàng', 'Đã hủy,Chờ lấy hàng', 'cancelled, not shipped'],
  ])('X-16 %s: %s', async (head, row, became) => {
    expect(await order(head, row)).toBe(became)
  })

  it('X-16 the answer is about the two together', async () => {
    const told = { 'hoan thanh cho lay hang': 'nothing', 'da huy da giao hang': 'returned' } as const
    const head = 'Trạng thái,Trạng thái giao hàng'
    expect(await order(head, 'Đã hủy,Đã giao hàng', told)).toBe('returned')
    expect(await order(head, 'Hoàn thành,Chờ lấy hàng', told)).toBe('2 no_state')
    expect(await order(head, 'Hoàn thành,Đã giao hàng', told)).toBe('delivered')
  })

  it('X-16 a maker whose orders close early: where the parcel is, its own column tells', async () => {
    expect(
      await outline(
        csv(
          'Mã hóa đơn,Khách cần trả,Số điện thoại,Trạng thái,Trạng thái giao hàng,Mã vận đơn',
          `HD1,100000,${PHONE},Hoàn thành,Chờ lấy hàng,V1`,
        ),
      ),
    ).toMatchObject({ orders: { HD1: 'pending · +84987654321' } })
  })
})

describe('when it is to be delivered', () => {
  it.each([
    ['Đơn mới,18/10/2026', 'pending'],
    ['Đã hủy,18/10/2026', 'cancelled, not shipped'],
  ])('X-16 D-2 a time for the delivery is none at which a parcel left: %s', async (row, became) => {
    expect(await order('Trạng thái,Thời gian giao hàng', row)).toBe(became)
  })
})

describe('what only left the stock', () => {
  const SAPO = 'Trạng thái đơn hàng,Trạng thái xuất kho'
  it.each([
    [SAPO, 'Hoàn thành,Đã xuất kho', '? Hoàn thành + Đã xuất kho'],
    [SAPO, 'Đã hủy,Đã xuất kho', '? Đã hủy + Đã xuất kho'],
    [SAPO, 'Đang giao dịch,Đã xuất kho', 'shipping'],
    [`${SAPO},Mã vận đơn`, 'Hoàn thành,Đã xuất kho,GHN1', 'shipping'],
    [`${SAPO},Trạng thái giao hàng`, 'Hoàn thành,Đã xuất kho,Đã giao hàng', 'delivered'],
    [`${SAPO},Trạng thái giao hàng`, 'Hoàn thành,Đã xuất kho,Đang giao hàng', 'shipping'],
    [`${SAPO},Trạng thái giao hàng`, 'Hoàn thành,Đã xuất kho,Đang hoàn', 'returning'],
    [`${SAPO},Trạng thái giao hàng`, 'Hoàn thành,Đã xuất kho,Chờ lấy hàng', '? Chờ lấy hàng + Đã xuất kho'],
  ])('X-16 D-2 %s: %s: %s', async (head, row, became) => {
    expect(await order(head, row)).toBe(became)
  })

  it('X-16 an answer holds, of the word alone or of both together', async () => {
    expect(await order(SAPO, 'Hoàn thành,Đã xuất kho', { 'da xuat kho': 'nothing' })).toBe('delivered')
    expect(await order(SAPO, 'Hoàn thành,Đã xuất kho', { 'hoan thanh da xuat kho': 'returned' })).toBe(
      'returned',
    )
  })
})

describe('rows that are said of a return', () => {
  it.each([
    ['Mã trả hàng,Trạng thái', 'TH1,Hoàn thành', '? Hoàn thành + Mã trả hàng'],
    ['Mã phiếu trả,Trạng thái', 'TH1,Đã hủy', '? Đã hủy + Mã phiếu trả'],
    ['Mã trả hàng,Trạng thái', 'TH1,Đã hoàn', 'returned'],
    ['Mã trả hàng,Trạng thái', ',Đã giao', 'delivered'],
    ['Mã trả hàng,Trạng thái', '-,Đã giao', 'delivered'],
    ['Loại đơn,Trạng thái', 'Đơn trả,Hoàn thành', '? Đơn trả'],
    ['Loại đơn hàng,Trạng thái', 'Đổi hàng,Đã giao', '? Đổi hàng'],
    ['Order Type,Trạng thái', 'Exchange,Delivered', '? Exchange'],
    ['Loại đơn,Trạng thái', 'Giao hàng tận nhà,Đã giao', 'delivered'],
    ['Loại đơn,Trạng thái', 'Trả sau,Đã giao', 'delivered'],
    ['Loại đơn,Trạng thái', 'Đơn trả,Đã hoàn', 'returned'],
  ])('X-16 %s: %s: %s', async (head, row, became) => {
    expect(await order(head, row)).toBe(became)
  })

  it('X-16 an answer about the type holds', async () => {
    expect(await order('Loại đơn,Trạng thái', 'Đơn trả,Hoàn thành', { 'don tra': 'returned' })).toBe(
      'returned',
    )
    expect(await order('Loại đơn,Trạng thái', 'Đổi hàng,Đã giao', { 'doi hang': 'nothing' })).toBe(
      'delivered',
    )
  })
})
