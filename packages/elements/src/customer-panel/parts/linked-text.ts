import { safeLink } from '@boom-risk/client/rules'
import { html } from 'lit'

/** What begins like a web address; what ends a sentence around it is not part of it. */
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}…]/giu

/** A link from data in a new tab, or the text itself where it is no web address. */
export function linkTemplate(value: string, label: string = value) {
  const href = safeLink(value, { schemes: ['http', 'https'] })
  return href === null
    ? html`<span class="anywhere">${label}</span>`
    : html`<a class="anywhere" href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`
}

/** A text whose web addresses are links; nothing else in it is markup (`S1-20`). */
export function linkedText(value: string): unknown[] {
  const parts: unknown[] = []
  let end = 0
  for (const match of value.matchAll(ADDRESS)) {
    parts.push(value.slice(end, match.index), linkTemplate(match[0]))
    end = match.index + match[0].length
  }
  parts.push(value.slice(end))
  return parts
}
