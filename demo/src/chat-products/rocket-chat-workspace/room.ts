import type { Conversation } from '../../inbox/conversation.ts'
import { sampleConversations } from '../../inbox/sample-conversations.ts'

const MINUTE = 60_000

/** Rooms with visitors who left a number, and one among colleagues. */
export function sampleRooms(now: Date): Conversation[] {
  const visitors = sampleConversations(now).filter(({ phone }) => phone !== null)
  return [...visitors, teamRoom(now)]
}

function teamRoom(now: Date): Conversation {
  return {
    id: crypto.randomUUID(),
    name: 'kho-hàng',
    via: 'team',
    phone: null,
    psid: null,
    messages: [
      {
        from: 'customer',
        text: 'Chiều nay xe GHN tới lúc 15 giờ, các bạn đóng đơn trước nhé.',
        at: new Date(now.getTime() - 70 * MINUTE),
      },
    ],
    draft: '',
  }
}

/** A room as Rocket.Chat gives it with `room-opened`: those of its omnichannel name a visitor. */
export function roomOf({ id, name, via, phone, messages }: Conversation): object {
  const common = { _id: id, msgs: messages.length, usersCount: 2, ts: messages[0]?.at }
  if (via === 'team') return { ...common, t: 'c', name }
  return {
    ...common,
    t: 'l',
    fname: name,
    source: { type: via === 'phone' ? 'sms' : 'api' },
    open: true,
    v: {
      _id: `visitor-${id}`,
      username: `guest-${id.slice(0, 4)}`,
      name,
      token: crypto.randomUUID(),
      status: 'online',
      phone,
    },
  }
}
