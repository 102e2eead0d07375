import { CARRIERS, type Carrier } from './carriers.ts'
import { safeLink } from './safe-link.ts'
import { foldVietnamese } from './search-text.ts'

/** What an order knows of its parcel. */
export interface Parcel {
  /** The carrier's id or name. */
  readonly carrier?: string | null | undefined
  readonly trackingCode?: string | null | undefined
  /** Stored with the order; wins over the registry. */
  readonly trackingUrl?: string | null | undefined
}

/**
 * Where a tracking code leads (`S1-16`, `S1-17`).
 * - `open`: the page finds the parcel by its address
 * - `copy`: put `code` on the clipboard and say so, then open `url` where there is one
 */
export type Tracking =
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'copy'; readonly code: string; readonly url: string | null }

const WEB = { schemes: ['http', 'https'] } as const

function carrierKey(name: string): string {
  return foldVietnamese(name).replace(/[^a-z0-9]/g, '')
}

/**
 * The carrier that an order names by id, name or alias; the first that fits. A host adds its own, or replaces a
 * built-in one, by putting it before them: `[{ id: 'vespa', name: 'Vespa', url: '…{code}' }, ...CARRIERS]`.
 */
export function findCarrier(name: unknown, carriers: readonly Carrier[] = CARRIERS): Carrier | null {
  if (typeof name !== 'string') return null
  const key = carrierKey(name)
  if (key === '') return null
  return (
    carriers.find((carrier) =>
      [carrier.id, carrier.name, ...(carrier.aliases ?? [])].some((known) => carrierKey(known) === key),
    ) ?? null
  )
}

/**
 * How a parcel is tracked: by the order's stored address (http and https only), else by the carrier's page, else by
 * copying the code; `null` where there is neither code nor address.
 */
export function trackingOf(parcel: Parcel, carriers: readonly Carrier[] = CARRIERS): Tracking | null {
  const stored = safeLink(parcel.trackingUrl, WEB)
  if (stored) return { kind: 'open', url: stored }

  const code = typeof parcel.trackingCode === 'string' ? parcel.trackingCode.trim() : ''
  if (code === '') return null
  const carrier = findCarrier(parcel.carrier, carriers)
  const template = carrier?.url ?? ''
  // A lone surrogate has no encoding, and would make encodeURIComponent throw.
  const encoded = encodeURIComponent(code.replace(/\p{Cs}/gu, '\ufffd'))
  const url = safeLink(
    template.replaceAll('{code}', () => encoded),
    WEB,
  )
  return url && template.includes('{code}') && !carrier?.asksMore
    ? { kind: 'open', url }
    : { kind: 'copy', code, url }
}
