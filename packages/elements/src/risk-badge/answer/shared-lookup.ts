import type { RiskAssessment } from '@boom-risk/client'
import type { PhoneParse } from '@boom-risk/client/rules'
import { Query, type Question } from '../../base/query.ts'
import { errorWord } from '../../i18n/error-words.ts'
import type { ClientSource } from '../../runtime/boom-client.ts'
import { runtime } from '../../runtime/runtime.ts'
import type { BadgeFace } from '../face.ts'
import { idleFace } from '../idle-face.ts'
import { forgetRetry, resetRetryDelay, retryLater } from '../../base/retry-queue.ts'
import { answerFace, phoneNote } from './answer-face.ts'

/** A badge, as its look-up knows it. */
export interface LookupOwner {
  lookupChanged(): void
}

const QUESTION: Question<RiskAssessment, [string]> = {
  load: (client, [phone], options) => client.risk.assess(phone, options),
  peek: (client, [phone]) => client.risk.peek?.(phone),
  subscribe: (client, [phone], changed) => client.risk.subscribe?.(phone, changed),
}

const bySource = new WeakMap<ClientSource, Map<string, SharedLookup>>()

/** The look-up of one phone by one client, shared by all badges that show it: a thousand badges hold no query each. */
export class SharedLookup {
  readonly query: Query<RiskAssessment, [string]>
  /** A try failed, and none has succeeded since. */
  failed = false
  readonly #badges = new Set<LookupOwner>()
  #face: BadgeFace | undefined
  #facedWith: readonly unknown[] = []

  private constructor(
    readonly source: ClientSource,
    readonly phone: string,
  ) {
    this.query = new Query(QUESTION, () => this.#changed())
  }

  /** Joins the badge to the look-up of a phone (E.164); to be left again. */
  static join(source: ClientSource, phone: string, badge: LookupOwner): SharedLookup {
    let lookups = bySource.get(source)
    if (!lookups) bySource.set(source, (lookups = new Map()))
    let lookup = lookups.get(phone)
    if (!lookup) lookups.set(phone, (lookup = new SharedLookup(source, phone)))
    lookup.#badges.add(badge)
    if (lookup.#badges.size === 1) lookup.query.ask(source, [phone])
    return lookup
  }

  leave(badge: LookupOwner): void {
    this.#badges.delete(badge)
    if (this.#badges.size) return
    this.query.stop()
    forgetRetry(this)
    bySource.get(this.source)?.delete(this.phone)
  }

  /** How it looks, made once for all badges of a language. An answer that is there counts more than a failed try after it. */
  face(locale: string, parse: PhoneParse): BadgeFace {
    const { data, error } = this.query
    const from = [locale, runtime().strings, parse, data, error]
    if (!this.#face || from.some((item, index) => item !== this.#facedWith[index])) {
      this.#facedWith = from
      const failed = error !== undefined
      this.#face = data
        ? answerFace(locale, parse, data)
        : idleFace(locale, parse, failed && 'error', failed ? troubleOf(locale, parse, error) : '')
    }
    return this.#face
  }

  /** Asks again because a person wants it: shows that it checks. */
  refresh(): Promise<void> {
    this.query.error = undefined
    return this.query.refresh()
  }

  /** Asks again on its own: an error stays on view until there is something better. */
  retry(): void {
    void this.query.refresh()
  }

  #changed(): void {
    const { error, status } = this.query
    if (status === 'error') {
      this.failed = true
      if (isRetryable(error)) retryLater(this)
    } else if (status === 'complete') {
      this.failed = false
      resetRetryDelay()
    }
    for (const badge of this.#badges) badge.lookupChanged()
  }
}

/** What went wrong, and of which number that was read. */
function troubleOf(locale: string, parse: PhoneParse, error: unknown): string {
  return [phoneNote(locale, parse), errorWord(locale, error)].filter(Boolean).join(' · ')
}

/** An error that says when to come back (an open circuit does) is asked again too, though not by the call that met it. */
function isRetryable(error: unknown): boolean {
  if (!(error instanceof Error && 'retryable' in error)) return true
  return error.retryable !== false || ('retryAfterMs' in error && error.retryAfterMs !== null)
}
