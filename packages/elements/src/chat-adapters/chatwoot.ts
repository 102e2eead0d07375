import { follow, type ChatPanel } from './connection.ts'
import { at, member, readContact, type ChatContact } from './contact.ts'
import { readOrigins } from './origins.ts'

/**
 * What a dashboard app and Chatwoot say to each other, as of Chatwoot 4:
 * https://www.chatwoot.com/hc/user-guide/articles/1677691702-how-to-use-dashboard-apps, and in its source
 * `app/javascript/dashboard/components/widgets/DashboardApp/Frame.vue`.
 *
 * - Chatwoot posts a string of JSON once the frame has loaded, and whenever it is asked:
 *   `{ event: 'appContext', data: { conversation, contact, currentAgent } }`.
 * - The app asks with the bare string `chatwoot-dashboard-app:fetch-info`. There is nothing else that it can say.
 */
const CONTEXT_EVENT = 'appContext'
const CONTEXT_REQUEST = 'chatwoot-dashboard-app:fetch-info'

const FACEBOOK = 'Channel::FacebookPage'

/** A conversation comes with its loaded messages; beyond this many characters it is not worth the pause of parsing it. */
const LONGEST_MESSAGE = 8_000_000

/** Which Chatwoot the page belongs to. */
export interface ChatwootOptions {
  /** Where Chatwoot runs, such as `['https://app.chatwoot.com']`. No other page is listened to, or asked. */
  readonly origins: readonly string[]
}

/**
 * Makes the page a Chatwoot dashboard app: the panel shows the contact of the conversation that is open. What a panel has
 * for the reply is copied, as it is without a chat product: Chatwoot takes no text from a dashboard app.
 *
 * @returns stops listening
 * @throws TypeError where `origins` is missing, empty, or holds anything but origins
 */
export function connectChatwoot(panel: ChatPanel, options: ChatwootOptions): () => void {
  const origins = readOrigins('connectChatwoot', 'Chatwoot', options?.origins)
  const { parent } = window
  const disconnect = follow(panel, { origins, window: () => parent, parse: parseChatwootContext })
  // Outside a frame there is nobody to ask. The browser hands the question to a page of that origin alone.
  if (parent !== window) for (const origin of origins) parent.postMessage(CONTEXT_REQUEST, origin)
  return disconnect
}

/**
 * Whom a message of Chatwoot is about.
 *
 * - `contact` (`name`, `phone_number`, `email`, `identifier`), or `conversation.meta.sender` while Chatwoot has not loaded it;
 * - `identifier` is the shop's own key, which becomes `externalId`;
 * - on a Facebook page, `contact_inbox.source_id` of the messages is the page-scoped id.
 *
 * @returns `null` for anything else than a context; an empty contact where nobody is known. Never throws.
 */
export function parseChatwootContext(message: unknown): ChatContact | null {
  const context = readContext(message)
  if (typeof context !== 'object' || context === null) return null
  const contact = member(context, 'contact')
  const conversation = member(context, 'conversation')
  const person = member(contact, 'id') === undefined ? at(conversation, 'meta', 'sender') : contact
  return readContact({
    name: member(person, 'name'),
    phone: member(person, 'phone_number'),
    email: member(person, 'email'),
    externalId: member(person, 'identifier'),
    psid: at(conversation, 'meta', 'channel') === FACEBOOK ? sourceId(conversation) : undefined,
  })
}

function readContext(message: unknown): unknown {
  if (typeof message !== 'string' || message.length > LONGEST_MESSAGE) return undefined
  try {
    const parsed: unknown = JSON.parse(message)
    return member(parsed, 'event') === CONTEXT_EVENT ? member(parsed, 'data') : undefined
  } catch {
    return undefined
  }
}

function sourceId(conversation: unknown): unknown {
  const messages = member(conversation, 'messages')
  if (!Array.isArray(messages)) return undefined
  const ids = messages.map((message: unknown) => at(message, 'conversation', 'contact_inbox', 'source_id'))
  return ids.find((id) => typeof id === 'string')
}
