import type { Customer as WireCustomer, CustomerSummary } from '@boom-risk/client/contract'
import type { Actor } from '../../domain/access.ts'
import { toTimestamp } from '../../domain/clock.ts'
import { profileOf } from '../../domain/customers/profile.ts'
import type { Domain } from '../../domain/domain.ts'
import type { Row } from '../../domain/lists/row.ts'
import type { Customer, Instant, Touch } from '../../domain/model.ts'
import type { RiskProfile } from '../../domain/risk.ts'
import { wirePhone } from './phone.ts'

export function wireTime(time: Instant | null): string | null {
  return time === null ? null : toTimestamp(time)
}

export function wireRisk(risk: RiskProfile) {
  return { ...risk, computedAt: toTimestamp(risk.computedAt) }
}

export function wireSummary(actor: Actor, { customer, risk }: Row): CustomerSummary {
  return {
    id: customer.id,
    version: String(customer.version),
    name: customer.name,
    phones: customer.phones.map((phone) => wirePhone(actor, phone)),
    status: customer.status,
    risk: wireRisk(risk),
    lastReturnAt: wireTime(customer.lastReturnAt),
    refreshedAt: wireTime(customer.refreshedAt),
    createdAt: toTimestamp(customer.createdAt),
    updatedAt: toTimestamp(customer.updatedAt),
  }
}

export function wireCustomer(domain: Domain, actor: Actor, customer: Customer): WireCustomer {
  const { emails, addresses, attribution, customFields } = profileOf(domain, customer)
  return {
    ...wireSummary(actor, domain.lists.row(customer)),
    emails: [...emails],
    addresses: [...addresses],
    psid: customer.psid,
    externalId: customer.externalId,
    attribution: { first: wireTouch(attribution.first), last: wireTouch(attribution.last) },
    customFields: [...customFields].map(([fieldId, value]) => ({
      fieldId,
      value: Array.isArray(value) ? [...value] : value,
    })),
  }
}

function wireTouch(touch: Touch | null) {
  return touch && { ...touch, at: wireTime(touch.at) }
}
