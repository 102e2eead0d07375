import { MAX_LOOKUPS_PER_HOUR } from '@boom-risk/client/contract'
import { type Actor, seesMasked } from './access.ts'
import { HOUR_MS } from './clock.ts'
import type { Domain } from './domain.ts'
import { readTypedText } from './lists/typed-text.ts'
import { Refusal } from './refusal.ts'
import { canonicalPhone } from './risk.ts'

/**
 * Counts and records which numbers somebody asks about who sees them masked: enough of them, tried one after the other, would
 * find the hidden digits (`D-20`). @throws Refusal `lookup_limit_reached`
 */
export function recordLookups(domain: Domain, actor: Actor, phones: Iterable<string>): void {
  if (!seesMasked(actor)) return
  const { store, newId } = domain
  const at = domain.clock()
  const recent = store.lookupsByEmployee.get(actor.employee.id).filter((lookup) => lookup.at > at - HOUR_MS)
  const known = new Set(recent.map(({ phone }) => phone))
  const asked = new Set(
    [...phones].map((phone) => canonicalPhone(store, phone)).filter((phone) => !known.has(phone)),
  )
  if (known.size + asked.size > MAX_LOOKUPS_PER_HOUR) {
    const oldest = recent.reduce((least, lookup) => Math.min(least, lookup.at), at)
    throw new Refusal('lookup_limit_reached', {
      retryAfter: Math.max(1, Math.ceil((oldest + HOUR_MS - at) / 1000)),
    })
  }
  for (const phone of asked)
    store.lookups.put({ id: newId('look'), at, employeeId: actor.employee.id, phone })
}

/** A whole number in a search is a look-up like any other. @throws Refusal `lookup_limit_reached` */
export function recordTypedLookup(domain: Domain, actor: Actor, text = ''): void {
  const { phone } = readTypedText(text, domain.store.networks)
  if (phone !== null) recordLookups(domain, actor, [phone])
}
