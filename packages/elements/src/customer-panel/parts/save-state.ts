import { html, nothing } from 'lit'
import type { Draft } from '../drafts/draft.ts'
import { errorWord, text } from '../texts.ts'

/** What became of a save: under way, waiting for the connection, or refused. `explain` may know a better word. */
export function saveStateTemplate(
  locale: string,
  draft: Pick<Draft<never>, 'status' | 'error' | 'retry'>,
  explain: (error: unknown) => string | undefined = () => undefined,
) {
  const { status, error } = draft
  if (status === 'waiting') {
    return html`<p class="message bad" role="status">
      ${text(locale, 'panelWaiting', { why: errorWord(locale, error) })}
      <button type="button" class="link" @click=${draft.retry}>${text(locale, 'panelTryNow')}</button>
    </p>`
  }
  if (error === undefined) return nothing
  const why = explain(error) ?? text(locale, 'panelSaveFailed', { why: errorWord(locale, error) })
  return html`<p class="message bad" role="status">${why}</p>`
}
