import type { Check } from '../check.ts'
import { accessChecks } from './access.ts'
import { corsChecks } from './cors.ts'
import { customerChecks } from './customers.ts'
import { eventChecks } from './events.ts'
import { idempotencyChecks } from './idempotency.ts'
import { limitChecks } from './limits.ts'
import { lookupChecks } from './lookups.ts'
import { pagingChecks } from './paging.ts'
import { problemChecks } from './problems.ts'
import { quotaChecks } from './quotas.ts'
import { reportChecks } from './reports.ts'
import { riskChecks } from './risk.ts'
import { shapeChecks } from './shapes.ts'
import { versionChecks } from './versions.ts'
import { violationChecks } from './violations.ts'

/** Every rule of the contract that can be seen from outside, in the order in which they are looked at. */
export const CHECKS: readonly Check[] = [
  ...shapeChecks,
  ...accessChecks,
  ...problemChecks,
  ...violationChecks,
  ...limitChecks,
  ...pagingChecks,
  ...versionChecks,
  ...idempotencyChecks,
  ...customerChecks,
  ...riskChecks,
  ...reportChecks,
  ...lookupChecks,
  ...eventChecks.map((check): Check => Object.assign({}, check, { feature: 'events' as const })),
  ...corsChecks,
  ...quotaChecks,
]
