import type { RiskCore } from '@boom-risk/client/core'
import type { SessionResource } from '@boom-risk/client'
import { sessionResource } from '@boom-risk/client/resources'

/** The session alone, over a core. Loaded with the first look at a shop's zone. */
export const sessionOverCore = (core: RiskCore): { readonly session: SessionResource } => ({
  session: sessionResource(core),
})
