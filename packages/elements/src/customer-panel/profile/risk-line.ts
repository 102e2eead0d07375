import type { Customer } from '@boom-risk/client/contract'
import { shownLevel } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { riskLevelMessages } from '../../i18n/risk-levels.ts'
import { translator } from '../../i18n/translate.ts'
import { icon } from '../../risk-badge/icons.ts'
// For the type of the tag; `define.ts` registers it.
import '../../risk-badge/risk-badge.ts'
import type { BoomClient } from '../../runtime/boom-client.ts'

const levelText = translator(riskLevelMessages)

/**
 * The warning beside the phone: the badge where the number is in clear. A badge asks by number, so a masked one gets
 * the level that came with the customer, in the same words and shapes.
 */
export function riskTemplate(
  customer: Customer,
  phone: string | null,
  client: BoomClient | undefined,
  locale: string,
) {
  if (phone !== null)
    return html`<risk-badge
      class="badge"
      .appearance=${'compact'}
      .client=${client}
      .phone=${phone}
    ></risk-badge>`
  const { level: own, networkLevel, reports } = customer.risk
  const { level, scope } = shownLevel(own, networkLevel)
  const isReported = level === 'none' && reports.total > 0
  const shape = isReported ? 'reported' : level
  return html`<span class="level ${shape}"
    >${icon(shape)}<span
      >${levelText(locale, shape, { count: reports.total })}${
        scope === 'network' ? html` <small>${levelText(locale, 'network')}</small>` : nothing
      }</span
    ></span
  >`
}
