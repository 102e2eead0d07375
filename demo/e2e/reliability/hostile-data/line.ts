import { createRiskClient, type RiskClient } from '@boom-risk/client'
import { operations, type OperationId } from '@boom-risk/client/contract'
import type { MockServer } from '@boom-risk/mock-server'
import { inMemoryFetch } from '@boom-risk/mock-server/testing'

/** Changes what a call answers with; `undefined`: as it is. */
export type Change = (id: OperationId, document: never) => Promise<unknown>

const BASE_URL = 'https://risk.test'

const patterns = Object.values(operations)
  // The more exact path first: `search` is no customer's id.
  .sort((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))
  .map(({ id, method, path }) => ({
    id,
    method,
    path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }))

/** A client whose answers are changed on their way. */
export function clientOver(server: MockServer, change: Change): RiskClient {
  const honest = inMemoryFetch(server, BASE_URL)
  return createRiskClient({
    baseUrl: BASE_URL,
    getToken: () => 'dev-1-owner',
    retries: 0,
    shareEvents: false,
    async fetch(input, init) {
      const request = new Request(input, init)
      const { pathname } = new URL(request.url)
      const response = await honest(request, init)
      const call = patterns.find(({ method, path }) => method === request.method && path.test(pathname))
      const isDocument = response.ok && response.headers.get('content-type')?.includes('json')
      if (!call || !isDocument) return response
      const changed = await change(call.id, (await response.clone().json()) as never)
      return changed === undefined
        ? response
        : changed instanceof Response
          ? changed
          : new Response(JSON.stringify(changed), { status: response.status, headers: response.headers })
    },
  })
}
