import { parsePhone } from '@boom-risk/client/rules'
import { CustomerPanel } from '@boom-risk/elements/customer-panel'
import { byId } from '../dom/element.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { Composer } from './composer.ts'
import type { Conversation } from './conversation.ts'
import { ConversationList } from './conversation-list.ts'
import { newConversation, sampleConversations } from './sample-conversations.ts'
import { splitter } from './splitter.ts'
import { Thread } from './thread.ts'

/** The chat inbox: the open conversation tells the panel whom it is with, and takes what the panel has for the reply. */
export class Inbox {
  readonly #panel = byId('panel', CustomerPanel)
  readonly #thread = new Thread()
  readonly #list = new ConversationList(byId('conversations', HTMLElement), (chosen) => this.#open(chosen))
  readonly #composer = new Composer({
    send: (text) => this.#send(text),
    keep: (draft) => (this.#current.draft = draft),
  })
  readonly #conversations: [Conversation, ...Conversation[]]
  #current: Conversation

  constructor(now: Date) {
    const [first, ...others] = sampleConversations(now)
    if (!first) throw new Error('an inbox has conversations')
    this.#conversations = [first, ...others]
    this.#current = first
    splitter(byId('splitter', HTMLElement), byId('main', HTMLElement))
    this.#panel.addEventListener('boom-reply-insert', (event) => {
      event.preventDefault()
      this.#composer.insert(event.detail.text)
    })
    addEventListener('beforeunload', (event) => {
      if (this.#panel.hasUnsavedText) event.preventDefault()
    })
    onLanguageChange(() => this.#show())
    this.#open(first)
  }

  /** Opens the conversation with this number, or begins one. */
  openPhone(typed: string): void {
    const wanted = e164(typed)
    const known = this.#conversations.find(({ phone }) => phone !== null && e164(phone) === wanted)
    if (!known) this.#conversations.unshift(newConversation(typed, typed))
    this.#open(known ?? this.#conversations[0])
  }

  #open(conversation: Conversation): void {
    this.#current = conversation
    const { name, phone, psid, via, draft } = conversation
    this.#panel.psid = psid ?? undefined
    this.#panel.phone = phone ?? undefined
    this.#panel.known = { ...(via !== 'phone' && { name }), ...(phone !== null && { phone }) }
    this.#composer.show(draft)
    this.#show()
  }

  #send(text: string): void {
    this.#current.messages.push({ from: 'shop', text, at: new Date() })
    this.#show()
  }

  #show(): void {
    this.#list.show(this.#conversations, this.#current)
    this.#thread.show(this.#current)
  }
}

function e164(typed: string): string | null {
  const parsed = parsePhone(typed)
  return parsed.status === 'valid' ? parsed.e164 : null
}
