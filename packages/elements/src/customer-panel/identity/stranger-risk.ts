import type { RiskAssessment } from '@boom-risk/client'
import { parsePhone } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { levelText } from '../../ui/level/texts.ts'
import type { RiskChangeDetail } from '../../risk-badge/index.ts'
// For the type of the tag; `define.ts` registers it.
import '../../risk-badge/index.ts'
import { networksOf } from '../../runtime/networks.ts'
import { formText } from '../forms/texts.ts'
import type { Panel } from '../panel.ts'

/** The warning about somebody who is no customer yet, and what it stands on: other shops may know the number (`D-21`). */
export class StrangerRisk {
  readonly #panel: Panel
  #told: RiskChangeDetail | undefined

  constructor(panel: Panel) {
    this.#panel = panel
  }

  /** Nothing without a number. */
  template(phone: string) {
    if (phone.trim() === '') return nothing
    const parse = parsePhone(phone, { networks: networksOf(this.#panel.element.source) })
    // What was told of another person's number says nothing of this one.
    const isAboutThis = parse.status === 'valid' && parse.e164 === this.#told?.phone
    const { assessment, suggestedAction } = (isAboutThis && this.#told) || {}
    return html`<div class="stranger">
      <risk-badge
        .appearance=${'full'}
        .client=${this.#panel.element.client}
        .phone=${phone}
        @boom-risk-change=${this.#onChange}
      ></risk-badge>
      ${assessment ? this.#why(assessment, suggestedAction ?? null) : nothing}
    </div>`
  }

  #why({ shop, network, reports }: RiskAssessment, action: RiskChangeDetail['suggestedAction']) {
    const { locale } = this.#panel
    const { shops, shipped, returned } = network
    if (!returned && !reports.total) return nothing
    const says = [
      !shop.shipped && formText(locale, 'strangerNew'),
      shipped > 0 && !shop.shipped && formText(locale, 'strangerNetwork', { shops, shipped, returned }),
      reports.total > 0 && formText(locale, 'strangerReports', { count: reports.total }),
      (action === 'call' || action === 'deposit') &&
        formText(locale, 'orderStakeAdvice', { action: levelText(locale, action) }),
    ]
    return html`<p class="stranger-why">${says.filter(Boolean).join(' ')}</p>`
  }

  readonly #onChange = ({ detail }: CustomEvent<RiskChangeDetail>): void => {
    this.#told = detail
    this.#panel.update()
  }
}
