import type { Operation } from '@boom-risk/client/contract'
import { type Actor, may, readOnly } from '../domain/access.ts'
import type { Domain } from '../domain/domain.ts'
import { randomId } from '../domain/ids.ts'
import { Refusal } from '../domain/refusal.ts'
import { authenticate } from './authenticate.ts'
import { delay } from './delay.ts'
import { FaultChange, type FaultControl } from './faults.ts'
import { readIfMatch } from './preconditions.ts'
import { readQuery } from './query.ts'
import { readJson } from './request-body.ts'
import { failureResponse, successResponse, WrongMethod } from './response.ts'
import type { Answer, Route } from './route.ts'
import { createRouter } from './router.ts'
import { routes } from './routes.ts'
import type { Conditions } from './scenarios.ts'
import { drifted } from './schema-drift.ts'
import { validate } from './validate.ts'

/** Where the faults are read and set: of the mock server alone, not of the contract. */
export const FAULTS_PATH = '/__mock/faults'

const REQUEST_ID = /^[\w.:-]{1,128}$/
const RETRY_AFTER_SECONDS = 1

const match = createRouter(routes)

/** The whole API as one function over fetch's own types: the same for every door. */
export class Api {
  readonly #domain: Domain
  readonly #faults: FaultControl
  readonly #onError: (error: unknown) => void

  /** `onError` hears of every error that no rule foresaw: those answered with 500 `internal_error`. */
  constructor(domain: Domain, faults: FaultControl, onError: (error: unknown) => void) {
    this.#domain = domain
    this.#faults = faults
    this.#onError = onError
  }

  /**
   * Answers one request; `path` is the part of the URL below the base, such as `/v1/session`. Never rejects. A network
   * error (`Response.error()`) stands for a connection that breaks without an answer.
   */
  async respond(request: Request, path: string): Promise<Response> {
    const given = request.headers.get('x-request-id') ?? ''
    const requestId = REQUEST_ID.test(given) ? given : randomId('req')
    try {
      const response =
        path === FAULTS_PATH ? await this.#serveFaults(request) : await this.#answer(request, path)
      if (response.type !== 'error') response.headers.set('X-Request-Id', requestId)
      return response
    } catch (error) {
      if (!(error instanceof Refusal)) this.#onError(error)
      return failureResponse(error, requestId)
    }
  }

  async #serveFaults(request: Request): Promise<Response> {
    if (request.method === 'PUT') this.#faults.change(validate(FaultChange, await readJson(request)))
    else if (request.method !== 'GET') throw new WrongMethod(['GET', 'PUT'])
    return Response.json(this.#faults.current, { headers: { 'Cache-Control': 'no-store' } })
  }

  async #answer(request: Request, path: string): Promise<Response> {
    const conditions = this.#faults.conditionsOf(request)
    await delay(conditions.latencyMs, request.signal)
    if (conditions.offline) return Response.error()
    const found = match(request.method, path)
    if (found.kind === 'unknown') throw new Refusal('not_found')
    if (found.kind === 'wrong_method') throw new WrongMethod(found.allow)
    const { operation } = found.route
    const actor = this.#authorize(request, operation, conditions)
    const failure = this.#faults.drawFailure(conditions)
    if (failure === 'before') throw new Refusal('unavailable', { retryAfter: RETRY_AFTER_SECONDS })
    const answer = await this.#perform(request, found.route, found.params, actor)
    if (failure === 'after') throw new Refusal('internal_error')
    const body = conditions.schemaDrift ? drifted(answer.body) : answer.body
    return successResponse(operation, { ...answer, body })
  }

  #authorize(request: Request, { permission }: Operation, conditions: Conditions): Actor {
    if (conditions.rateLimited) throw new Refusal('rate_limited', { retryAfter: RETRY_AFTER_SECONDS })
    if (conditions.tokenExpired) throw new Refusal('unauthorized', { detail: 'The token has expired' })
    const bearer = authenticate(this.#domain.store, request)
    const actor = conditions.readOnly ? readOnly(bearer) : bearer
    if (permission !== null && !may(actor, permission)) throw new Refusal('forbidden')
    return actor
  }

  async #perform(
    request: Request,
    { operation, handle }: Route,
    params: Readonly<Record<string, string>>,
    actor: Actor,
  ): Promise<Answer> {
    const ifMatch = readIfMatch(request, operation)
    const query = readQuery(operation, new URL(request.url))
    const body = operation.request ? validate(operation.request, await readJson(request)) : undefined
    return handle({ domain: this.#domain, actor, params, query, body, ifMatch })
  }
}
