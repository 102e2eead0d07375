import type { OrderStats } from '@boom-risk/client/contract'
import { html, svg } from 'lit'
import { formatNumber, formatPercent } from '../../i18n/format.ts'
import { orderText } from './texts.ts'

/** Units of the bar's width. */
const WIDTH = 1000

/** The shares of all orders (`S1-11` to `S1-13`), drawn and in words; the rate is named as that of all orders (`D-1`). */
export function statsTemplate(stats: OrderStats, locale: string) {
  const { total, completed, completedRate, returned, returnedRate } = stats
  if (total === 0) return undefined
  const others = Math.max(0, total - completed - returned)
  const share = (count: number) => (count / total) * WIDTH
  const rows = [
    ['completed', orderText(locale, 'orderCompleted'), completed, completedRate],
    ['returned', orderText(locale, 'orderReturned'), returned, returnedRate],
  ] as const
  return html`<div class="stats">
    <p class="stats-head">
      <span>${orderText(locale, 'orderAll')}</span> <b>${formatNumber(locale, total)}</b>
    </p>
    <svg class="shares" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true">
      ${bars([
        ['completed', share(completed)],
        ['returned', share(returned)],
        ['others', share(others)],
      ])}
    </svg>
    <dl>
      ${rows.map(
        ([kind, label, count, rate]) =>
          html`<div class=${kind}>
            <dt>${label}</dt>
            <dd>
              <span>${formatNumber(locale, count)}/${formatNumber(locale, total)}</span>
              <b>${rate === null ? '—' : formatPercent(locale, rate)}</b>
              <small>${orderText(locale, 'orderOfAll')}</small>
            </dd>
          </div>`,
      )}
    </dl>
  </div>`
}

function bars(shares: readonly (readonly [kind: string, width: number])[]) {
  let x = 0
  return shares
    .filter(([, width]) => width > 0)
    .map(([kind, width]) => {
      const from = x
      x += width
      return svg`<rect class=${kind} x=${from} width=${width} height="8"></rect>`
    })
}
