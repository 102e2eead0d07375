import { safeLink } from '@boom-risk/client/rules'
import { html } from 'lit'
import { webAddresses } from './web-addresses.ts'

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
  let done = 0
  for (const { start, end } of webAddresses(value)) {
    parts.push(value.slice(done, start), linkTemplate(value.slice(start, end)))
    done = end
  }
  parts.push(value.slice(done))
  return parts
}
