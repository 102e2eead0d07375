import type { Customer, Order, RiskProfile } from '@boom-risk/client/contract'
import { safeLink, shownLevel } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { formatRate } from '../../i18n/format.ts'
import { levelText } from '../../ui/level/texts.ts'
import { levelIcon } from '../../ui/level/level-icon.ts'
import { formText } from '../forms/texts.ts'

/** What is at stake when a parcel leaves (`X-3`), and whom to call before. */
export interface ShipRisk {
  readonly risk: RiskProfile
  /** In E.164; `null` where there is none, or it is masked. */
  readonly phone: string | null
  /** What is safer than to ship; `null`: nothing that this version knows. */
  readonly safer: 'call' | 'deposit' | null
  /** Part of it is paid: a deposit is asked for once. */
  readonly hasDeposit: boolean
}

/** `undefined`: nothing is at stake, as far as anybody knows. */
export function shipRiskOf(customer: Customer | undefined, order: Order | undefined): ShipRisk | undefined {
  if (!customer) return undefined
  const { risk, phones } = customer
  const { level } = shownLevel(risk.level, risk.networkLevel)
  if (level === 'none' && !risk.reports.total) return undefined
  const phone = phones.find(({ e164 }) => e164 !== null)?.e164 ?? null
  const { suggestedAction } = risk
  const hasDeposit = (order?.amounts.paid ?? 0) > 0
  if (suggestedAction === 'deposit' && !hasDeposit) return { risk, phone, safer: 'deposit', hasDeposit }
  const mayCall = suggestedAction === 'call' || suggestedAction === 'deposit'
  return { risk, phone, safer: mayCall && phone !== null ? 'call' : null, hasDeposit }
}

export interface ShipRiskView {
  readonly locale: string
  readonly onCall: (event: Event, e164: string) => void
  readonly onDeposit: () => void
}

/** Level, rate and advice, and what is safer than to ship. */
export function shipRiskTemplate(
  { risk, phone, safer, hasDeposit }: ShipRisk,
  { locale, onCall, onDeposit }: ShipRiskView,
) {
  const { level, scope } = shownLevel(risk.level, risk.networkLevel)
  const state = level === 'none' ? 'reported' : level
  const word = levelText(locale, state, { count: risk.reports.total })
  const rate = formatRate(locale, scope === 'network' ? risk.network : risk.shop)
  const href = phone === null ? undefined : safeLink(`tel:${phone}`)
  return html`<div class="stake ${state}">
    <p id="order-question-stake">
      <b class="level"
        >${levelIcon(state)} ${word}${scope === 'network' ? ` · ${levelText(locale, 'network')}` : nothing}</b
      >
      <span>${formText(locale, 'orderStakeRate', { rate })}</span>
      ${safer === null ? nothing : html`<span>${formText(locale, 'orderStakeAdvice', { action: levelText(locale, safer) })}</span>`}
    </p>
    <div class="form-foot">
      ${
        phone === null
          ? nothing
          : html`<a
              class="button"
              href=${href ?? nothing}
              ?autofocus=${safer === 'call'}
              @click=${(event: Event) => onCall(event, phone)}
              >${formText(locale, 'orderStakeCall')}</a
            >`
      }
      ${
        hasDeposit
          ? nothing
          : html`<button type="button" class="button" ?autofocus=${safer === 'deposit'} @click=${onDeposit}>
              ${formText(locale, 'orderStakeDeposit')}
            </button>`
      }
    </div>
  </div>`
}
