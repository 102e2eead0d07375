import { html, nothing } from 'lit'
import { announce } from '../../base/live-region.ts'
import type { BoomElement } from '../../base/boom-element.ts'
import { text } from '../texts.ts'
import { closeIcon } from './icons.ts'

export interface Notice {
  readonly text: string
  readonly isBad?: boolean
  readonly action?: { readonly label: string; readonly run: () => void }
}

const MOST = 3

/** What happened, said once aloud and shown until it is dismissed or pushed out by what happened since. */
export class Notices {
  readonly #host: BoomElement
  #notices: readonly Notice[] = []
  readonly #followers = new Set<(notice: Notice) => void>()

  constructor(host: BoomElement) {
    this.#host = host
  }

  /** @returns takes it away, once it is no longer so */
  add(notice: Notice): () => void {
    this.#notices = [...this.#notices.filter((other) => other.text !== notice.text), notice].slice(-MOST)
    if (this.#host.shadowRoot) announce(this.#host.shadowRoot, notice.text)
    this.#host.requestUpdate()
    for (const said of this.#followers) said(notice)
    return () => this.#dismiss(notice)
  }

  /** Hears of each from now on: what stands in front of them says it too. @returns ends it */
  follow(said: (notice: Notice) => void): () => void {
    this.#followers.add(said)
    return () => this.#followers.delete(said)
  }

  template(locale: string) {
    return this.#notices.map(
      (notice) =>
        html`<div class="notice ${notice.isBad ? 'bad' : ''}" part="notice" data-keep="notice">
          <span>${notice.text}</span>
          ${
            notice.action
              ? html`<button type="button" class="link" @click=${() => this.#act(notice)}>
                  ${notice.action.label}
                </button>`
              : nothing
          }
          <button
            type="button"
            class="icon-button"
            aria-label=${text(locale, 'dismiss')}
            @click=${() => this.#dismiss(notice)}
          >
            ${closeIcon}
          </button>
        </div>`,
    )
  }

  #act(notice: Notice): void {
    this.#dismiss(notice)
    notice.action?.run()
  }

  #dismiss(notice: Notice): void {
    this.#notices = this.#notices.filter((other) => other !== notice)
    this.#host.requestUpdate()
  }
}
