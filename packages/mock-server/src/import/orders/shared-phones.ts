import { foldWords } from '../words.ts'
import type { DraftOrder } from './draft.ts'

/** People write their name in a few ways, and order for their family; a number with more names is a shop's, or one that was typed to fill the field. */
const MOST_NAMES = 10

/** Numbers that stand with more names than one customer has. */
export function sharedPhones(orders: Iterable<DraftOrder>): ReadonlySet<string> {
  const first = new Map<string, string>()
  const names = new Map<string, Set<string>>()
  for (const { phone, name } of orders) {
    if (phone === null || name === null) continue
    const known = first.get(phone)
    if (known === undefined) first.set(phone, name)
    else if (known !== name) {
      let others = names.get(phone)
      if (!others) names.set(phone, (others = new Set([foldWords(known)])))
      if (others.size < MOST_NAMES) others.add(foldWords(name))
    }
  }
  return new Set([...names].flatMap(([phone, { size }]) => (size < MOST_NAMES ? [] : [phone])))
}
