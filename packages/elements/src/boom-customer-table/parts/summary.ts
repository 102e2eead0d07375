import type { BoomSummary, CountsByLevel } from '@boom-risk/client/contract'
import { html, nothing, svg } from 'lit'
import { formatDayOfMonth } from '../../i18n/format-date.ts'
import { formatNumber, formatPercent } from '../../i18n/format.ts'
import { levelIcon } from '../../ui/level/level-icon.ts'
import { LIST_LEVELS, type ListLevel } from '../model/view-state.ts'
import { levelWord, text } from '../texts.ts'

export interface SummaryFacts {
  readonly locale: string
  readonly counts: CountsByLevel | undefined
  readonly levels: readonly ListLevel[]
  /** `undefined`: on its way; `null`: the server leaves it out. */
  readonly returns: BoomSummary['returns'] | null | undefined
  readonly onLevel: (event: Event) => void
}

export const SUMMARY_DAYS = 90

/** Customers by level, as a bar whose parts filter, and what came back of late. */
export function summaryTemplate(facts: SummaryFacts) {
  return html`<div class="summary" part="summary">${levelsTemplate(facts)}${returnsTemplate(facts)}</div>`
}

/** Each level's share of all stands over the button that is about it, as long as it is true. */
function levelsTemplate({ locale, counts, levels, onLevel }: SummaryFacts) {
  const total = counts ? LIST_LEVELS.reduce((sum, level) => sum + counts[level], 0) : 0
  return html`<div class="levels" role="group" aria-label=${text(locale, 'summaryLevels')}>
    ${LIST_LEVELS.map(
      (level) =>
        html`<button
          type="button"
          class="level-filter ${level}"
          data-level=${level}
          aria-pressed=${levels.includes(level) ? 'true' : 'false'}
          @click=${onLevel}
        >
          <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="4"></rect>
            <rect
              class=${level}
              width=${total && counts ? (counts[level] / total) * 100 : 0}
              height="4"
            ></rect></svg
          ><span class="level ${level}">${levelIcon(level)}</span
          ><span class="words">${levelWord(locale, level)}</span
          ><b>${counts ? formatNumber(locale, counts[level]) : '–'}</b>
        </button>`,
    )}
  </div>`
}

const WEEK_STEP = 5

function returnsTemplate({ locale, returns }: SummaryFacts) {
  if (returns === null) return nothing
  // Its room is kept while it is on its way, so that no row moves when it comes.
  if (!returns)
    return html`<div class="returns">
      <p><b>&nbsp;</b><small>&nbsp;</small></p>
    </div>`
  // As many as there are days: no more can be of what was asked for.
  const points = returns.points.slice(-SUMMARY_DAYS)
  if (!points.length) return nothing
  const returned = points.reduce((sum, point) => sum + point.returned, 0)
  const shipped = points.reduce((sum, point) => sum + point.shipped, 0)
  const most = Math.max(1, ...points.map((point) => point.returned))
  const figures = text(locale, 'summaryReturnsText', { returned, shipped })
  return html`<div class="returns">
    <p title=${figures}>
      <b>${formatNumber(locale, returned)}</b> ${
        shipped
          ? text(locale, 'summaryReturnsShare', {
              percent: formatPercent(locale, Math.floor((returned * 1000) / shipped) / 10),
            })
          : text(locale, 'summaryReturned')
      }
      <small>${text(locale, 'summaryReturns', { days: SUMMARY_DAYS })}</small>
    </p>
    <svg
      class="weeks"
      viewBox="0 0 ${points.length * WEEK_STEP - 1} 24"
      preserveAspectRatio="none"
      role="img"
      aria-label=${text(locale, 'summaryWeeks', { weeks: points.length, figures })}
    >
      ${points.map((point, i) => {
        const height = Math.max(1, (point.returned / most) * 24)
        return svg`<rect x=${i * WEEK_STEP} y=${24 - height} width=${WEEK_STEP - 1} height=${height}>
          <title>${text(locale, 'summaryWeek', { date: formatDayOfMonth(locale, point.from), returned: point.returned, shipped: point.shipped })}</title>
        </rect>`
      })}
    </svg>
  </div>`
}
