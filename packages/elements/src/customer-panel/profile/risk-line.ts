import type { Customer } from '@boom-risk/client/contract'
import { shownLevel } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { levelText } from '../../ui/level/texts.ts'
import { levelIcon } from '../../ui/level/level-icon.ts'
// For the type of the tag; `define.ts` registers it.
import '../../risk-badge/index.ts'
import type { BoomClient } from '../../runtime/boom-client.ts'

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
    >${levelIcon(shape)}<span
      >${levelText(locale, shape, { count: reports.total })}${
        scope === 'network' ? html` <small>${levelText(locale, 'network')}</small>` : nothing
      }</span
    ></span
  >`
}
