import { BOUNDARY_CUSTOMERS } from '@boom-risk/mock-server'
import type { ChatMessage, Conversation } from './conversation.ts'

type Line = readonly [from: ChatMessage['from'], text: string]
type Person = Pick<Conversation, 'name' | 'phone' | 'psid'>

const MINUTE = 60_000

/** What was said before the page was opened: mostly customers whose figures are known, and somebody who is not one yet. */
export function sampleConversations(now: Date): Conversation[] {
  return [
    conversation('zalo', customer('high-from'), now, 2, [
      ['customer', 'Shop ơi đầm suông hai dây màu be còn size L không ạ?'],
      ['shop', 'Dạ còn bạn nhé. Bạn muốn lấy mấy chiếc?'],
      ['customer', 'Cho mình 1 chiếc, giao thu tiền tận nơi giúp mình. Số mình 0987 654 321.'],
      ['customer', 'Lần trước mình bận không nghe máy được, lần này mình nhận chắc.'],
    ]),
    conversation('facebook', customer('psid-only'), now, 11, [
      ['customer', 'Đơn của mình đi tới đâu rồi shop?'],
      ['shop', 'Bạn chờ mình kiểm tra một chút nhé.'],
      ['customer', 'Mình đặt từ tuần trước, mai mình đi công tác mất rồi.'],
    ]),
    conversation('zalo', customer('many-orders'), now, 34, [
      ['customer', 'Chị lấy thêm 20 áo sơ mi linen như đợt trước nha em.'],
      ['shop', 'Dạ chị Hiền, em lên đơn giao về kho Bình Thạnh như mọi khi chị nhé?'],
      ['customer', 'Đúng rồi em. Xuất hóa đơn luôn giúp chị.'],
    ]),
    conversation('facebook', stranger('Mai Phương', '0971 234 568', '7001122334455667'), now, 52, [
      ['customer', 'Mình thấy quảng cáo giỏ mây đan, còn loại lớn không shop?'],
      ['shop', 'Dạ còn ạ. Bạn cho mình xin số điện thoại và địa chỉ để lên đơn nhé.'],
      ['customer', '0971 234 568, phường An Hội, Cần Thơ ạ.'],
    ]),
    conversation('zalo', customer('low-from'), now, 130, [
      ['customer', 'Mình nhận được hàng rồi, đóng gói cẩn thận lắm.'],
      ['shop', 'Cảm ơn bạn Hạnh nhiều nhé!'],
      ['customer', 'Áo hơi rộng vai, đổi xuống size M được không shop?'],
    ]),
    conversation('zalo', customer('converted-2018'), now, 185, [
      ['customer', 'Shop ơi link thanh toán hết hạn rồi, gửi lại cho mình với.'],
      ['shop', 'Dạ anh Lộc chờ em một chút, em gửi lại link mới ngay ạ.'],
    ]),
    conversation('facebook', customer('half-returned-below-count'), now, 240, [
      ['customer', 'Mình đổi địa chỉ nhận hàng được không shop?'],
      ['shop', 'Dạ được chị Ánh. Chị cho em xin địa chỉ mới và email để gửi hóa đơn nhé.'],
      ['customer', 'Để tối mình nhắn nha, email vẫn như cũ.'],
    ]),
    conversation('zalo', customer('nothing-shipped'), now, 320, [
      ['customer', 'Shop có ship về Rạch Giá không ạ? Mình mua lần đầu.'],
      ['shop', 'Dạ có chị Vy, 3 đến 4 ngày là tới. Chị thích mẫu nào để em tư vấn size ạ?'],
    ]),
    conversation('phone', customer('reported-only'), now, 1500, [
      ['shop', 'Chào bạn Linh, bưu tá gọi bạn hai lần chưa được. Bạn nghe máy giúp shop nhé.'],
      ['customer', 'Mình đang họp, chiều giao lại giúp mình.'],
    ]),
  ]
}

/** With somebody whose number alone is known. */
export function newConversation(name: string, phone: string): Conversation {
  return { id: crypto.randomUUID(), name, via: 'phone', phone, psid: null, messages: [], draft: '' }
}

function conversation(
  via: Conversation['via'],
  person: Person,
  now: Date,
  lastMinutesAgo: number,
  lines: readonly Line[],
): Conversation {
  const messages = lines.map(([from, text], at) => {
    const minutesAgo = lastMinutesAgo + (lines.length - 1 - at) * 3
    return { from, text, at: new Date(now.getTime() - minutesAgo * MINUTE) }
  })
  return { id: crypto.randomUUID(), via, ...person, messages, draft: '' }
}

function customer(key: string): Person {
  const found = BOUNDARY_CUSTOMERS.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`no boundary customer "${key}"`)
  return { name: found.name, phone: found.typed, psid: found.psid }
}

function stranger(name: string, phone: string, psid: string): Person {
  return { name, phone, psid }
}
