import type { Domain } from '../domain.ts'
import type { Customer, Profile } from '../model.ts'
import { deriveProfile } from '../seed/profile.ts'

/** Contact data and sources of a customer: as changed last, otherwise as the seed has them. */
export function profileOf(domain: Domain, customer: Customer): Profile {
  return customer.profile ?? deriveProfile(domain, customer)
}
