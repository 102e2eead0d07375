import { html, nothing } from 'lit'
import { text } from '../texts.ts'

export interface DisplayMenuFacts {
  readonly locale: string
  /** What is in it, once it has been opened: its choices are made when they are first wanted. */
  readonly choices: unknown
  readonly onToggle: (event: ToggleEvent) => void
}

/** Focus goes back to the button: browsers give it to the whole table alone. */
function onKey({ key, currentTarget }: KeyboardEvent): void {
  if (key !== 'Escape' || !(currentTarget instanceof HTMLElement)) return
  currentTarget.hidePopover()
  const root = currentTarget.getRootNode()
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('[popovertarget=display]')?.focus()
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
    @keydown=${onKey}
  >
    ${choices ?? nothing}
  </div>`
}
