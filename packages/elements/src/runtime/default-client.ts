import type { RiskClientOptions } from '@boom-risk/client'
import { createPageCore, riskResource } from '@boom-risk/client/core'
import type { BoomClient } from './boom-client.ts'
import { runtime } from './runtime.ts'

/** The client of `configure()`; loaded with the first look-up. @throws TypeError for options that no client can be made of */
export function defaultClient(options: RiskClientOptions): BoomClient {
  const core = createPageCore({
    ...options,
    // The page's, also those of a later call.
    get networks() {
      return runtime().networks
    },
  })
  return { core, risk: riskResource(core) }
}
