import { css, html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit'
import { define } from '../base/define.ts'
import type { BoomClient } from '../runtime/boom-client.ts'
import {
  CLIENT_CONTEXT,
  ContextProviderEvent,
  type ContextCallback,
  type ContextRequestEvent,
} from '../runtime/client-context.ts'
import { VERSION } from '../version.ts'

/**
 * @summary Gives its subtree a client of its own, through shadow roots; it takes no room on the page.
 * @slot - what it serves
 */
export class RiskProvider extends LitElement {
  static readonly version: string = VERSION
  static readonly tag = 'risk-provider'

  /** Registers the element, under its own tag or another; a tag that is taken is left alone. */
  static define(tag: string = this.tag, registry?: CustomElementRegistry): void {
    define(this, tag, registry)
  }

  static override styles = css`
    :host {
      display: contents;
    }
  `

  static override properties: PropertyDeclarations = { client: { attribute: false } }

  /** Serves everything inside; while it is not set, the next provider outside or the default does. */
  declare client: BoomClient | undefined

  readonly #subscribers = new Set<ContextCallback>()

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('context-request', this.#onRequest)
    // Elements inside that were there first, and asked when this one could not answer, ask again.
    if (this.client) this.dispatchEvent(new ContextProviderEvent(this))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.removeEventListener('context-request', this.#onRequest)
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('client')) return
    for (const callback of this.#subscribers) this.#answer(callback)
    if (!changed.get('client') || !this.client) this.dispatchEvent(new ContextProviderEvent(this))
  }

  protected override render() {
    return html`<slot></slot>`
  }

  readonly #onRequest = (event: ContextRequestEvent): void => {
    if (event.context !== CLIENT_CONTEXT || event.contextTarget === this || !this.client) return
    event.stopImmediatePropagation()
    if (event.subscribe) this.#subscribers.add(event.callback)
    this.#answer(event.callback)
  }

  #answer(callback: ContextCallback): void {
    callback(this.client, () => this.#subscribers.delete(callback))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-provider': RiskProvider
  }
  interface HTMLElementEventMap {
    'context-request': ContextRequestEvent
    'context-provider': ContextProviderEvent
  }
}
