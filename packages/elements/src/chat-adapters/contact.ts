/** Who the open conversation of a chat product is with, in the product's own words. Empty: nobody is known. */
export interface ChatContact {
  readonly name?: string
  /** As the product has it, in any form that people type. Never to be logged or put into an address (`X-10`). */
  readonly phone?: string
  readonly email?: string
  /** The key of the customer in the shop's own systems, or in the product. */
  readonly externalId?: string
  /** Facebook's page-scoped id. */
  readonly psid?: string
}

/** What the contract takes of each, in characters: what is longer is no name, no number, and is left out. */
const LONGEST: Readonly<Record<keyof ChatContact, number>> = {
  name: 200,
  phone: 64,
  email: 254,
  externalId: 128,
  psid: 32,
}

const BREAKS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu

/** A contact of whatever a message held in the places of these fields: short single-line texts stay, all else is left out. */
export function readContact(fields: Partial<Record<keyof ChatContact, unknown>>): ChatContact {
  const name = readText(fields.name, LONGEST.name)
  const phone = readText(fields.phone, LONGEST.phone)
  const email = readText(fields.email, LONGEST.email)
  const externalId = readText(fields.externalId, LONGEST.externalId)
  const psid = readText(fields.psid, LONGEST.psid)
  return {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(externalId && { externalId }),
    ...(psid && /^\d{5,}$/.test(psid) && { psid }),
  }
}

/** The value under a key of something that may be no object at all. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

/** The value at the end of a path of keys. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce(member, value)
}

function readText(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.replace(BREAKS, ' ').trim()
  return text.length <= longest ? text : undefined
}
