import type { CustomerSuggestion } from '@boom-risk/client/contract'

/** What of a customer goes into the field. */
export type Filling = 'phone' | 'name'

/**
 * What a chosen customer puts into the field: the phone in national form, as it is typed, or the name. `null` where
 * there is none, or only a masked number (`X-8`), which is no number to order with.
 */
export function fillingOf({ name, phone }: CustomerSuggestion, filling: Filling): string | null {
  if (filling === 'name') return name
  if (!phone || phone.masked) return null
  return phone.e164?.replace(/^\+84/, '0') ?? phone.display
}
