import type { CustomerFilter, CustomerSort, CustomerSummary } from '@boom-risk/client/contract'

/** By what a row stands where it does. */
const BY: Readonly<Record<CustomerSort['by'], (row: CustomerSummary) => unknown>> = {
  name: ({ name }) => name,
  level: ({ risk }) => risk.level,
  network_level: ({ risk }) => risk.networkLevel,
  returned: ({ risk }) => risk.shop.returned,
  shipped: ({ risk }) => risk.shop.shipped,
  return_rate: ({ risk }) => `${risk.shop.returned}/${risk.shop.shipped}`,
  network_returned: ({ risk }) => risk.network.returned,
  network_shipped: ({ risk }) => risk.network.shipped,
  network_return_rate: ({ risk }) => `${risk.network.returned}/${risk.network.shipped}`,
  reports: ({ risk }) => risk.reports.total,
  last_return_at: ({ lastReturnAt }) => lastReturnAt,
  // A switch shows before it is made: only the version tells.
  status: ({ version }) => version,
  updated_at: ({ updatedAt }) => updatedAt,
}

/** Whether a customer who changed stands where they stood, and counts for what they counted: the pages need not be read again. */
export function keepsPlace(
  before: CustomerSummary,
  after: CustomerSummary,
  { filter, sort }: { readonly filter: CustomerFilter; readonly sort: CustomerSort },
): boolean {
  const by = BY[sort.by]
  return (
    by(before) === by(after) &&
    // Who is of the list, and of which of its levels.
    before.risk.level === after.risk.level &&
    (filter.status === undefined || after.status === filter.status) &&
    (!filter.text || textOf(before) === textOf(after))
  )
}

function textOf({ name, phones }: CustomerSummary): string {
  return JSON.stringify([name, phones.map(({ e164, display }) => e164 ?? display)])
}
