import type { AttributionTouch, Customer } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import type { QueryController } from '../../base/query-controller.ts'
import { timeTemplate } from '../../ui/time-template.ts'
import { panelDetailsMessages } from '../../i18n/texts/panel-details.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'
import type { Panel } from '../panel.ts'
import { helpLinkTemplate } from '../parts/help-link.ts'
import { linkTemplate } from '../parts/linked-text.ts'
import { answerTemplate } from '../parts/states.ts'

const text = isolatingTranslator(panelDetailsMessages)

/** **Thông tin bổ sung**: where the customer came from (`S1-21`). */
export class AttributionSection {
  readonly #panel: Panel
  readonly #query: QueryController<Customer, readonly [string]>

  constructor(panel: Panel, query: QueryController<Customer, readonly [string]>) {
    this.#panel = panel
    this.#query = query
  }

  body() {
    const { locale, isSlow, session } = this.#panel
    return [
      answerTemplate(this.#query, { locale, isSlow, skeleton: ['line', 'line'] }, ({ attribution }) => {
        const { first, last } = attribution
        const touches = sameTouch(first, last)
          ? [touchTemplate(this.#panel, 'sourceOnly', last ?? first)]
          : [touchTemplate(this.#panel, 'sourceFirst', first), touchTemplate(this.#panel, 'sourceLast', last)]
        return touches.every((touch) => touch === nothing)
          ? html`<p class="muted">${text(locale, 'sourceNone')}</p>`
          : touches
      }),
      helpLinkTemplate(session?.settings.helpLinks.sourceTracking, text(locale, 'sourceHelp')),
    ]
  }
}

/** A source that is known of once only is shown once. */
function sameTouch(first: AttributionTouch | null, last: AttributionTouch | null): boolean {
  return !first || !last || JSON.stringify(first) === JSON.stringify(last)
}

function touchTemplate(
  { locale, timeZone }: Pick<Panel, 'locale' | 'timeZone'>,
  label: 'sourceOnly' | 'sourceFirst' | 'sourceLast',
  touch: AttributionTouch | null,
) {
  if (!touch) return nothing
  const { link, channel, campaign, utm, at } = touch
  const rows: readonly (readonly [label: string, value: unknown])[] = [
    [text(locale, 'sourceChannel'), channel],
    [text(locale, 'sourceCampaign'), campaign],
    [text(locale, 'sourceLink'), link && linkTemplate(link)],
    ...Object.entries(utm).map(([name, value]) => [`UTM ${name}`, value] as const),
  ]
  const known = rows.filter(([, value]) => value)
  if (!known.length) return nothing
  return html`<div class="touch">
    <p class="touch-head">
      <b>${text(locale, label)}</b>
      ${at === null ? nothing : timeTemplate(at, { locale, timeZone })}
    </p>
    <dl>
      ${known.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </div>`
}
