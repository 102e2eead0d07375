import { element } from '../dom/element.ts'
import type { Conversation } from './conversation.ts'
import { messageTime } from './message-time.ts'

/** The conversations, the newest first; one is open. */
export class ConversationList {
  readonly #list: HTMLElement
  readonly #open: (conversation: Conversation) => void

  constructor(list: HTMLElement, open: (conversation: Conversation) => void) {
    this.#list = list
    this.#open = open
  }

  show(conversations: readonly Conversation[], current: Conversation): void {
    // Whoever opened one by keyboard goes on from there.
    const hadFocus = this.#list.contains(document.activeElement)
    const buttons = conversations.map((conversation) => this.#button(conversation, conversation === current))
    this.#list.replaceChildren(...buttons.map((button) => element('li', {}, button)))
    if (hadFocus) buttons[conversations.indexOf(current)]?.focus()
  }

  #button(conversation: Conversation, isCurrent: boolean): HTMLElement {
    const last = conversation.messages.at(-1)
    const button = element(
      'button',
      { class: 'conversation', type: 'button', 'aria-current': isCurrent ? 'true' : null },
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, initialOf(conversation.name)),
      element('span', { class: 'conversation-name' }, conversation.name),
      last ? messageTime(last.at) : null,
      element('span', { class: 'conversation-last', lang: 'vi' }, last?.text ?? ''),
    )
    button.addEventListener('click', () => this.#open(conversation))
    return button
  }
}

/** Of the given name, which stands last in Vietnamese. */
function initialOf(name: string): string {
  return name.split(' ').at(-1)?.charAt(0) ?? ''
}
