import { html, nothing } from 'lit'
import type { BoomElement } from '../../base/boom-element.ts'
import { announce } from '../../base/live-region.ts'
import { text } from '../texts.ts'
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

/** What needs no answer goes by itself after this long, ms; what is bad or can be acted upon stays. */
const GOES_AFTER_MS = 6000

/** What happened, said once aloud, and shown at the panel's foot. */
export class Notices {
  readonly #host: BoomElement
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  #notices: readonly Notice[] = []

  constructor(host: BoomElement) {
    this.#host = host
  }

  /** @returns takes it away, once it is no longer so */
  add(notice: Notice): () => void {
    this.#notices = [...this.#notices.filter((other) => other.text !== notice.text), notice].slice(-MOST)
    if (this.#host.shadowRoot) announce(this.#host.shadowRoot, notice.text)
    if (!notice.isBad && !notice.actions?.length) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        this.#dismiss(notice)
      }, GOES_AFTER_MS)
      this.#timers.add(timer)
    }
    this.#host.requestUpdate()
    return () => this.#dismiss(notice)
  }

  /** Forgets everything: the element leaves. */
  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    this.#notices = []
  }

  template(locale: string, shownId: string | undefined) {
    const notices = this.#notices.filter(({ customerId = shownId }) => customerId === shownId)
    if (!notices.length) return nothing
    return html`<div class="notices">
      ${notices.map(
        (notice) =>
          html`<div class="notice ${notice.isBad ? 'bad' : ''}" part="notice">
            <span>${notice.text}</span>
            ${notice.actions?.map(
              (action) =>
                html`<button type="button" class="link" @click=${() => this.#act(notice, action)}>
                  ${action.label}
                </button>`,
            )}
            <button
              type="button"
              class="icon-button"
              aria-label=${text(locale, 'panelClose')}
              @click=${() => this.#dismiss(notice)}
            >
              ${closeIcon}
            </button>
          </div>`,
      )}
    </div>`
  }

  #act(notice: Notice, action: NoticeAction): void {
    this.#dismiss(notice)
    action.run()
  }

  #dismiss(notice: Notice): void {
    this.#notices = this.#notices.filter((other) => other !== notice)
    this.#host.requestUpdate()
  }
}
