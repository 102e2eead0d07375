import { MAX_LOOKUPS_PER_DAY, MAX_LOOKUPS_PER_HOUR } from '@boom-risk/client/contract'
import { type Actor, mayIdentify, seesMasked } from './access.ts'
import { DAY_MS, HOUR_MS } from './clock.ts'
import type { Domain } from './domain.ts'
import { readTypedText } from './lists/typed-text.ts'
import { Refusal } from './refusal.ts'
import { canonicalPhone } from './risk.ts'

const PER_HOUR = { span: HOUR_MS, most: MAX_LOOKUPS_PER_HOUR }
const PER_DAY = { span: DAY_MS, most: MAX_LOOKUPS_PER_DAY }

/**
 * Counts and records which numbers somebody asks about who sees them masked: enough of them, tried one after the other, would
 * find the hidden digits (`D-20`). @throws Refusal `lookup_limit_reached`
 */
export function recordLookups(domain: Domain, actor: Actor, phones: Iterable<string>): void {
  if (!seesMasked(actor)) return
  const { store, newId } = domain
  const at = domain.clock()
  const made = store.lookupsByEmployee.get(actor.employee.id)
  const numbers = new Set([...phones].map((phone) => canonicalPhone(store, phone)))
  // Who may have each number shown has nothing to gain by trying them.
  const limits = mayIdentify(actor) ? [PER_HOUR] : [PER_HOUR, PER_DAY]
  for (const { span, most } of limits) {
    const recent = made.filter((lookup) => lookup.at > at - span)
    const known = new Set(recent.map(({ phone }) => phone))
    const unasked = [...numbers].filter((phone) => !known.has(phone)).length
    if (unasked > 0 && known.size + unasked > most) {
      const oldest = recent.reduce((least, lookup) => Math.min(least, lookup.at), at)
      throw new Refusal('lookup_limit_reached', {
        retryAfter: Math.max(1, Math.ceil((oldest + span - at) / 1000)),
      })
    }
  }
  const known = new Set(made.filter((lookup) => lookup.at > at - HOUR_MS).map(({ phone }) => phone))
  for (const phone of numbers)
    if (!known.has(phone)) store.lookups.put({ id: newId('look'), at, employeeId: actor.employee.id, phone })
}

/** A whole number in a search is a look-up like any other. @throws Refusal `lookup_limit_reached` */
export function recordTypedLookup(domain: Domain, actor: Actor, text = ''): void {
  const { phone } = readTypedText(text, domain.store.networks)
  if (phone !== null) recordLookups(domain, actor, [phone])
}
