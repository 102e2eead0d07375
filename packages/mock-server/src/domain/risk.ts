import {
  type KnownRiskLevel,
  parsePhone,
  returnFigures,
  type ReturnFigures,
  riskLevel,
  suggestedAction,
} from '@boom-risk/client/rules'
import type { Customer, Instant, Shop } from './model.ts'
import { personKey } from './store/person-key.ts'
import type { Store } from './store/store.ts'

/** What one shop is told of one person (`X-1`). */
export interface RiskProfile {
  readonly level: KnownRiskLevel
  readonly networkLevel: KnownRiskLevel
  readonly shop: ReturnFigures
  readonly network: ReturnFigures & { readonly shops: number }
  readonly reports: { readonly total: number; readonly disputed: number }
  readonly suggestedAction: 'ship' | 'call' | 'deposit'
  readonly computedAt: Instant
}

/**
 * The one form under which a number is stored: an old 11-digit number asks for the one that it has become (`X-12`).
 * What reads as no number stays as it is, and nobody is found under it.
 */
export function canonicalPhone({ networks }: Store, phone: string): string {
  const parse = parsePhone(phone, { networks })
  return parse.status === 'valid' ? parse.e164 : phone
}

/** What one shop is told of one number. */
export interface Assessment extends RiskProfile {
  readonly customer: Customer | null
}

/**
 * The risk of a phone number (E.164) as `shop` sees it (`D-11`). A number nobody knows has no level, no counts and no
 * reports, as of `now`. Inactive customers count as well (`D-5`).
 */
export function assessPhone(store: Store, shop: Shop, phone: string, now: Instant): Assessment {
  const canonical = canonicalPhone(store, phone)
  const known = store.customersByPhone.get(personKey(shop.id, canonical))
  const customer = known.find(({ shopId }) => shopId === shop.id) ?? null
  return { customer, ...profile(store, shop.id, customer, known, [canonical], now) }
}

/** The risk of a customer, over all the numbers that the shop has of the person. */
export function profileOfCustomer(store: Store, customer: Customer): RiskProfile {
  const phones = customer.phones.map(({ e164 }) => e164)
  return profile(
    store,
    customer.shopId,
    customer,
    samePerson(store, customer, phones),
    phones,
    customer.computedAt,
  )
}

/** The customers of all shops with one of these numbers. */
function samePerson(store: Store, customer: Customer, phones: readonly string[]): readonly Customer[] {
  const [only] = phones
  // By far the most have one number, and a list of 100,000 asks for each of them.
  if (phones.length === 1 && only !== undefined)
    return store.customersByPhone.get(personKey(customer.shopId, only))
  return [
    ...new Set([
      customer,
      ...phones.flatMap((phone) => store.customersByPhone.get(personKey(customer.shopId, phone))),
    ]),
  ]
}

/** The level of the shop comes from its own counts, the network's from those of all shops together. */
function profile(
  store: Store,
  shopId: string,
  own: Customer | null,
  everywhere: readonly Customer[],
  phones: readonly string[],
  now: Instant,
): RiskProfile {
  const shop = { shipped: own?.shipped ?? 0, returned: own?.returned ?? 0 }
  const network = { shipped: 0, returned: 0 }
  const shops = new Set<string>()
  for (const { shipped, returned, shopId: known } of everywhere) {
    network.shipped += shipped
    network.returned += returned
    if (shipped > 0) shops.add(known)
  }
  const level = riskLevel(shop.returned, shop.shipped)
  const networkLevel = riskLevel(network.returned, network.shipped)
  return {
    level,
    networkLevel,
    shop: returnFigures(shop),
    network: { ...returnFigures(network), shops: shops.size },
    reports: countReports(store, shopId, phones),
    suggestedAction: suggestedAction(level, networkLevel),
    computedAt: own?.computedAt ?? newest(everywhere) ?? now,
  }
}

/** Reports that every shop sees: not those held for a moderator, not those taken back (`X-6`). */
function countReports(
  store: Store,
  shopId: string,
  phones: readonly string[],
): { total: number; disputed: number } {
  let total = 0
  let disputed = 0
  for (const phone of phones)
    for (const { state } of store.reportsByPhone.get(personKey(shopId, phone))) {
      if (state === 'visible' || state === 'disputed') total++
      if (state === 'disputed') disputed++
    }
  return { total, disputed }
}

function newest(customers: readonly Customer[]): Instant | null {
  return customers.reduce<Instant | null>((time, { computedAt }) => Math.max(time ?? 0, computedAt), null)
}
