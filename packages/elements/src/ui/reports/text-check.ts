import { loadedJudge, loadJudge } from './moderation.ts'
import { MAX_REPORT_LENGTH, objectionsOf, objectionsTo, type Objection } from './refusals.ts'

/** What is wrong with one text that is typed for others to read, from the first try to send it on. */
export class TextCheck {
  /** The text may be empty. */
  readonly #isOptional: boolean
  #isChecked = false
  #fromServer: readonly Objection[] = []

  constructor({ isOptional = false }: { readonly isOptional?: boolean } = {}) {
    this.#isOptional = isOptional
  }

  /** Characters too many. */
  excess(text: string): number {
    return Math.max(0, text.trim().length - MAX_REPORT_LENGTH)
  }

  isMissing(text: string): boolean {
    return this.#isChecked && !this.#isOptional && text.trim() === ''
  }

  /** Why the text may not be sent (`X-7`), judged as it is typed. */
  objections(text: string): readonly Objection[] {
    if (!this.#isChecked) return []
    const found = objectionsTo(text, loadedJudge())
    return [...found, ...this.#fromServer.filter(({ label }) => !found.some((own) => own.label === label))]
  }

  /** What was typed has changed; what the server said was about another text. */
  edited(): void {
    this.#fromServer = []
    void loadJudge()
  }

  /** Looks at the text before it is sent. @returns whether it may be */
  async check(text: string): Promise<boolean> {
    this.#isChecked = true
    this.#fromServer = []
    // Nobody waits for the rules about words where none are to be judged: the field would be held meanwhile.
    if (this.isMissing(text) || this.excess(text) > 0) return false
    await loadJudge()
    return this.objections(text).length === 0
  }

  /** Keeps what the server objects to, where the error says so. */
  refused(error: unknown): void {
    this.#fromServer = objectionsOf(error)
    this.#isChecked ||= this.#fromServer.length > 0
  }

  reset(): void {
    this.#isChecked = false
    this.#fromServer = []
  }
}
