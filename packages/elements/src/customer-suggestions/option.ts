import type { CustomerSuggestion } from '@boom-risk/client/contract'
import { formatPhone, networkOfPhone, shownLevel, type NetworkTable } from '@boom-risk/client/rules'
import { html, nothing, render } from 'lit'
import { addStyles } from '../base/document-styles.ts'
import { tokens } from '../base/tokens.ts'
import { addressText } from '../customer-panel/profile/address-text.ts'
import { customerSuggestionsMessages } from '../i18n/customer-suggestions.ts'
import { riskLevelMessages } from '../i18n/risk-levels.ts'
import { translator } from '../i18n/translate.ts'
import { icon } from '../risk-badge/icons.ts'
import { optionStyles } from './option.styles.ts'

const text = translator(customerSuggestionsMessages)
const levelText = translator(riskLevelMessages)

/** An option of the list. What it shows is in a shadow root of its own, out of reach of the page's styles. */
export function createOption(id: string): HTMLElement {
  const option = document.createElement('div')
  option.id = id
  option.role = 'option'
  addStyles(option.attachShadow({ mode: 'open' }), [tokens, optionStyles])
  return option
}

/** Shows a customer in an option. Data becomes text and nothing else. */
export function paintOption(
  option: HTMLElement,
  suggestion: CustomerSuggestion,
  locale: string,
  networks: NetworkTable | undefined,
): void {
  const { risk, phone, address } = suggestion
  const name = suggestion.name?.trim() || text(locale, 'suggestionNameless')
  const number = phone && (phone.e164 === null ? phone.display : formatPhone(phone.e164))
  const network = phone && networkOfPhone(phone, networks)
  const place = address && addressText(address, locale)
  const { level, scope } = shownLevel(risk.level, risk.networkLevel)
  const state = level === 'none' && risk.reports.total ? 'reported' : level
  const word = levelText(locale, state, { count: risk.reports.total })
  const warning = scope === 'network' ? `${word} · ${levelText(locale, 'network')}` : word
  // Read as one sentence of parts; the content of an option is presentational to assistive technology.
  option.ariaLabel = [name, number, network, warning, place].filter(Boolean).join(', ')
  if (!option.shadowRoot) return
  render(
    html`<div class="option">
      <div>
        <bdi class="name" title=${name}>${name}</bdi>
        ${number ? html`<span class="phone"><bdi>${number}</bdi>${network ? html` <small>${network}</small>` : nothing}</span>` : nothing}
      </div>
      <div>
        <span class="level ${state}">${icon(state)}<span>${warning}</span></span>
        ${place ? html`<bdi class="address" title=${place}>${place}</bdi>` : nothing}
      </div>
    </div>`,
    option.shadowRoot,
  )
}
