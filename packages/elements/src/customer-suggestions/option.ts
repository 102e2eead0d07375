import type { CustomerSuggestion } from '@boom-risk/client/contract'
import {
  formatPhone,
  networkOfPhone,
  parsePlainPhone,
  shownLevel,
  type NetworkTable,
} from '@boom-risk/client/rules'
import { html, nothing, render } from 'lit'
import { addStyles } from '../base/document-styles.ts'
import { shield } from '../base/shield.ts'
import { tokens } from '../base/tokens.ts'
import { addressText } from '../ui/address-text.ts'
import { customerSuggestionsMessages } from '../i18n/texts/customer-suggestions.ts'
import { isolate } from '../i18n/isolate.ts'
import { levelText } from '../ui/level/texts.ts'
import { translator } from '../i18n/translate.ts'
import { levelIcon } from '../ui/level/level-icon.ts'
import { nameParts, numberParts, type MatchPart } from './match-parts.ts'
import { optionStyles } from './option.styles.ts'

const text = translator(customerSuggestionsMessages)

/** An option of the list. What it shows is in a shadow root of its own, out of reach of the page's styles. */
export function createOption(id: string): HTMLElement {
  const option = document.createElement('div')
  option.id = id
  option.setAttribute('role', 'option')
  addStyles(option.attachShadow({ mode: 'open' }), [tokens, shield, optionStyles])
  return option
}

/** How suggestions are shown. */
export interface OptionView {
  readonly locale: string
  /** Whose numbers are whose, where that is not the built-in table. */
  readonly networks: NetworkTable | undefined
  /** What was asked for: it is marked where it was found. */
  readonly typed: string
}

/** Shows a customer in an option, on one line. Data becomes text and nothing else. */
export function paintOption(
  option: HTMLElement,
  suggestion: CustomerSuggestion,
  { locale, networks, typed }: OptionView,
): void {
  const { risk, phone, address } = suggestion
  const name = suggestion.name?.trim() || text(locale, 'suggestionNameless')
  const number = phone && (phone.e164 === null ? phone.display : formatPhone(phone.e164))
  const network = phone && networkOfPhone(phone, networks)
  const place = address && addressText(address, locale)
  const { level, scope } = shownLevel(risk.level, risk.networkLevel)
  const state = level === 'none' && risk.reports.total ? 'reported' : level
  const hasLevel = state !== 'none'
  const word = levelText(locale, state, { count: risk.reports.total })
  const warning = scope === 'network' ? `${word} · ${levelText(locale, 'network')}` : word
  // Read as one sentence of parts; the content of an option is presentational to assistive technology.
  const spoken = [isolate(name), number, network, hasLevel ? warning : '', place && isolate(place)]
  option.setAttribute('aria-label', spoken.filter(Boolean).join(', '))
  if (!option.shadowRoot) return
  render(
    // In the order in which it is spoken; the styles put it in another.
    html`<div class="option">
      <bdi class="name" title=${name}
        >${marked(suggestion.name?.trim() ? nameParts(name, typed) : [{ text: name, isMatch: false }])}</bdi
      >
      ${number ? html`<span class="phone"><bdi class="number">${marked(numberParts(number, typed))}</bdi>${network ? html` <small>${network}</small>` : nothing}</span>` : nothing}
      ${hasLevel ? html`<span class="level ${state}" title=${warning}>${levelIcon(state)}<span>${warning}</span></span>` : nothing}
      ${place ? html`<bdi class="address" title=${place}>${place}</bdi>` : nothing}
    </div>`,
    option.shadowRoot,
  )
}

const marked = (parts: readonly MatchPart[]) =>
  parts.map(({ text: words, isMatch }) => (isMatch ? html`<mark>${words}</mark>` : words))

/** One number and nothing else, however it is grouped. */
export function isWholeNumber(typed: string): boolean {
  return /^[+\d\s.()-]+$/.test(typed) && parsePlainPhone(typed.replace(/[\s.()-]/g, ''))?.status === 'valid'
}
