import type { Actor } from '../access.ts'
import type { Domain } from '../domain.ts'
import type { Row } from '../lists/row.ts'
import { findableBy } from '../lists/findable.ts'
import { holdsDigits, isFound, readTypedText, type TypedDigits, type TypedText } from '../lists/typed-text.ts'
import { nationalDigits } from '../lists/words.ts'
import { recordTypedLookup } from '../lookups.ts'
import type { StoredPhone } from '../model.ts'

export interface Suggestion {
  readonly row: Row
  /** The number that was found, otherwise the main one. */
  readonly phone: StoredPhone | null
}

/**
 * Active customers for what is being typed into an order form (`S0-11`), best first; nobody for an empty field.
 * @throws Refusal `lookup_limit_reached` for a number typed by who sees them masked
 */
export function suggestCustomers(domain: Domain, actor: Actor, text: string, limit: number): Suggestion[] {
  if (text.trim() === '') return []
  recordTypedLookup(domain, actor, text)
  const typed = readTypedText(text, domain.store.networks)
  const findable = findableBy(actor)
  const best: Ranked[] = []
  for (const row of domain.lists.rows(actor.shop.id))
    if (row.customer.status === 'active' && isFound(row, typed, findable))
      keepBest(best, { row, rank: rankOf(row, typed) }, limit)
  return best.map(({ row }) => ({ row, phone: phoneFor(row, typed) }))
}

interface Ranked {
  readonly row: Row
  /** 0 is best. */
  readonly rank: number
}

/** By rank, then whoever was dealt with last. */
function isBetter(a: Ranked, b: Ranked): boolean {
  return a.rank === b.rank ? a.row.customer.updatedAt > b.row.customer.updatedAt : a.rank < b.rank
}

/** Keeps the `limit` best in order: a short text is found in thousands of names, and to sort those would take longer. */
function keepBest(best: Ranked[], found: Ranked, limit: number): void {
  const last = best.at(-1)
  if (best.length === limit && last && !isBetter(found, last)) return
  const worse = best.findIndex((other) => isBetter(found, other))
  best.splice(worse === -1 ? best.length : worse, 0, found)
  if (best.length > limit) best.pop()
}

/** Behind everybody whose name has the diacritics that were typed: `tạ` means Tạ before Tài. */
const OTHER_DIACRITICS = 4

/** What begins as typed stands before what merely holds it; people type a name's last word first. */
function rankOf({ phones, searchName, markedName }: Row, { words, marked, digits }: TypedText): number {
  const other = marked.every((word) => markedName.includes(word)) ? 0 : OTHER_DIACRITICS
  const [first] = words
  if (first === undefined) {
    const begins = digits !== null && phones.some((number) => beginsWith(number, digits))
    return begins ? 0 : 1
  }
  if (searchName.startsWith(first, searchName.lastIndexOf(' '))) return other
  return other + (searchName.startsWith(first) ? 1 : 2)
}

function beginsWith(number: string, { anywhere, beginnings }: TypedDigits): boolean {
  return number.startsWith(anywhere) || beginnings.some((beginning) => number.startsWith(beginning))
}

function phoneFor({ customer: { phones } }: Row, { digits, phone }: TypedText): StoredPhone | null {
  const typed = phones.find(
    ({ e164 }) => e164 === phone || (digits !== null && holdsDigits(nationalDigits(e164), digits)),
  )
  return typed ?? phones[0] ?? null
}
