import * as v from '../contract/valibot.ts'
import { LiveEvent } from '../contract/events.ts'

const Place = v.pipe(v.string(), v.maxLength(200))
const Name = v.pipe(v.string(), v.maxLength(100))
const ClaimOf = { turn: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), tab: Name }

/** What tabs of one browser and shop tell each other of its events: kinds and ids, no personal data. */
export const TabMessage = v.variant('says', [
  /** Whoever holds the stream: I am here, the stream is open or not, and it is at this place. */
  v.object({ says: v.literal('beat'), ...ClaimOf, isOpen: v.boolean(), lastId: Place }),
  /** An event, and the place before and behind it. */
  v.object({ says: v.literal('event'), after: Place, event: LiveEvent, lastId: Place }),
  /** What happened before the place at which the stream began. */
  v.object({ says: v.literal('recent'), event: LiveEvent }),
  /** Tell me what came after this place. */
  v.object({ says: v.literal('missed'), after: Place }),
  /** Nothing is missed after this place: the stream is at that one. */
  v.object({ says: v.literal('caught-up'), after: Place, lastId: Place }),
  /** I hold the stream no more. */
  v.object({ says: v.literal('left'), tab: Name }),
  /** I am new here. */
  v.object({ says: v.literal('joined') }),
  /** I take the stream, unless somebody has a better claim. */
  v.object({ says: v.literal('claim'), ...ClaimOf }),
])
export type TabMessage = v.InferOutput<typeof TabMessage>
