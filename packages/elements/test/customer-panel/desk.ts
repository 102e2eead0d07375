import { createRiskClient, type RiskClient } from '@boom-risk/client'
import { BOUNDARY_CUSTOMERS, createMockServer, type MockServer } from '@boom-risk/mock-server'

export type Role = 'owner' | 'staff' | 'read_only'

export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly url: string
  readonly body: string
  /** The write's `Idempotency-Key`. */
  readonly key: string | null
}

/** Matches `POST /v1/customers/resolve` and the like. */
type Calls = RegExp

/** The real API in the page, behind a client's `fetch`: its rules are real, its line can be cut or held. */
export class Desk {
  readonly server: MockServer = createMockServer({ customers: 60, shop: 1 })
  readonly client: RiskClient
  readonly requests: SentRequest[] = []
  readonly #cut: Calls[] = []
  readonly #lost: Calls[] = []
  readonly #refused: Calls[] = []
  readonly #held: { calls: Calls; until: Promise<void> }[] = []
  readonly #rewritten: { calls: Calls; change: (body: never) => unknown }[] = []

  constructor(role: Role = 'owner', shop = 1) {
    this.client = this.clientOf(role, shop)
  }

  /** Another employee at the same desk. */
  clientOf(role: Role, shop = 1): RiskClient {
    return createRiskClient({
      // The page's own: pictures are asked for there, and no other host ever is.
      baseUrl: location.origin,
      // Servers of other desks have the same address.
      shareEvents: false,
      getToken: () => `dev-${shop}-${role}`,
      retries: 0,
      fetch: this.fetch,
    })
  }

  /** For a client of one's own. */
  readonly fetch: typeof fetch = (input, init) => this.#fetch(new Request(input, init))

  /** The id of the shop's customer with a number. */
  customerId(phone: string, shop = 1): string {
    const known = this.server.domain.store.customersByPhone.get(phone)
    return known.find(({ shopId }) => shopId === `shop_${shop}`)?.id ?? ''
  }

  /** Calls of that kind get no answer, until the line is mended. */
  cut(calls: Calls = /./): () => void {
    this.#cut.push(calls)
    return () => void this.#cut.splice(this.#cut.indexOf(calls), 1)
  }

  /** Calls of that kind are done, and their answers lost, until the line is mended. */
  lose(calls: Calls): () => void {
    this.#lost.push(calls)
    return () => void this.#lost.splice(this.#lost.indexOf(calls), 1)
  }

  /** Calls of that kind are forbidden. */
  refuse(calls: Calls): void {
    this.#refused.push(calls)
  }

  /** Calls of that kind wait. @returns lets them go */
  hold(calls: Calls): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#held.push({ calls, until: promise })
    return resolve
  }

  /** Changes what the API answers, such as to a value that a later version knows; the change names the type. */
  rewrite(calls: Calls, change: (body: never) => unknown): void {
    this.#rewritten.push({ calls, change })
  }

  sent(calls: Calls): SentRequest[] {
    return this.requests.filter(({ method, path }) => calls.test(`${method} ${path}`))
  }

  async #fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const name = `${request.method} ${pathname}`
    this.requests.push({
      method: request.method,
      path: pathname,
      url: request.url,
      body: await request.clone().text(),
      key: request.headers.get('idempotency-key'),
    })
    for (const { calls, until } of this.#held) if (calls.test(name)) await until
    request.signal.throwIfAborted()
    if (this.#cut.some((calls) => calls.test(name))) throw new TypeError('the line is cut')
    if (this.#refused.some((calls) => calls.test(name)))
      return Response.json({ code: 'forbidden', status: 403 }, { status: 403 })
    const response = await this.server.respond(request, pathname)
    if (this.#lost.some((calls) => calls.test(name))) throw new TypeError('the answer is lost')
    const rewrite = this.#rewritten.find(({ calls }) => calls.test(name))
    return rewrite
      ? Response.json(rewrite.change((await response.json()) as never), { headers: etagOf(response) })
      : response
  }
}

function etagOf(response: Response): Record<string, string> {
  const etag = response.headers.get('etag')
  return etag ? { etag } : {}
}

/** A customer of the shop who is always there. */
export function sample(key: (typeof BOUNDARY_CUSTOMERS)[number]['key']) {
  const found = BOUNDARY_CUSTOMERS.find((customer) => customer.key === key)
  if (!found) throw new Error(`no sample customer ${key}`)
  return found
}
