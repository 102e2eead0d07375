import { html } from 'lit'
import type { DraftOutcome } from '../../base/draft.ts'
import { heldState, heldTemplate } from '../../base/held.ts'
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
      </p>
      ${heldTemplate(locale, draft)}`
  if (error !== undefined) {
    const why = explain(error) ?? text(locale, 'panelSaveFailed', { why: errorWord(locale, error) })
    return html`<p class="message bad" role="status">${why}</p>`
  }
  return heldTemplate(locale, draft)
}
