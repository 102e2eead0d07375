import type { RiskAssessment } from '@boom-risk/client'
import type { RiskCore } from '@boom-risk/client/core'

/** What the elements ask about phones. */
export interface RiskLookup {
  /** The risk of one phone; calls of the same tick go out as one request (`X-4`). */
  assess(phone: string, options?: { signal?: AbortSignal; fresh?: boolean }): Promise<RiskAssessment>
  /** The answer that is still usable, at once. */
  peek?(phone: string): RiskAssessment | undefined
  /** Hears of a newer answer, or of `undefined` when the one held no longer counts. */
  subscribe?(phone: string, listener: (assessment: RiskAssessment | undefined) => void): () => void
}

/** A ready client: what `createRiskClient()` returns, or a double with the resources an element uses. */
export interface BoomClient {
  readonly risk: RiskLookup
  /** What further resources are made from where only the core is loaded: the default of `configure()`. */
  readonly core?: RiskCore
}

/** Loads the default client at the first look-up; `ready` is set from then on. */
export interface ClientLoader {
  (): Promise<BoomClient>
  ready?: BoomClient
}

/** Who serves an element: a client that is there, or one that loads when it is first needed. */
export type ClientSource = BoomClient | ClientLoader

/** The client of a source without waiting, if it is there. */
export function readyClient(source: ClientSource | undefined): BoomClient | undefined {
  return typeof source === 'function' ? source.ready : source
}
