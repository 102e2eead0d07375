import type { Session } from '@boom-risk/client/contract'
import { intentKey } from '../base/intent-key.ts'
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

/** Drafts of one person, by what they are about. */
export class Drafts {
  readonly #drafts = new Map<string, TextDraft>()

  of(about: string): TextDraft {
    let draft = this.#drafts.get(about)
    if (!draft) this.#drafts.set(about, (draft = new TextDraft()))
    return draft
  }

  /** Takes over what was typed before it was known who types. */
  adopt(others: Drafts): void {
    for (const [about, draft] of others.#drafts) if (draft.text) this.#drafts.set(about, draft)
    others.#drafts.clear()
  }
}

const bySource = new WeakMap<ClientSource, Map<string, Drafts>>()

/**
 * What was typed about customers and reports, kept when the dialog closes. It is personal data: it stays in memory, belongs to one
 * employee at one client, and ends with the page.
 *
 * @param unowned Where it stands while it is not known who types.
 */
export function draftsFor(
  { source, session }: { source: ClientSource | undefined; session: Session | undefined },
  unowned: Drafts,
): Drafts {
  if (!source || !session) return unowned
  const who = `${session.shop.id}/${session.employee.id}`
  const byPerson = bySource.get(source) ?? new Map<string, Drafts>()
  bySource.set(source, byPerson)
  const drafts = byPerson.get(who) ?? new Drafts()
  byPerson.set(who, drafts)
  drafts.adopt(unowned)
  return drafts
}
