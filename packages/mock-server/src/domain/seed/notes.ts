import type { Domain } from '../domain.ts'
import type { Customer, Note } from '../model.ts'
import { Random } from '../random.ts'

const TEXTS = [
  'Khách thích màu trầm, không lấy họa tiết lớn.',
  'Hay hỏi phí ship trước khi chốt đơn.',
  'Nhà trong hẻm, nhớ dặn shipper gọi trước.',
  'Đã xin lỗi vì giao trễ đợt trước, tặng mã giảm 10 %.',
  'Chỉ nhận hàng sau 18 giờ.',
  'Mua làm quà, cần gói kỹ và không để hóa đơn trong hộp.',
  'Khách quen từ gian hàng hội chợ, ưu tiên xử lý nhanh.',
  'Lần trước đổi size M sang L.',
] as const

/** Notes that the shop's people have written about a seeded customer: the same each time that they are asked for. */
export function deriveNotes({ seed, store, today }: Domain, customer: Customer): Note[] {
  if (!/^cus_\d+$/.test(customer.id)) return []
  const random = new Random(seed, 'notes', customer.id)
  const writers = store.employeesByShop.get(customer.shopId).filter(({ role }) => role !== 'read_only')
  return Array.from({ length: random.chance(0.4) ? random.int(1, 3) : 0 }, (_, i): Note => {
    return {
      id: `${customer.id}-note-${i + 1}`,
      version: 1,
      shopId: customer.shopId,
      customerId: customer.id,
      text: random.pick(TEXTS),
      employeeId: random.pick(writers).id,
      createdAt: customer.createdAt + Math.floor(random.next() * (today - customer.createdAt)),
      editedAt: null,
      deletedAt: null,
    }
  })
}
