import { follow, type ChatPanel } from './connection.ts'
import { at, member, readContact, type ChatContact } from './contact.ts'
import { readOrigins } from './origins.ts'

/**
 * What Rocket.Chat says to the page that it is embedded in, with its iframe integration switched on:
 * https://developer.rocket.chat/docs/iframe-events, and in its source `apps/meteor/client/lib/utils/fireGlobalEventBase.ts`
 * (the envelope) and `packages/core-typings/src/IRoom.ts` (the room).
 *
 * - Rocket.Chat posts `{ eventName: 'room-opened', data: room }` when a room is opened.
 * - The page cannot ask which room is open, and none of the commands that Rocket.Chat takes writes into the composer:
 *   https://developer.rocket.chat/docs/iframe-integration-sending-commands.
 */
const ROOM_OPENED = 'room-opened'

/** The type of a room of its omnichannel: a customer on one side, an agent on the other. */
const OMNICHANNEL_ROOM = 'l'

/** Which Rocket.Chat the page shows, and where. */
export interface RocketChatOptions {
  /** Where Rocket.Chat runs, such as `['https://chat.example.com']`. No other page is listened to. */
  readonly origins: readonly string[]
  /** The frame that shows Rocket.Chat. Connect before it gets its `src`: the room that is open cannot be asked for. */
  readonly frame: HTMLIFrameElement
}

/**
 * Makes the panel show the visitor of the omnichannel room that is open in an embedded Rocket.Chat; in any other room,
 * nobody. What a panel has for the reply is copied, as it is without a chat product.
 *
 * @returns stops listening
 * @throws TypeError where `origins` is missing, empty, or holds anything but origins, or where there is no `frame`
 */
export function connectRocketChat(panel: ChatPanel, options: RocketChatOptions): () => void {
  const origins = readOrigins('connectRocketChat', 'Rocket.Chat', options?.origins)
  const { frame } = options
  if (!frame)
    throw new TypeError(
      'connectRocketChat: the option "frame" is missing; give the <iframe> that shows Rocket.Chat',
    )
  return follow(panel, { origins, window: () => frame.contentWindow, parse: parseRocketChatEvent })
}

/**
 * Whom an event of Rocket.Chat is about: the visitor `v` of an omnichannel room, with `name` (else the room's `fname`) and
 * `phone`, where the channel has one. `v._id` becomes `externalId`. Never `v.token`: that one signs the visitor in.
 *
 * @returns `null` for anything else than a room that was opened; an empty contact for a room without a customer. Never throws.
 */
export function parseRocketChatEvent(message: unknown): ChatContact | null {
  const room = member(message, 'data')
  if (member(message, 'eventName') !== ROOM_OPENED || typeof room !== 'object' || room === null) return null
  if (member(room, 't') !== OMNICHANNEL_ROOM) return {}
  const visitor = member(room, 'v')
  return readContact({
    name: member(visitor, 'name') ?? member(room, 'fname'),
    phone: phoneOf(member(visitor, 'phone')),
    externalId: member(visitor, '_id'),
  })
}

/** One number as text in rooms; a list of `{ phoneNumber }` in the records that visitors have of their own. */
function phoneOf(phone: unknown): unknown {
  return Array.isArray(phone) ? at(phone, '0', 'phoneNumber') : phone
}
