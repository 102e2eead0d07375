import { type Operation, PROBLEM_CODES } from '@boom-risk/client/contract'
import { type Actor, may, readOnly } from '../domain/access.ts'
import type { Domain } from '../domain/domain.ts'
import { randomId } from '../domain/ids.ts'
import { IdempotencyLedger, type RecordedAnswer } from '../domain/idempotency/ledger.ts'
import { Refusal } from '../domain/refusal.ts'
import { stagedActor } from '../domain/staged-shops.ts'
import { admit, type Admitted } from './admission.ts'
import { authenticate } from './authenticate.ts'
import { delay } from './delay.ts'
import { CONTROL_PATH } from './control/route.ts'
import { answerControl } from './control/routes.ts'
import type { Failure, FaultControl } from './faults.ts'
import { answerPicture, PICTURES_PATH } from './pictures.ts'
import {
  failureAnswer,
  replayed,
  streamResponse,
  successAnswer,
  toResponse,
  WrongMethod,
} from './response.ts'
import { faultyAnswer, PLANNED_FAULTS, type PlannedFaultName } from './planned-faults.ts'
import { RequestLimit } from './request-limit.ts'
import type { Route, StreamRoute } from './route.ts'
import { createRouter } from './router.ts'
import { routes } from './routes.ts'
import type { Conditions } from './scenarios.ts'
import { drifted } from './schema-drift.ts'

const REQUEST_ID = /^[\w.:-]{1,128}$/
const RETRY_AFTER_SECONDS = 1

const match = createRouter(routes)

/** A request that the domain may hear of. */
interface Received {
  readonly route: Route | StreamRoute
  readonly params: Readonly<Record<string, string>>
  readonly actor: Actor
  readonly failure: Failure
  readonly planned: PlannedFaultName | null
  readonly schemaDrift: boolean
  /** What was read of it, or the answer that it got before. */
  readonly admitted: Admitted | RecordedAnswer
}

/** Fields that were refused may be mended, and what came too often may come later, with the same key. */
function mayComeAgain({ code }: Refusal): boolean {
  return code === 'validation_failed' || PROBLEM_CODES[code].status === 429
}

function aboutOf(body: unknown): string | null {
  const { id }: { id?: unknown } = Object(body)
  return typeof id === 'string' ? id : null
}

/** The whole API as one function over fetch's own types: the same for every door. */
export class Api {
  readonly #domain: Domain
  readonly #faults: FaultControl
  readonly #ledger: IdempotencyLedger
  readonly #requests: RequestLimit
  readonly #onError: (error: unknown) => void

