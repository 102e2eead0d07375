import type { Instant } from '../model.ts'
import { Refusal } from '../refusal.ts'

interface Dated {
  readonly id: string
  readonly createdAt: Instant
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly nextCursor: string | null
}

/**
 * A page of a short list that is sorted newest first. The cursor names the last item by date and id, so that what is added
 * or removed in between shifts nothing. @throws Refusal `cursor_expired` for a cursor that this server never made.
 */
export function pageOf<T extends Dated>(
  all: readonly T[],
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Page<T> {
  const after = cursor === undefined ? null : readCursor(cursor)
  const rest = after ? all.filter((item) => isAfter(item, after)) : all
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    total: all.length,
    nextCursor: last && items.length < rest.length ? `${last.createdAt}~${last.id}` : null,
  }
}

/** The order of every such list. */
export function newestFirst(a: Dated, b: Dated): number {
  if (a.createdAt !== b.createdAt) return b.createdAt - a.createdAt
  return a.id < b.id ? 1 : -1
}

function isAfter(item: Dated, place: Dated): boolean {
  return item.id !== place.id && newestFirst(item, place) > 0
}

function readCursor(cursor: string): Dated {
  const [, time, id] = /^(\d{1,15})~([\w-]+)$/.exec(cursor) ?? []
  if (time === undefined || id === undefined) throw new Refusal('cursor_expired')
  return { createdAt: Number(time), id }
}
