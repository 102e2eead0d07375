import { CARRIERS } from '@boom-risk/client/rules'
import { type Random, weights } from '../../random.ts'

/** The carrier of a parcel, and where the parcel can be followed. */
export interface ParcelRoute {
  readonly carrier: { readonly code: string; readonly name: string } | null
  readonly trackingCode: string | null
  readonly trackingUrl: string | null
}

const COMMON: Readonly<Record<string, number>> = { ghn: 22, ghtk: 20, spx: 12, viettelpost: 12, jt: 10 }
const RARE = 4

/** Every carrier of the registry, the big ones more often; seldom the shop's own courier. */
const CARRIER = weights<(typeof CARRIERS)[number] | null>(
  [null, 2],
  ...CARRIERS.map((carrier) => [carrier, COMMON[carrier.id] ?? RARE] as const),
)

const DIGITS = Array.from('0123456789')
const LETTERS_AND_DIGITS = Array.from('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ')

/** Tracking codes as each carrier writes them: `#` a digit, `?` a letter or a digit. */
const CODE_FORMS: Readonly<Record<string, string>> = {
  ghn: 'G???????',
  spx: 'SPXVN###########',
  ghtk: 'S########',
  ninjavan: 'NJVN##########',
  jt: '8599########',
  viettelpost: 'PKE##########',
  vnpost: 'CA#########VN',
  ems: 'EA#########VN',
  best: '8499########',
  ahamove: '25??????',
  grabexpress: 'IN-2-??????????',
  lalamove: '2999########',
  nhattin: 'CP#######',
  snappy: '2199########',
  superai: 'SPA#########',
}

/** A parcel on some carrier's way; the code of its own courier is unknown. */
export function drawParcel(random: Random): ParcelRoute {
  const carrier = random.weighted(CARRIER)
  if (!carrier) return { carrier: null, trackingCode: null, trackingUrl: null }
  const trackingCode = drawCode(random, CODE_FORMS[carrier.id] ?? '??????????')
  // Carriers without a tracking page of their own give an address with the parcel, though not always.
  const given = carrier.url === undefined && random.chance(0.7)
  return {
    carrier: { code: carrier.id, name: carrier.name },
    trackingCode,
    trackingUrl: given ? `https://track.${carrier.id}.example/${trackingCode}` : null,
  }
}

function drawCode(random: Random, form: string): string {
  return form.replace(/[#?]/g, (place) => random.pick(place === '#' ? DIGITS : LETTERS_AND_DIGITS))
}
