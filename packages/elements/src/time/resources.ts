import type { RiskCore } from '@boom-risk/client/core'
import { sessionResource } from '@boom-risk/client/resources'

/** What is asked over a core. Loaded with the first request. */
export const overCore = (core: RiskCore) => ({
  session: sessionResource(core),
})
