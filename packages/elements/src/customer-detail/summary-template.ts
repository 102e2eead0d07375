import type { CustomerPhone, CustomerSummary } from '@boom-risk/client/contract'
import { formatPhone, networkOfPhone, type NetworkTable } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { longList } from '../ui/controls/long-list.ts'
import { eyeIcon } from '../ui/icons.ts'
import { customerText } from '../ui/customer/texts.ts'
import { formatDayAgo } from '../i18n/format-date.ts'
import { formatNumber, formatRate } from '../i18n/format.ts'
import { levelText } from '../ui/level/texts.ts'
import { levelIcon } from '../ui/level/level-icon.ts'
import { timeTemplate } from '../ui/time-template.ts'
import type { PhoneReveal } from './phone-reveal.ts'
import { text } from './texts.ts'

export interface SummaryView {
  readonly locale: string
  readonly customer: CustomerSummary
  readonly reveal: PhoneReveal
  readonly canReveal: boolean
  /** The shop's zone, once its session is known. */
  readonly timeZone: string | undefined
  /** Whose numbers are whose, where that is not the built-in table. */
  readonly networks: NetworkTable | undefined
}

/** Who the customer is and how they stand, in this shop and in all (`S0-13`, `D-1`, `D-11`). */
export function summaryTemplate(view: SummaryView) {
  const { locale, customer } = view
  const { risk, phones } = customer
  return html`<section class="summary">
    ${
      phones.length
        ? html`<ul class="phones" aria-label=${text(locale, 'detailPhones')}>
            ${longList(phones, locale, (shown) => shown.map((phone) => phoneTemplate(phone, view)), true)}
          </ul>`
        : html`<p class="muted">${customerText(locale, 'noPhone')}</p>`
    }
    <dl class="scopes">
      ${scopeTemplate(locale, text(locale, 'detailOwnShop'), risk.level, risk.shop)}
      ${scopeTemplate(
        locale,
        levelText(locale, 'network'),
        risk.networkLevel,
        risk.network,
        text(locale, 'detailShops', { count: risk.network.shops }),
      )}
    </dl>
    ${factsTemplate(view)}
  </section>`
}

function phoneTemplate(
  masked: CustomerPhone,
  { locale, customer, reveal, canReveal, networks }: SummaryView,
) {
  const phone = reveal.shown(masked)
  const { e164, display, convertedFrom } = phone
  const number = e164 === null ? display : formatPhone(e164)
  const network = networkOfPhone(phone, networks)
  const label = text(locale, 'detailReveal', { phone: display })
  return html`<li>
    <span class="number">${number}</span>
    ${network === null ? nothing : html`<small title=${customerText(locale, 'byPrefix')}>${network}</small>`}
    ${
      convertedFrom === null
        ? nothing
        : html`<small>${text(locale, 'detailOldNumber', { phone: convertedFrom })}</small>`
    }
    ${
      canReveal && phone.masked
        ? html`<button
            type="button"
            class="icon-button reveal"
            aria-label=${label}
            title=${label}
            aria-disabled=${reveal.isBusy(phone) ? 'true' : nothing}
            @click=${() => void reveal.reveal(customer.id, phone)}
          >
            ${eyeIcon}
          </button>`
        : nothing
    }
  </li>`
}

/** A level with the figures that it comes from; the rate is named as that of shipped orders (`D-1`). */
function scopeTemplate(
  locale: string,
  label: string,
  level: CustomerSummary['risk']['level'],
  figures: CustomerSummary['risk']['shop'],
  more?: string,
) {
  const issue = customerText(locale, 'dataIssue')
  return html`<div>
    <dt>${label}${more === undefined ? nothing : ` · ${more}`}</dt>
    <dd>
      <span class="level ${level}">${levelIcon(level)}<b>${levelText(locale, level)}</b></span>
      <span class="figures">
        ${text(locale, 'detailOfShipped', { figures: formatRate(locale, figures) })}
        ${figures.dataIssue ? html`<small class="issue">${issue}</small>` : nothing}
      </span>
    </dd>
  </div>`
}

function factsTemplate({ locale, customer, timeZone }: SummaryView) {
  const { risk, status, lastReturnAt, refreshedAt } = customer
  const { total, disputed } = risk.reports
  return html`<dl class="facts">
    <div>
      <dt>${text(locale, 'detailReports')}</dt>
      <dd>
        <b>${formatNumber(locale, total)}</b>
        ${disputed ? html`<small>· ${text(locale, 'detailDisputed', { count: disputed })}</small>` : nothing}
      </dd>
    </div>
    <div>
      <dt>${text(locale, 'detailStatus')}</dt>
      <dd>${status === 'unknown' ? text(locale, 'detailStatusUnknown') : customerText(locale, status)}</dd>
    </div>
    <div>
      <dt>${text(locale, 'detailLastReturn')}</dt>
      <dd>
        ${
          lastReturnAt === null
            ? customerText(locale, 'never')
            : timeTemplate(lastReturnAt, { locale, timeZone }, formatDayAgo)
        }
      </dd>
    </div>
    <div>
      <dt>${text(locale, 'detailRefreshed')}</dt>
      <dd>
        ${
          refreshedAt === null
            ? text(locale, 'detailNotRefreshed')
            : timeTemplate(refreshedAt, { locale, timeZone })
        }
      </dd>
    </div>
  </dl>`
}
