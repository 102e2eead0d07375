import { parsePhone } from '@boom-risk/client/rules'
import type { Conversation } from '../../inbox/conversation.ts'

const CHANNELS = {
  facebook: 'Channel::FacebookPage',
  zalo: 'Channel::Api',
  phone: 'Channel::Sms',
  team: 'Channel::Api',
} as const

/** What Chatwoot tells a dashboard app of a conversation, in the shape that its guide gives and its source fills. */
export function appContext(conversation: Conversation, number: number): object {
  const contact = contactOf(conversation, number)
  return {
    event: 'appContext',
    data: {
      conversation: {
        id: number,
        account_id: 1,
        inbox_id: 3,
        status: 'open',
        can_reply: true,
        custom_attributes: {},
        labels: [],
        meta: {
          sender: contact,
          channel: CHANNELS[conversation.via],
          hmac_verified: false,
        },
        messages: messagesOf(conversation, number),
      },
      contact,
      currentAgent: { id: 7, name: 'Trần Minh Anh', email: 'minhanh@example.com' },
    },
  }
}

function contactOf({ name, phone }: Conversation, number: number): object {
  const parsed = parsePhone(phone)
  return {
    id: number,
    name,
    email: null,
    phone_number: parsed.status === 'valid' ? parsed.e164 : null,
    identifier: null,
    thumbnail: '',
    availability_status: 'online',
    additional_attributes: {},
    custom_attributes: {},
  }
}

function messagesOf({ messages, psid }: Conversation, number: number): object[] {
  return messages.map(({ from, text, at }, index) => ({
    id: number * 100 + index,
    conversation_id: number,
    content: text,
    message_type: from === 'customer' ? 0 : 1,
    created_at: Math.floor(at.getTime() / 1000),
    private: false,
    conversation: { contact_inbox: { source_id: psid ?? `contact-${number}` } },
  }))
}
