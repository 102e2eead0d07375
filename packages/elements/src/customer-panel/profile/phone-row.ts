import type { CustomerPhone } from '@boom-risk/client/contract'
import { formatPhone, networkOfPhone, safeLink, type NetworkTable } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { phoneIcon } from '../parts/icons.ts'
import { callIcon, copyIcon, eyeIcon } from '../../ui/icons.ts'
import type { Tips } from '../parts/tips.ts'
import { profileText } from './texts.ts'

export interface PhoneRow {
  readonly locale: string
  readonly tips: Tips
  readonly canReveal: boolean
  readonly isRevealing: boolean
  /** Whose numbers are whose, where that is not the built-in table. */
  readonly networks: NetworkTable | undefined
  readonly onCopy: (phone: string) => void
  readonly onCall: (event: Event, e164: string) => void
  readonly onReveal: (phone: CustomerPhone) => void
}

/** One phone of the customer with its network, copy and call (`S1-4`, `S1-5`), or masked (`X-8`). */
export function phoneTemplate(phone: CustomerPhone, row: PhoneRow) {
  const { locale } = row
  const { e164, display, convertedFrom } = phone
  const shown = e164 === null ? display : formatPhone(e164)
  return html`<li class="contact phone">
    ${phoneIcon}
    <span class="contact-text">
      <span class="number">${shown}</span>
      ${networkTemplate(phone, row)}
      ${
        convertedFrom === null
          ? nothing
          : html`<small class="muted"
              >${profileText(locale, 'profileOldNumber', { phone: convertedFrom })}</small
            >`
      }
    </span>
    <span class="contact-actions">${e164 === null ? reveal(phone, row) : reach(shown, e164, row)}</span>
  </li>`
}

function networkTemplate(phone: CustomerPhone, { locale, tips, networks }: PhoneRow) {
  const network = networkOfPhone(phone, networks)
  if (network === null) return nothing
  const name = `network-${phone.id}`
  const hint = profileText(locale, 'profileByPrefix')
  return html`<span class="tipped" data-tip=${name}
    ><button
      type="button"
      class="network"
      aria-expanded=${tips.expanded(name)}
      aria-label="${network}, ${hint}"
    >
      ${network}</button
    >${tips.whenOpen(
      name,
      () =>
        html`<span class="tip" popover="manual" role="tooltip"
          >${profileText(locale, 'profileByPrefixHint')}</span
        >`,
    )}</span
  >`
}

function reach(shown: string, e164: string, { locale, onCopy, onCall }: PhoneRow) {
  const href = safeLink(`tel:${e164}`)
  const call = profileText(locale, 'profileCall', { phone: shown })
  const copy = profileText(locale, 'profileCopyPhone', { phone: shown })
  return html`<button
      type="button"
      class="icon-button copy"
      aria-label=${copy}
      title=${copy}
      @click=${() => onCopy(e164.replace(/^\+84/, '0'))}
    >
      ${copyIcon}
    </button>
    <a
      class="icon-button call"
      href=${href ?? nothing}
      aria-label=${call}
      title=${call}
      @click=${(event: Event) => onCall(event, e164)}
      >${callIcon}</a
    >`
}

function reveal(phone: CustomerPhone, { locale, canReveal, isRevealing, onReveal }: PhoneRow) {
  if (!canReveal || !phone.masked) return nothing
  const label = profileText(locale, 'profileReveal', { phone: phone.display })
  return html`<button
    type="button"
    class="icon-button reveal"
    aria-label=${label}
    title=${label}
    ?disabled=${isRevealing}
    @click=${() => onReveal(phone)}
  >
    ${eyeIcon}
  </button>`
}
