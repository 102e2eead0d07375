import type { MockServer } from '../server.ts'

/**
 * A `fetch` that a mock server answers without a network: for a client's `fetch` option. Knows only what lies below the base URL,
 * ends with the signal's reason on abort, and with a TypeError where the server breaks the connection, as the real one does.
 */
export function inMemoryFetch(server: MockServer, baseUrl: string): typeof fetch {
  const base = baseUrl.replace(/\/+$/, '')
  return async (input, init) => {
    const request = new Request(input, init)
    const { signal, url } = request
    signal.throwIfAborted()
    if (!url.startsWith(`${base}/`)) throw new TypeError('fetch failed: nobody answers at this address')
    const path = new URL(url).pathname.slice(new URL(base).pathname.replace(/\/+$/, '').length)
    const response = await Promise.race([server.respond(request, path), rejectionOf(signal)])
    if (response.type === 'error') throw new TypeError('fetch failed')
    return response
  }
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}
