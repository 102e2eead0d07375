import * as v from './valibot.ts'
import { Count } from './primitives.ts'

/** Most items in one page of any list. */
export const MAX_PAGE_SIZE = 200

/** Where the next page begins: opaque, handed back as it came. */
export const Cursor = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_=.~-]{1,512}$/))

/** Items in one page, 1–200; each call says how many it gives when none is asked for. */
export const PageSize = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_PAGE_SIZE))

/** A number in a query string, where it stands as text: a caller passes a number, a server reads the digits. */
/* @__NO_SIDE_EFFECTS__ */
export function queryNumber<const T extends v.GenericSchema<number>>(schema: T) {
  return v.union([schema, v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), schema)])
}

/** The query of a paged `GET`. */
export const PageQuery = v.strictObject({
  cursor: v.optional(Cursor),
  limit: v.optional(queryNumber(PageSize)),
})
export type PageQuery = v.InferOutput<typeof PageQuery>

/** One page of a list of `item`. */
/* @__NO_SIDE_EFFECTS__ */
export function pageEntries<const T extends v.GenericSchema>(item: T) {
  return {
    items: v.array(item),
    /** Items in the whole list. */
    total: Count,
    /** Asks for the page after this one; `null` on the last. */
    nextCursor: v.nullable(Cursor),
  }
}
