import { html, nothing } from 'lit'
import { text } from '../texts.ts'

export interface DisplayMenuFacts {
  readonly locale: string
  /** What is in it, once it has been opened: its choices are made when they are first wanted. */
  readonly choices: unknown
  readonly onToggle: (event: ToggleEvent) => void
}

/** Which columns, and how much room a row has. */
export function displayMenuTemplate({ locale, choices, onToggle }: DisplayMenuFacts) {
  return html`<div
    id="display"
    class="popup"
    popover="auto"
    role="dialog"
    aria-label=${text(locale, 'display')}
    @beforetoggle=${onToggle}
    @toggle=${onToggle}
  >
    ${choices ?? nothing}
  </div>`
}
