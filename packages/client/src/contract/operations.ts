import type { GenericSchema } from 'valibot'
import { RiskAssessmentsRequest, RiskAssessmentsResponse } from './risk.ts'
import { Session } from './session.ts'

/** One call of the contract. The client, the mock server and `openapi.json` are all made from these. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Path below the base URL, with `{name}` for a parameter; never holds a phone number (`X-10`). */
  readonly path: `/v1/${string}`
  readonly summary: string
  readonly request?: GenericSchema
  readonly response: GenericSchema
  /** The status of success. */
  readonly status: 200 | 201 | 204
  /** Problem codes that this call may answer beside the common ones. */
  readonly problems?: readonly string[]
}

export const getSession = {
  id: 'getSession',
  method: 'GET',
  path: '/v1/session',
  summary: 'The shop, the employee, permissions and shop settings',
  response: Session,
  status: 200,
} as const satisfies Operation

export const assessRisk = {
  id: 'assessRisk',
  method: 'POST',
  path: '/v1/risk-assessments',
  summary: 'The risk of 1–100 phone numbers',
  request: RiskAssessmentsRequest,
  response: RiskAssessmentsResponse,
  status: 200,
  problems: ['validation_failed'],
} as const satisfies Operation
