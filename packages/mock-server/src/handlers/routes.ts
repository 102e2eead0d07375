import { riskAssessmentsRoute } from './risk-assessments.ts'
import type { Route, StreamRoute } from './route.ts'
import { boomSummaryRoute } from './boom-summary.ts'
import { customFieldRoutes } from './custom-fields.ts'
import { customerListRoutes } from './customer-lists.ts'
import { customerRoutes } from './customers.ts'
import { eventStreamRoute } from './event-stream.ts'
import { noteRoutes } from './notes.ts'
import { orderRoutes } from './orders.ts'
import { reportRoutes } from './reports.ts'
import { returnRoutes } from './returns.ts'
import { sessionRoute } from './session.ts'

/** Every call that this server answers. */
export const routes: readonly (Route | StreamRoute)[] = [
  sessionRoute,
  riskAssessmentsRoute,
  ...customerListRoutes,
  boomSummaryRoute,
  ...customerRoutes,
  ...reportRoutes,
  ...noteRoutes,
  ...orderRoutes,
  ...returnRoutes,
  ...customFieldRoutes,
  eventStreamRoute,
]
