import type { ReturnFigures, RiskLevel } from '@boom-risk/client'
import { BOOM_LEVELS, type BoomLevel, formatPhone, RISK_RULE, shownLevel } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { formatDateTime, formatRelative } from '../../i18n/format-date.ts'
import { formatNumber, formatPercent, formatRate } from '../../i18n/format.ts'
import { riskPopoverMessages } from '../../i18n/texts/risk-popover.ts'
import { translator } from '../../i18n/translate.ts'
import { levelText } from '../../ui/level/texts.ts'
import { phoneNote } from '../answer/answer-face.ts'
import { knownAction } from '../answer/known-action.ts'
import type { PopoverAction, PopoverView } from './popover-view.ts'

const text = translator(riskPopoverMessages)

const both = (main: string, more: string) =>
  html`<strong>${main}</strong> ${more && html`<small>${more}</small>`}`

const row = (term: unknown, description: unknown) =>
  html`<dt>${term}</dt>
    <dd>${description}</dd>`

export interface ExplanationActions {
  /** The shop's zone, once it is known. */
  readonly timeZone: string | undefined
  readonly close: () => void
  readonly act: (action: PopoverAction) => void
}

/** Why the badge shows what it shows (`X-1`, `S0-12`): figures, whose they are, the rule, and what can be done. */
export function explanation(
  { locale, face, parse, assessment }: PopoverView,
  { timeZone, close, act }: ExplanationActions,
) {
  const { shop, network, reports, computedAt } = assessment
  const action = knownAction(assessment)
  const { scope } = shownLevel(assessment.level, assessment.networkLevel)
  const number = formatPhone(parse)
  const allShops = levelText(locale, 'network')
  // The title says whose level it is, where the number has this line.
  const note = phoneNote(locale, parse)
  const figures = (whose: string, where: string, counts: ReturnFigures, level: RiskLevel) =>
    row(
      html`${whose} <small>${text(locale, 'rateBase')} · ${where}</small>`,
      both(formatRate(locale, counts), level === 'none' ? '' : levelText(locale, level)),
    )
  return html`<header class=${face.state}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${face.outline}></path></svg>
      <div>
        <h2 id="popover-title">${face.title}</h2>
        <p>
          ${scope === 'network' && !note ? html`<small>${allShops}</small> ` : nothing}<span
            >${note ?? number}</span
          >
        </p>
      </div>
      <button type="button" aria-label=${text(locale, 'close')} @click=${close}>✕</button>
    </header>
    ${shop.dataIssue || network.dataIssue ? html`<p class="note">${text(locale, 'countsContradict')}</p>` : nothing}
    <dl>
      ${row(
        text(locale, 'reports'),
        both(
          formatNumber(locale, reports.total),
          reports.disputed ? text(locale, 'disputed', { count: reports.disputed }) : '',
        ),
      )}
      ${figures(text(locale, 'returnRate'), text(locale, 'ownShop'), shop, assessment.level)}
      ${figures(allShops, text(locale, 'shops', { count: network.shops }), network, assessment.networkLevel)}
      ${action ? row(text(locale, 'suggestion'), levelText(locale, action)) : nothing}
      ${
        parse.network
          ? row(
              text(locale, 'mobileNetwork'),
              html`${parse.network} <small>${text(locale, 'prefixOnly')}</small>`,
            )
          : nothing
      }
      ${parse.convertedFrom ? row(text(locale, 'oldNumber'), html`<span>${formatPhone(parse.convertedFrom)}</span>`) : nothing}
      ${row(
        text(locale, 'computed'),
        html`<time datetime=${computedAt} title=${formatDateTime(locale, computedAt, timeZone)}
          >${formatRelative(locale, computedAt, timeZone)}</time
        >`,
      )}
    </dl>
    <p class="note">${ruleText(locale, face.state)}</p>
    <footer>
      <button type="button" @click=${() => act('boom-reports-open')}>${text(locale, 'history')}</button>
      <button type="button" @click=${() => act('boom-report-open')}>${text(locale, 'report')}</button>
    </footer>`
}

/** The level's own part of the rule, with the numbers that the rule itself is made of. */
function ruleText(locale: string, state: string): string {
  if (state === 'unknown') return text(locale, 'ruleUnknown')
  const returned = RISK_RULE.minReturned
  const percent = (level: BoomLevel) => formatPercent(locale, RISK_RULE[`${level}From`])
  const at = BOOM_LEVELS.findIndex((each) => each === state)
  const [level, next] = [BOOM_LEVELS[at], BOOM_LEVELS[at + 1]]
  if (!level) return text(locale, 'ruleNone', { returned, from: percent(BOOM_LEVELS[0]) })
  const values = { level: levelText(locale, level), returned, from: percent(level) }
  return next
    ? text(locale, 'ruleBetween', { ...values, to: percent(next) })
    : text(locale, 'ruleFrom', values)
}
