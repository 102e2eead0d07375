import type { Order } from '@boom-risk/client/contract'
import { trackingOf, type Carrier } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { copyIcon } from '../icons.ts'
import { outwardIcon } from './icons.ts'
import { orderText } from './texts.ts'

/** What is known of a parcel's way. */
export type Delivery = Pick<Order['delivery'], 'carrier' | 'trackingCode' | 'trackingUrl'>

/** What a parcel is looked up by at its carrier. */
export function parcelOf({ carrier, trackingCode, trackingUrl }: Delivery) {
  return { carrier: carrier?.code || carrier?.name || null, trackingCode, trackingUrl }
}

export interface TrackingView {
  readonly locale: string
  readonly carriers: readonly Carrier[]
  readonly onCopy: (code: string, said: string) => void
}

/** **Mã vận đơn**: leads to the carrier's page, with the code in its address or on the clipboard (`S1-16`, `S1-17`). */
export function trackingTemplate(delivery: Delivery, { locale, carriers, onCopy }: TrackingView) {
  const { carrier, trackingCode } = delivery
  const tracking = trackingOf(parcelOf(delivery), carriers)
  if (!tracking) return nothing
  const name = carrier?.name ?? orderText(locale, 'orderCarrierUnknown')
  const shown = trackingCode ?? name
  const link = (url: string, label: string, icon: unknown, onClick?: () => void) =>
    html`<a
      class="anywhere"
      href=${url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label=${label}
      title=${label}
      @click=${onClick}
      >${shown}${icon}</a
    >`
  const control = () => {
    if (tracking.kind === 'open') {
      const label = orderText(locale, 'orderTrackOpen', { code: shown, carrier: name })
      return link(tracking.url, label, outwardIcon)
    }
    const { code, url } = tracking
    const label = orderText(locale, 'orderTrackCopy', { code })
    const copy = () =>
      onCopy(
        code,
        url === null
          ? orderText(locale, 'orderTrackCopiedOnly', { code })
          : orderText(locale, 'orderTrackCopied', { code, carrier: name }),
      )
    return url === null
      ? html`<button type="button" class="link" aria-label=${label} title=${label} @click=${copy}>
          ${shown}${copyIcon}
        </button>`
      : link(url, label, copyIcon, copy)
  }
  return html`<p class="tracking">
    <small class="muted">${orderText(locale, 'orderTracking')}</small>
    <span>${carrier ? html`<span>${carrier.name}</span> ` : nothing}${control()}</span>
  </p>`
}
