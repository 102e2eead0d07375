import * as v from './valibot.ts'
import { partialObject } from './partial-object.ts'
import { Timestamp } from './primitives.ts'
import { singleLineText } from './text.ts'

/** Where a customer came from once (`S1-21`). Every part may be unknown. */
export const AttributionTouch = v.object({
  /** The page or the post that led here, as recorded: whoever shows it checks it first. */
  link: v.nullable(v.string()),
  /** Such as `Facebook`, `Zalo`, `Website`. */
  channel: v.nullable(v.string()),
  campaign: v.nullable(v.string()),
  utm: v.object({
    source: v.nullable(v.string()),
    medium: v.nullable(v.string()),
    campaign: v.nullable(v.string()),
    term: v.nullable(v.string()),
    content: v.nullable(v.string()),
  }),
  at: v.nullable(Timestamp),
})
export type AttributionTouch = v.InferOutput<typeof AttributionTouch>

/** The first and the last source of a customer (`S1-21`); `null` where none is known. */
export const Attribution = v.object({
  first: v.nullable(AttributionTouch),
  last: v.nullable(AttributionTouch),
})
export type Attribution = v.InferOutput<typeof Attribution>

const TouchPart = v.optional(singleLineText(500))

/** The source of a customer that is being created, as far as the host knows it. */
export const AttributionInput = partialObject({
  link: v.optional(singleLineText(2048)),
  channel: TouchPart,
  campaign: TouchPart,
  utm: v.optional(
    partialObject({
      source: TouchPart,
      medium: TouchPart,
      campaign: TouchPart,
      term: TouchPart,
      content: TouchPart,
    }),
  ),
})
export type AttributionInput = v.InferOutput<typeof AttributionInput>
