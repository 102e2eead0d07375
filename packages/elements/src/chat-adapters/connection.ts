import type { CustomerPanel } from '../customer-panel/index.ts'
import type { ChatContact } from './contact.ts'

/** What a connection sets: a `<customer-panel>`, or anything that has its names of the customer. */
export type ChatPanel = Pick<CustomerPanel, 'customerId' | 'externalId' | 'psid' | 'phone' | 'known'>

interface ChatSource {
  /** As `readOrigins` gave them. */
  readonly origins: ReadonlySet<string>
  /** The only window that is listened to; asked at every message, since a frame may get its window later. */
  readonly window: () => MessageEventSource | null
  /** `null`: the message is not of the product's protocol, or says nothing about the conversation. */
  readonly parse: (data: unknown) => ChatContact | null
}

/** So many conversations are shown at once as they are told; of more than that the newest, after each pause in ms. */
const AT_ONCE = 8
const PAUSE_MS = 250

/** Shows in the panel whoever the product says the conversation is with, until the returned function is called. */
export function follow(panel: ChatPanel, { origins, window: from, parse }: ChatSource): () => void {
  let left = AT_ONCE
  let newest: ChatContact | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  // A page that tells without end shall not have us ask without end.
  const rest = (): void => {
    timer = undefined
    left++
    if (newest) take(newest)
    else if (left < AT_ONCE) timer = setTimeout(rest, PAUSE_MS)
  }
  const take = (contact: ChatContact): void => {
    newest = left > 0 ? undefined : contact
    timer ??= setTimeout(rest, PAUSE_MS)
    if (newest) return
    left--
    show(panel, contact)
  }
  const onMessage = ({ origin, source, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== from() || !origins.has(origin)) return
    const contact = parse(data)
    if (contact) take(contact)
  }
  window.addEventListener('message', onMessage)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('message', onMessage)
  }
}

/** All names change together: what is left of the person before would lead to a customer who is not in the chat. */
function show(panel: ChatPanel, { name, phone, email, externalId, psid }: ChatContact): void {
  panel.customerId = undefined
  panel.externalId = externalId
  panel.psid = psid
  panel.phone = phone
  panel.known = { name, phone, email }
}
