import { LitElement, ReactiveElement, type PropertyDeclarations } from 'lit'
import { localeOf } from '../i18n/locale.ts'
import type { BoomClient, ClientSource } from '../runtime/boom-client.ts'
import { ContextRequestEvent } from '../runtime/client-context.ts'
import { awaitConfiguration } from '../runtime/grace.ts'
import { runtime } from '../runtime/runtime.ts'
import { VERSION } from '../version.ts'
import { scopeOf, type Scope, type Surrounded } from './connected-elements.ts'
import type { Definable } from './definable.ts'
import { define } from './define.ts'

/**
 * What every element of the SDK has: a tag to define, a client that serves it, and the language around it.
 * A subclass reads `this.locale` and `this.source` while it renders; a change of either renders it again.
 *
 * @cssproperty --boom-color-text - text
 * @cssproperty --boom-color-text-muted - text of less weight
 * @cssproperty --boom-color-surface - what it stands on
 * @cssproperty --boom-color-surface-subtle - surfaces within
 * @cssproperty --boom-color-border - lines
 * @cssproperty --boom-color-accent - links, buttons, focus
 * @cssproperty --boom-color-on-accent - text on the accent
 * @cssproperty --boom-color-low - low risk
 * @cssproperty --boom-color-low-icon - the mark of low risk
 * @cssproperty --boom-color-medium - medium risk
 * @cssproperty --boom-color-high - high risk
 * @cssproperty --boom-space - the unit of all distances
 * @cssproperty --boom-radius - rounding of corners
 * @cssproperty --boom-font-size - size of its text
 * @cssproperty --boom-font-family - typeface
 */
export abstract class BoomElement extends LitElement implements Surrounded {
  static readonly version: string = VERSION

  /** The tag of `define()` without arguments. */
  static readonly tag: string

  /**
   * Registers the element, under its own tag or another. A tag that is taken is left alone: quietly by the same
   * version, with one console warning by any other.
   */
  static define(this: Definable, tag: string = this.tag, registry?: CustomElementRegistry): void {
    define(this, tag, registry)
  }

  static override properties: PropertyDeclarations = { client: { attribute: false } }

  /** Serves this element alone; without it the nearest `<risk-provider>` does, else the default of `configure()`. */
  get client(): BoomClient | undefined {
    return this.#client
  }
  set client(client: BoomClient | undefined) {
    this.#client = client
    if (!client && this.#scope) this.#requestClient()
  }

  /** The locale of texts, numbers and dates, such as `vi` or `en-GB`; set while connected. */
  protected locale = 'vi'

  #client: BoomClient | undefined
  #provided: BoomClient | undefined
  #unsubscribe: (() => void) | undefined
  #scope: Scope | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#scope = scopeOf(this)
    this.#scope.join(this)
    this.surroundingsChanged(true)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#scope?.leave(this)
    this.#scope = undefined
    this.#unsubscribe?.()
    this.#unsubscribe = this.#provided = undefined
  }

  /** @internal Called by the browser: it was moved to another document, such as a frame's, which takes its styles away. */
  async adoptedCallback(): Promise<void> {
    const { dress } = await import('./document-styles.ts')
    dress(this)
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      // Not Lit's own, which draws beside what a server rendered, or binds to it (ADR 15).
      return ReactiveElement.prototype['createRenderRoot'].call(this)
    } catch (error) {
      // Put into another document before it was ever drawn, which takes no styles of ours.
      if (!this.shadowRoot) throw error
      void this.adoptedCallback()
      return this.shadowRoot
    }
  }

  /** Who serves this element now, if anybody. */
  get source(): ClientSource | undefined {
    return this.#client ?? this.#provided ?? runtime().source
  }

  /** Nobody serves this element, and nobody came in time: to be shown as "not configured". */
  get unserved(): boolean {
    return !this.source && runtime().overdue
  }

  /** @internal */
  surroundingsChanged(everything: boolean): void {
    const locale = localeOf(this)
    if (!everything && locale === this.locale) return
    this.locale = locale
    if (everything) this.#requestClient()
    this.requestUpdate()
  }

  #requestClient(): void {
    this.#unsubscribe?.()
    this.#unsubscribe = this.#provided = undefined
    // An element with a client of its own needs no other: most of a page's thousand elements ask nobody.
    if (this.#client) return
    this.dispatchEvent(
      new ContextRequestEvent(this, (client, unsubscribe) => {
        this.#unsubscribe = unsubscribe
        if (client === this.#provided) return
        this.#provided = client
        this.requestUpdate()
      }),
    )
    if (!this.source) awaitConfiguration()
  }
}
