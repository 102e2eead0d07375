import type { RiskAssessment } from '@boom-risk/client'

/** What the elements ask about phones. */
export interface RiskLookup {
  /** The risk of one phone; calls of the same tick go out as one request (`X-4`). */
  assess(phone: string, options?: { signal?: AbortSignal; fresh?: boolean }): Promise<RiskAssessment>
  /** The answer that is still usable, at once. */
  peek?(phone: string): RiskAssessment | undefined
}

/** A ready client: what `createRiskClient()` returns, or a double with the resources an element uses. */
export interface BoomClient {
  readonly risk: RiskLookup
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
