import type { Actor } from '../access.ts'
import type { Domain } from '../domain.ts'
import type { Row } from '../lists/row.ts'
import { isFound, nationalDigits, readTypedText, type TypedText } from '../lists/typed-text.ts'
import type { StoredPhone } from '../model.ts'
import { seesMasked } from './search.ts'

export interface Suggestion {
  readonly row: Row
  /** The number that was found, otherwise the main one. */
  readonly phone: StoredPhone | null
}

/** Active customers for what is being typed into an order form (`S0-11`), best first; nobody for an empty field. */
export function suggestCustomers(domain: Domain, actor: Actor, text: string, limit: number): Suggestion[] {
  if (text.trim() === '') return []
  const typed = readTypedText(text)
  const masked = seesMasked(actor)
  const best: Ranked[] = []
  for (const row of domain.lists.rows(actor.shop.id))
    if (row.customer.status === 'active' && isFound(row, typed, masked))
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

/** What begins as typed stands before what merely holds it; people type a name's last word first. */
function rankOf(row: Row, { digits, name }: TypedText): number {
  if (digits !== '') return row.phones.some((phone) => phone.startsWith(digits)) ? 0 : 1
  if (row.foldedName.startsWith(name)) return 1
  const words = row.foldedName.split(' ')
  if (words.at(-1)?.startsWith(name)) return 0
  return words.some((word) => word.startsWith(name)) ? 2 : 3
}

function phoneFor({ customer: { phones } }: Row, { digits, phone }: TypedText): StoredPhone | null {
  const typed = phones.find(
    ({ e164 }) => e164 === phone || (digits !== '' && nationalDigits(e164).includes(digits)),
  )
  return typed ?? phones[0] ?? null
}
