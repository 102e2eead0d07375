import { safeLink } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { helpIcon } from './icons.ts'

/** A help page of the shop; nothing where none is set (`S1-23`). */
export function helpLinkTemplate(url: string | null | undefined, label: string) {
  const href = safeLink(url, { schemes: ['http', 'https'] })
  return href === null
    ? nothing
    : html`<a class="help" href=${href} target="_blank" rel="noopener noreferrer"
        >${helpIcon}<span>${label}</span></a
      >`
}
