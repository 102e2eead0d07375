import type { Customer, CustomerPhone } from '@boom-risk/client/contract'
import { safeLink } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { longList } from '../../ui/controls/long-list.ts'
import type { Panel } from '../panel.ts'
import { chatIcon, mailIcon, phoneIcon, placeIcon } from '../parts/icons.ts'
import { copyIcon } from '../../ui/icons.ts'
import { text } from '../texts.ts'
import { addressText } from '../../ui/address-text.ts'
import { phoneTemplate, type PhoneRow } from './phone-row.ts'
import { mailboxesOf, psidsOf } from './psid.ts'
import { riskTemplate } from './risk-line.ts'
import { profileText } from './texts.ts'
import { networksOf } from '../../runtime/networks.ts'

export interface ProfileView extends Omit<PhoneRow, 'locale' | 'tips' | 'canReveal' | 'networks'> {
  readonly panel: Panel
  /** The phones, with those in clear that were revealed. */
  readonly phones: readonly CustomerPhone[]
  readonly onCopyText: (value: string) => void
}

/** Name, phones, e-mail, address and page-scoped id (`S1-2`, `S1-6`). */
export function profileViewTemplate(customer: Customer, view: ProfileView) {
  const { panel, phones, onCopyText } = view
  const { locale } = panel
  const row: PhoneRow = {
    ...view,
    locale,
    tips: panel.tips,
    canReveal: panel.may('customers.reveal_phone'),
    networks: networksOf(panel.element.source),
  }
  const clear = phones.find(({ e164 }) => e164 !== null)?.e164 ?? null
  const emails = mailboxesOf(customer)
  return html`<p class="name" part="name">${customer.name ?? text(locale, 'panelNameless')}</p>
    ${phones.length || customer.risk.level !== 'none' ? riskTemplate(customer, clear, panel.element.client, locale) : nothing}
    <ul class="contacts">
      ${
        phones.length
          ? contacts(phones, locale, (phone) => phoneTemplate(phone, row))
          : missing(phoneIcon, profileText(locale, 'profileNoPhone'))
      }
      ${
        emails.length
          ? contacts(emails, locale, (email) => emailTemplate(email, locale, onCopyText))
          : missing(mailIcon, profileText(locale, 'profileNoEmail'))
      }
      ${contacts(psidsOf(customer), locale, (psid) => psidTemplate(psid, locale, onCopyText))}
      ${
        customer.addresses.length
          ? contacts(
              customer.addresses,
              locale,
              (address) =>
                html`<li class="contact">
                  ${placeIcon}<span class="contact-text">${addressText(address, locale) || '—'}</span>
                </li>`,
            )
          : missing(placeIcon, profileText(locale, 'profileNoAddress'))
      }
    </ul>`
}

function contacts<T>(all: readonly T[], locale: string, template: (one: T) => unknown) {
  return longList(all, locale, (shown) => shown.map(template), true)
}

function missing(icon: unknown, label: string) {
  return html`<li class="contact muted">${icon}<span class="contact-text">${label}</span></li>`
}

function emailTemplate(email: string, locale: string, onCopy: (value: string) => void) {
  const href = safeLink(`mailto:${email}`, { schemes: ['mailto'] })
  return html`<li class="contact">
    ${mailIcon}<span class="contact-text">${href ? html`<a href=${href}>${email}</a>` : email}</span
    >${copyButton(profileText(locale, 'profileCopyEmail'), () => onCopy(email))}
  </li>`
}

function psidTemplate(psid: string, locale: string, onCopy: (value: string) => void) {
  return html`<li class="contact psid">
    ${chatIcon}<span class="contact-text"
      ><small class="muted">${profileText(locale, 'profilePsid')}</small>
      <span class="number">${psid}</span></span
    >${copyButton(profileText(locale, 'profileCopyPsid'), () => onCopy(psid))}
  </li>`
}

function copyButton(label: string, onCopy: () => void) {
  return html`<span class="contact-actions"
    ><button type="button" class="icon-button" aria-label=${label} title=${label} @click=${onCopy}>
      ${copyIcon}
    </button></span
  >`
}
