export interface ChatMessage {
  readonly from: 'customer' | 'shop'
  readonly text: string
  readonly at: Date
}

/** One conversation: what the chat product itself knows of the person, and what was said. */
export interface Conversation {
  readonly id: string
  readonly name: string
  /** `team`: among colleagues, with no customer. */
  readonly via: 'facebook' | 'zalo' | 'phone' | 'team'
  /** As the person gave it. */
  readonly phone: string | null
  /** Facebook's page-scoped id. */
  readonly psid: string | null
  readonly messages: ChatMessage[]
  /** What stands in the composer and is not sent. */
  draft: string
}
