import { deskToken } from '@boom-risk/mock-server'
import { currentDesk, OWN_SHOP } from './desk.ts'

/** Somebody of one's own boom list. */
export interface OwnCustomer {
  readonly phone: string
  readonly name: string
  readonly figures: string
}

const SHOWN = 15

/** The first of the boom list that one's own orders make; none where the API does not answer. */
export async function ownBoomCustomers(apiUrl: string): Promise<OwnCustomer[]> {
  try {
    const response = await fetch(`${apiUrl}/v1/boom-customers/search`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${deskToken(Number(OWN_SHOP), currentDesk().role)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ limit: SHOWN }),
    })
    if (!response.ok) return []
    const { items }: { items: Item[] } = await response.json()
    return items.flatMap(({ name, phones, risk }) =>
      phones[0]
        ? [
            {
              phone: phones[0].display,
              name: name ?? '',
              figures: `${risk.shop.returned}/${risk.shop.shipped}`,
            },
          ]
        : [],
    )
  } catch {
    return []
  }
}

interface Item {
  readonly name: string | null
  readonly phones: readonly { readonly display: string }[]
  readonly risk: { readonly shop: { readonly returned: number; readonly shipped: number } }
}
