import { html, nothing } from 'lit'
import type { DraftOutcome } from '../../base/draft.ts'
import { heldState } from '../../base/held.ts'
import { errorWord, text } from '../texts.ts'

/** What became of a save: under way, not known, or refused. `explain` may know a better word. */
export function saveStateTemplate(
  locale: string,
  draft: DraftOutcome,
  explain: (error: unknown) => string | undefined = () => undefined,
) {
  const { isHeld, isUnknown, error } = draft
  if (isHeld && isUnknown)
    return html`<p class="message bad" role="status">
      ${text(locale, 'panelWaiting', { why: errorWord(locale, error) })}
      <button
        type="button"
        class="link"
        aria-disabled=${heldState(draft.status === 'saving')}
        @click=${draft.retry}
      >
        ${text(locale, 'panelTryNow')}
      </button>
      ${stopTemplate(locale, draft)}
    </p>`
  if (error !== undefined) {
    const why = explain(error) ?? text(locale, 'panelSaveFailed', { why: errorWord(locale, error) })
    return html`<p class="message bad" role="status">${why}</p>`
  }
  return stoppedTemplate(locale, draft)
}

/** The way out of what is held: it may be changed, and the focus is where that is done. */
export function stopTemplate(locale: string, draft: DraftOutcome) {
  const stop = ({ currentTarget }: Event) => {
    draft.stop()
    if (currentTarget instanceof Element)
      currentTarget.closest('form')?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }
  return html`<span>${text(locale, 'panelHeld')}</span>
    <button type="button" class="link stop" @click=${stop}>${text(locale, 'panelStop')}</button>`
}

/** Nobody knows yet what became of what was sent before. */
export function stoppedTemplate(locale: string, { isHeld, isUnknown }: DraftOutcome) {
  return isUnknown && !isHeld
    ? html`<p class="message" role="status">${text(locale, 'panelStopped')}</p>`
    : nothing
}
