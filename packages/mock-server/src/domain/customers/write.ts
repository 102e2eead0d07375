import type { AttributionInput, CreateCustomer, UpdateCustomer } from '@boom-risk/client/contract'
import type { Actor } from '../access.ts'
import type { Domain } from '../domain.ts'
import { recordLookups } from '../lookups.ts'
import type { Customer, Instant, Profile, Touch } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { refusedField } from '../refused-field.ts'
import { editPhones, requireUnique, toAddress } from './contacts.ts'
import { editCustomFields } from './custom-field-values.ts'
import { profileOf } from './profile.ts'

/** A new customer of the shop, active and without orders. @throws Refusal `customer_exists`, `validation_failed` */
export function createCustomer(domain: Domain, actor: Actor, input: CreateCustomer): Customer {
  const { shop } = actor
  recordLookups(domain, actor, input.phones ?? [])
  const now = domain.clock()
  const source = input.source ? toTouch(input.source, now) : null
  const customer: Customer = {
    id: domain.newId('cus'),
    shopId: shop.id,
    version: 1,
    name: input.name ?? null,
    phones: editPhones(
      domain,
      [],
      (input.phones ?? []).map((e164) => ({ e164 })),
    ),
    psid: input.psid ?? null,
    externalId: input.externalId ?? null,
    status: 'active',
    shipped: 0,
    returned: 0,
    computedAt: now,
    refreshedAt: null,
    lastReturnAt: null,
    profile: {
      emails: input.emails ?? [],
      addresses: (input.addresses ?? []).map(toAddress),
      attribution: { first: source, last: source },
      customFields: editCustomFields(new Map(), input.customFields ?? []),
    },
    createdAt: now,
    updatedAt: now,
  }
  requireUnique(domain, actor, customer)
  domain.commit({ customers: [customer] })
  return customer
}

/** What is left out stays. @throws Refusal `customer_exists`, `validation_failed` */
export function updateCustomer(
  domain: Domain,
  actor: Actor,
  before: Customer,
  input: UpdateCustomer,
): Customer {
  const { name, phones, psid, externalId, status } = input
  const typed = (phones ?? []).flatMap((phone) => ('e164' in phone ? [phone.e164] : []))
  recordLookups(domain, actor, typed)
  const customer: Customer = {
    ...before,
    version: before.version + 1,
    name: name === undefined ? before.name : name,
    phones: phones ? editPhones(domain, before.phones, phones) : before.phones,
    psid: psid === undefined ? before.psid : psid,
    externalId: externalId === undefined ? before.externalId : externalId,
    status: status ?? before.status,
    profile: editProfile(profileOf(domain, before), input),
    updatedAt: domain.clock(),
  }
  requireReachable(customer)
  requireUnique(domain, actor, customer)
  domain.commit({ customers: [customer] })
  return customer
}

function editProfile(profile: Profile, { emails, addresses, customFields }: UpdateCustomer): Profile {
  return {
    ...profile,
    emails: emails ?? profile.emails,
    addresses: addresses?.map(toAddress) ?? profile.addresses,
    customFields: customFields ? editCustomFields(profile.customFields, customFields) : profile.customFields,
  }
}

/** A customer whom nothing names could never be found again. */
function requireReachable({ phones, psid, externalId }: Customer): void {
  if (phones.length > 0 || psid !== null || externalId !== null) return
  throw new Refusal('validation_failed', { violations: [refusedField('conflict', ['phones'])] })
}

function toTouch({ link, channel, campaign, utm }: AttributionInput, at: Instant): Touch {
  return {
    link: link ?? null,
    channel: channel ?? null,
    campaign: campaign ?? null,
    utm: {
      source: utm?.source ?? null,
      medium: utm?.medium ?? null,
      campaign: utm?.campaign ?? null,
      term: utm?.term ?? null,
      content: utm?.content ?? null,
    },
    at,
  }
}
