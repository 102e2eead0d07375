import type { Address } from '@boom-risk/client/contract'

/** An address on one line, as it is written on a parcel; the country where it is another than Vietnam. */
export function addressText(address: Address, locale: string): string {
  const { street, ward, district, province, country } = address
  const parts = [street, ward, district, province].filter((part) => part !== null && part.trim() !== '')
  if (country !== 'VN') parts.push(countryName(country, locale))
  return parts.join(', ')
}

function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
