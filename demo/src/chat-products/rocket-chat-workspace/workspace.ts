import { byId } from '../../dom/element.ts'
import { onLanguageChange } from '../../i18n/language.ts'
import { Composer } from '../../inbox/composer.ts'
import type { Conversation } from '../../inbox/conversation.ts'
import { ConversationList } from '../../inbox/conversation-list.ts'
import { Thread } from '../../inbox/thread.ts'
import { siblingOrigin } from '../sibling-origin.ts'
import { roomOf, sampleRooms } from './room.ts'

/** Opens the first room, as Rocket.Chat opens the last one. */
export function startWorkspace(now: Date): void {
  const workspace = new Workspace(now)
  onLanguageChange(() => workspace.show())
}

/** A stand-in of Rocket.Chat in a frame, with its iframe integration switched on: it tells the page around it of the open room. */
class Workspace {
  readonly #thread = new Thread()
  readonly #list = new ConversationList(byId('conversations', HTMLElement), (chosen) => this.#open(chosen))
  readonly #composer = new Composer({
    send: (text) => this.#send(text),
    keep: (draft) => (this.#current.draft = draft),
  })
  readonly #rooms: Conversation[]
  #current: Conversation

  constructor(now: Date) {
    this.#rooms = sampleRooms(now)
    const [first] = this.#rooms
    if (!first) throw new Error('a workspace has rooms')
    this.#current = first
    this.#open(first)
  }

  #open(room: Conversation): void {
    this.#current = room
    if (parent !== window)
      parent.postMessage({ eventName: 'room-opened', data: roomOf(room) }, siblingOrigin())
    this.#composer.show(room.draft)
    this.show()
  }

  #send(text: string): void {
    this.#current.messages.push({ from: 'shop', text, at: new Date() })
    this.show()
  }

  show(): void {
    this.#list.show(this.#rooms, this.#current)
    this.#thread.show(this.#current)
  }
}
