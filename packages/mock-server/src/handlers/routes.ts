import { riskAssessmentsRoute } from './risk-assessments.ts'
import type { Route } from './route.ts'
import { sessionRoute } from './session.ts'

/** Every call that this server answers. */
export const routes: readonly Route[] = [sessionRoute, riskAssessmentsRoute]
