import type { CustomerSuggestion } from '@boom-risk/client/contract'
import { formatPhone } from '@boom-risk/client/rules'
import { byId } from '../dom/element.ts'
import { PROVINCES } from './provinces.ts'
import type { Field } from './validation.ts'

/** Whom the form knows: as a suggestion has them. */
export type KnownCustomer = Pick<CustomerSuggestion, 'name' | 'phone' | 'address'>

/**
 * Fills the customer's fields with whoever is chosen among the suggestions (`S0-11`), or is given to what it returns. What one choice filled in and the next
 * has nothing for is emptied, so that no parcel goes to the address of the one before; what was typed stays.
 */
export function fillKnownCustomer(form: HTMLFormElement): (customer: KnownCustomer) => void {
  const phoneField = byId('phone', HTMLInputElement)
  const nameField = byId('customer-name', HTMLInputElement)
  const provinceField = byId('province', HTMLSelectElement)
  const wardField = byId('ward', HTMLInputElement)
  const streetField = byId('street', HTMLInputElement)
  const filled = new Map<Field, string>()

  const fill = (field: Field, value: string | null): void => {
    if (value === null && field.value !== filled.get(field)) return
    field.value = value ?? ''
    filled.set(field, field.value)
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
  }

  const take = ({ name, phone, address }: KnownCustomer): void => {
    const { province, ward, street } = delivered(address)
    // A masked number is no number to order with.
    if (!phone?.masked) fill(phoneField, phone && (phone.e164 ? formatPhone(phone.e164) : phone.display))
    fill(nameField, name)
    fill(provinceField, province)
    fill(wardField, ward)
    fill(streetField, street)
  }
  form.addEventListener('boom-customer-select', (event) => {
    event.preventDefault()
    take(event.detail.suggestion)
  })
  form.addEventListener('reset', () => filled.clear())
  return take
}

/**
 * An address as the form asks for it. One of before July 2025, with a district, names a ward and a province that may be gone:
 * it goes whole into the street's line, to be brought up to date.
 */
function delivered(address: KnownCustomer['address']): Record<'province' | 'ward' | 'street', string | null> {
  if (!address) return { province: null, ward: null, street: null }
  const { street, ward, district, province } = address
  if (district !== null)
    return {
      province: null,
      ward: null,
      street: [street, ward, district, province].filter(Boolean).join(', '),
    }
  return { province: province && provinceOf(province), ward, street }
}

/** The form says `Đà Nẵng` where an address may say `Thành phố Đà Nẵng`. */
function provinceOf(written: string): string | null {
  const names = [written, written.replace(/^(?:Tỉnh|Thành phố) /, '')]
  return names.find((name) => Object.hasOwn(PROVINCES, name)) ?? null
}
