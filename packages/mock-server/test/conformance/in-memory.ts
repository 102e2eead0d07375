import type { MockServer } from '@boom-risk/mock-server'

export const BASE_URL = 'https://risk.test'

/** A `fetch` that a mock server answers without a network. */
export function fetchOf(server: MockServer): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const response = await server.respond(request, new URL(request.url).pathname)
    if (response.type === 'error') throw new TypeError('fetch failed')
    return response
  }
}
