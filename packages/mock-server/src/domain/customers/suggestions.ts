import type { Actor } from '../access.ts'
import type { Domain } from '../domain.ts'
import { isFound, readTypedText, type TypedText } from '../lists/typed-text.ts'
import type { Row } from '../lists/row.ts'
import type { StoredPhone } from '../model.ts'
import { nationalDigits } from '../lists/typed-text.ts'
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
  const found: { row: Row; rank: number }[] = []
  for (const row of domain.lists.rows(actor.shop.id))
    if (row.customer.status === 'active' && isFound(row, typed, masked))
      found.push({ row, rank: rankOf(row, typed) })
  found.sort((a, b) => a.rank - b.rank || b.row.customer.updatedAt - a.row.customer.updatedAt)
  return found.slice(0, limit).map(({ row }) => ({ row, phone: phoneFor(row, typed) }))
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
