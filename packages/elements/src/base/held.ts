import { html, nothing } from 'lit'
import { heldMessages } from '../i18n/texts/held.ts'
import { translator } from '../i18n/translate.ts'
import type { DraftOutcome } from './draft.ts'

const text = translator(heldMessages)

/** Of a control that is held: disabled in words alone, so that it keeps the focus. */
export const heldState = (isHeld: boolean) => (isHeld ? 'true' : nothing)

/** Keeps a choice as it is, and lets the focus go on; a disabled one would lose it. */
export const heldChoice = (isHeld: boolean) => (isHeld ? refuse : nothing)

/** In a form, of what was sent and never answered: that it is locked, and the way out; once that was taken, that it may be saved. */
export function heldTemplate(locale: string, draft: DraftOutcome | undefined) {
  if (!draft?.isUnknown) return nothing
  if (!draft.isHeld) return html`<p class="message small" role="status">${text(locale, 'heldStopped')}</p>`
  const stop = ({ currentTarget }: Event) => {
    draft.stop()
    // Where it is changed.
    if (currentTarget instanceof Element)
      currentTarget.closest('form')?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }
  return html`<p class="message small">
    ${text(locale, 'heldLocked')}
    <button type="button" class="link" @click=${stop}>${text(locale, 'heldStop')}</button>
  </p>`
}

function refuse(event: Event): void {
  if (!(event instanceof KeyboardEvent && event.key === 'Tab')) event.preventDefault()
}
