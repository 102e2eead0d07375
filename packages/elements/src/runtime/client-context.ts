import type { BoomClient } from './boom-client.ts'

/**
 * The context's key in the community protocol for context: any provider that speaks it can serve the elements,
 * `<risk-provider>` is ours.
 */
export const CLIENT_CONTEXT = Symbol.for('boom-risk.client')

/** Gets the client now, and each time that the provider has another; `undefined` where it has none. `unsubscribe` ends it. */
export type ContextCallback = (value: BoomClient | undefined, unsubscribe?: () => void) => void

/** Asks the ancestors, through shadow roots, for a client. */
export class ContextRequestEvent extends Event {
  readonly context = CLIENT_CONTEXT
  readonly subscribe = true
  constructor(
    readonly contextTarget: Element,
    readonly callback: ContextCallback,
  ) {
    super('context-request', { bubbles: true, composed: true })
  }
}

/** Says that a provider appeared: elements below may ask again. */
export class ContextProviderEvent extends Event {
  readonly context = CLIENT_CONTEXT
  constructor(readonly contextTarget: Element) {
    super('context-provider', { bubbles: true, composed: true })
  }
}
