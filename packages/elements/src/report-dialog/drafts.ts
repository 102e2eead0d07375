import { intentKey } from '../customer-panel/drafts/intent-key.ts'
import type { ClientSource } from '../runtime/boom-client.ts'

/** A text that is typed and not sent yet. */
export class TextDraft {
  #text = ''
  #key: string | undefined

  get text(): string {
    return this.#text
  }
  set text(text: string) {
    this.#text = text
    this.#key = undefined
  }

  /** The same for each try to send the same text, so that nothing is reported twice. */
  get idempotencyKey(): string {
    return (this.#key ??= intentKey())
  }

  /** The server decided on the last try: the next one is another intent. */
  decided(): void {
    this.#key = undefined
  }
}

const bySource = new WeakMap<ClientSource, Map<string, TextDraft>>()

/**
 * What was typed about a customer or a report, kept when the dialog closes. It is personal data, so it stays in memory,
 * belongs to one client (one employee), and ends with the page.
 */
export function draftOf(source: ClientSource, about: string): TextDraft {
  let drafts = bySource.get(source)
  if (!drafts) bySource.set(source, (drafts = new Map()))
  let draft = drafts.get(about)
  if (!draft) drafts.set(about, (draft = new TextDraft()))
  return draft
}
