import { byId, element } from '../dom/element.ts'
import { message } from '../i18n/messages.ts'
import type { Conversation } from './conversation.ts'
import { messageTime } from './message-time.ts'

/** What was said in the open conversation. */
export class Thread {
  readonly #messages = byId('messages', HTMLOListElement)

  show({ name, via, messages }: Conversation): void {
    byId('person', HTMLElement).textContent = name
    byId('via', HTMLElement).textContent = message(`inbox.via.${via}`)
    const items = messages.map(({ from, text, at }) =>
      element(
        'li',
        { class: `message message-${from}` },
        element(
          'span',
          { class: 'visually-hidden' },
          `${from === 'shop' ? message('inbox.from.shop') : name}: `,
        ),
        element('span', { class: 'message-text', lang: 'vi' }, text),
        messageTime(at),
      ),
    )
    if (!items.length) items.push(element('li', { class: 'no-messages' }, message('inbox.thread.empty')))
    this.#messages.replaceChildren(...items)
    this.#messages.scrollTop = this.#messages.scrollHeight
  }
}
