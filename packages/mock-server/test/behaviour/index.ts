import { customersBehaviour } from './customers.ts'
import { eventsBehaviour } from './events.ts'
import { faultsBehaviour } from './faults.ts'
import { Door, type TestFramework } from './harness.ts'
import { idempotencyBehaviour } from './idempotency.ts'
import { listsBehaviour } from './lists.ts'
import { lookupsBehaviour } from './lookups.ts'
import { moderationBehaviour } from './moderation.ts'
import { notesBehaviour } from './notes.ts'
import { ordersBehaviour } from './orders.ts'
import { parcelsBehaviour } from './parcels.ts'
import { reportsBehaviour } from './reports.ts'
import { requestBehaviour } from './requests.ts'
import { riskBehaviour } from './risk.ts'
import { scenariosBehaviour } from './scenarios.ts'
import { sessionBehaviour } from './session.ts'
import { summaryBehaviour } from './summary.ts'

/** What a door may do otherwise than another: how requests, streams and their headers come through. The server behind must be fresh. */
export function doorBehaviour(framework: TestFramework, baseUrl: () => string): void {
  const door = new Door(baseUrl)
  sessionBehaviour(framework, door)
  eventsBehaviour(framework, door)
  requestBehaviour(framework, door)
}

/** The API as its callers see it, whatever the door; the server behind must be fresh, with seed 1. */
export function behaviour(framework: TestFramework, baseUrl: () => string): void {
  const door = new Door(baseUrl)
  sessionBehaviour(framework, door)
  riskBehaviour(framework, door)
  customersBehaviour(framework, door)
  listsBehaviour(framework, door)
  summaryBehaviour(framework, door)
  reportsBehaviour(framework, door)
  moderationBehaviour(framework, door)
  lookupsBehaviour(framework, door)
  notesBehaviour(framework, door)
  ordersBehaviour(framework, door)
  parcelsBehaviour(framework, door)
  idempotencyBehaviour(framework, door)
  eventsBehaviour(framework, door)
  requestBehaviour(framework, door)
  faultsBehaviour(framework, door)
  scenariosBehaviour(framework, door)
}
