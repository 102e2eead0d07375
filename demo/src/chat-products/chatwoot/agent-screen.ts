import { byId } from '../../dom/element.ts'
import { onLanguageChange } from '../../i18n/language.ts'
import { Composer } from '../../inbox/composer.ts'
import type { Conversation } from '../../inbox/conversation.ts'
import { ConversationList } from '../../inbox/conversation-list.ts'
import { newConversation, sampleConversations } from '../../inbox/sample-conversations.ts'
import { Thread } from '../../inbox/thread.ts'
import { appContext } from './app-context.ts'
import { DashboardApp } from './dashboard-app.ts'
import { tabs } from './tabs.ts'

/** A stand-in of the screen that an agent has in Chatwoot: conversations, messages, and a tab for each dashboard app. */
export class AgentScreen {
  readonly #thread = new Thread()
  readonly #app = new DashboardApp(byId('app', HTMLElement))
  readonly #list = new ConversationList(byId('conversations', HTMLElement), (chosen) => this.#open(chosen))
  readonly #composer = new Composer({
    send: (text) => this.#send(text),
    keep: (draft) => (this.#current.draft = draft),
  })
  readonly #conversations: Conversation[]
  /** Counted as they come, as Chatwoot does. */
  readonly #numbers = new Map<Conversation, number>()
  #current: Conversation

  constructor(now: Date) {
    this.#conversations = sampleConversations(now)
    const [first] = this.#conversations
    if (!first) throw new Error('an inbox has conversations')
    this.#current = first
    tabs(byId('tabs', HTMLElement))
    onLanguageChange(() => this.#show())
    this.#open(first)
  }

  /** Begins a conversation with this number. */
  openPhone(typed: string): void {
    const conversation = newConversation(typed, typed)
    this.#conversations.unshift(conversation)
    this.#open(conversation)
  }

  #open(conversation: Conversation): void {
    this.#current = conversation
    const number = this.#numbers.get(conversation) ?? 101 + this.#numbers.size
    this.#numbers.set(conversation, number)
    this.#app.open(appContext(conversation, number))
    this.#composer.show(conversation.draft)
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