  /** `onError` hears of every error that no rule foresaw: those answered with 500 `internal_error`. */
  constructor(domain: Domain, faults: FaultControl, onError: (error: unknown) => void) {
    this.#domain = domain
    this.#faults = faults
    this.#ledger = new IdempotencyLedger(domain.store.answers, domain.clock)
    this.#requests = new RequestLimit(domain.clock)
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
      const response = path.startsWith(CONTROL_PATH)
        ? await this.#control(request, path)
        : await this.#answer(request, path, requestId)
      if (response.type !== 'error') response.headers.set('X-Request-Id', requestId)
      return response
    } catch (error) {
      if (!(error instanceof Refusal)) this.#onError(error)
      return toResponse(failureAnswer(error, requestId))
    }
  }

  forgetIntents(): void {
    this.#ledger.forgetIntents()
  }

  /** What the rest of the world does to an order or a report is something else done to it. */
  async #control(request: Request, path: string): Promise<Response> {
    if (request.method !== 'GET') this.#ledger.changed(path.split('/'))
    return answerControl(request, path, { domain: this.#domain, faults: this.#faults })
  }

  async #answer(request: Request, path: string, requestId: string): Promise<Response> {
    const conditions = this.#faults.conditionsOf(request)
    const wait = () => delay(conditions.latencyMs, request.signal)
    if (conditions.offline) {
      await wait()
      return Response.error()
    }
    if (path.startsWith(PICTURES_PATH)) {
      await wait()
      return answerPicture(request.method, path)
    }
    let received: Received | Response
    try {
      received = await this.#receive(request, path, conditions)
    } finally {
      // Here, and not before: a write that takes its time is under way, and its key in use.
      await wait()
    }
    if (received instanceof Response) return received
    const { route, actor, schemaDrift, planned, admitted } = received
    if ('open' in route) {
      // A stream is never kept as an answer that comes again.
      const query = 'query' in admitted ? admitted.query : {}
      return streamResponse(
        route.operation,
        route.open({ domain: this.#domain, actor, query, request, schemaDrift }),
      )
    }
    const answer = this.#perform(route, received, requestId)
    const instead = planned && (await faultyAnswer(planned, request.signal))
    if (instead) return instead
    if (received.failure === 'after') throw new Refusal('internal_error')
    return toResponse(answer)
  }

  async #receive(request: Request, path: string, conditions: Conditions): Promise<Received | Response> {
    const found = match(request.method, path)
    if (found.kind === 'unknown') throw new Refusal('not_found')
    if (found.kind === 'wrong_method') throw new WrongMethod(found.allow)
    const { route, params } = found
    this.#limit()
    const planned = this.#faults.takePlanned(route.operation.id)
    if (planned && PLANNED_FAULTS[planned] === 'before') {
      const instead = await faultyAnswer(planned, request.signal)
      if (instead) return instead
      throw planned === 'unauthorized'
        ? new Refusal('unauthorized')
        : new Refusal(planned === 'unavailable' ? 'unavailable' : 'rate_limited', {
            retryAfter: RETRY_AFTER_SECONDS,
          })
    }
    const actor = this.#authorize(request, route.operation, conditions)
    const failure = this.#faults.drawFailure(conditions)
    if (failure === 'before') throw new Refusal('unavailable', { retryAfter: RETRY_AFTER_SECONDS })
    const admitted = await admit(request, path, route.operation, actor, this.#ledger)
    return { route, params, actor, failure, planned, schemaDrift: conditions.schemaDrift, admitted }
  }

  #limit(): void {
    const { requestsPerSecond } = this.#faults.current
    if (requestsPerSecond !== null && !this.#requests.take(requestsPerSecond))
      throw new Refusal('rate_limited', { retryAfter: RETRY_AFTER_SECONDS })
  }

  #authorize(request: Request, { permission, feature }: Operation, conditions: Conditions): Actor {
    if (feature && this.#domain.without.includes(feature)) throw new Refusal('not_implemented')
    if (conditions.rateLimited) throw new Refusal('rate_limited', { retryAfter: RETRY_AFTER_SECONDS })
    if (conditions.tokenExpired) throw new Refusal('unauthorized', { detail: 'The token has expired' })
    const { shop } = conditions
    const bearer = authenticate(this.#domain.store, request)
    const employee = shop === null ? bearer : stagedActor(this.#domain, bearer, shop)
    const actor = conditions.readOnly ? readOnly(employee) : employee
    if (permission !== null && !may(actor, permission)) throw new Refusal('forbidden')
    return actor
  }

  /** Does the work and keeps its answer with it: after a crash, both are there or neither is. */
  #perform(
    route: Route,
    { params, actor, schemaDrift, admitted }: Received,
    requestId: string,
  ): RecordedAnswer {
    if ('status' in admitted) return replayed(admitted)
    const { claim, ...parts } = admitted
    const domain = this.#domain
    const { transactions } = domain
    try {
      return transactions.run(() => {
        const done = route.handle({ domain, actor, params, ...parts })
        const body = schemaDrift ? drifted(done.body) : done.body
        const answer = successAnswer(route.operation, { ...done, body })
        if (!route.operation.idempotent) this.#ledger.changed(Object.values(params))
        claim?.record(answer, aboutOf(done.body) ?? Object.values(params).at(-1) ?? null)
        return answer
      })
    } catch (error) {
      if (!claim || !(error instanceof Refusal) || mayComeAgain(error)) throw error
      // A rule's verdict is an answer like any other.
      const answer = failureAnswer(error, requestId)
      transactions.run(() => claim.record(answer, null))
      return answer
    } finally {
      claim?.release()
    }
  }
}
