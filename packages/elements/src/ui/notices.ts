import { html } from 'lit'
import type { BoomElement } from '../base/boom-element.ts'
import { announce } from '../base/live-region.ts'
import { closeIcon } from './icons.ts'

export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

export interface Notice {
  readonly text: string
  readonly isBad?: boolean
  readonly actions?: readonly NoticeAction[]
  /** Shown beside this customer alone: what can be done with it must not happen to another. */
  readonly customerId?: string
}

const MOST = 3

/** What happened, said once aloud, and shown until it is dismissed or pushed out by what happened since. */
export class Notices {
  readonly #host: BoomElement
  readonly #goesAfter: number | undefined
  readonly #followers = new Set<(notice: Notice) => void>()
  #notices: readonly Notice[] = []

  /** @param goesAfter What needs no answer goes by itself after this long, ms; what is bad or can be acted upon stays. */
  constructor(host: BoomElement, goesAfter?: number) {
    this.#host = host
    this.#goesAfter = goesAfter
  }

  /** @returns takes it away, once it is no longer so */
  add(notice: Notice): () => void {
    this.#notices = [...this.#notices.filter((other) => other.text !== notice.text), notice].slice(-MOST)
    if (this.#host.shadowRoot) announce(this.#host.shadowRoot, notice.text)
    this.#host.requestUpdate()
    for (const said of this.#followers) said(notice)
    const dismiss = () => this.#dismiss(notice)
    if (this.#goesAfter && !notice.isBad && !notice.actions) setTimeout(dismiss, this.#goesAfter)
    return dismiss
  }

  /** Hears of each from now on: what stands in front of them says it too. @returns ends it */
  follow(said: (notice: Notice) => void): () => void {
    this.#followers.add(said)
    return () => this.#followers.delete(said)
  }

  /** Forgets everything: the element leaves. */
  clear(): void {
    this.#notices = []
  }

  /**
   * @param close Names the button that dismisses one.
   * @param shownId The customer on show, where notices are about one.
   */
  template(close: string, shownId?: string) {
    return this.#notices
      .filter(({ customerId = shownId }) => customerId === shownId)
      .map(
        (notice) =>
          html`<div class="notice ${notice.isBad ? 'bad' : ''}" part="notice" data-keep="notice">
            <span>${notice.text}</span>
            ${notice.actions?.map(
              ({ label, run }) =>
                html`<button
                  type="button"
                  class="link"
                  @click=${() => {
                    this.#dismiss(notice)
                    run()
                  }}
                >
                  ${label}
                </button>`,
            )}
            <button
              type="button"
              class="icon-button"
              aria-label=${close}
              @click=${() => this.#dismiss(notice)}
            >
              ${closeIcon}
            </button>
          </div>`,
      )
  }

  #dismiss(notice: Notice): void {
    this.#notices = this.#notices.filter((other) => other !== notice)
    this.#host.requestUpdate()
  }
}
