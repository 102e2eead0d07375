import type { VirtualClock } from './virtual-clock.ts'

/** What befalls one request on its way. */
export const LINE_FAULTS = [
  /** It never arrives. */
  'drop_before',
  /** It is done, and the answer never arrives. */
  'drop_after',
  'error_before',
  /** A gateway fails after the server has done it. */
  'error_after',
  'rate_limited',
  'unavailable',
  'silent_before',
  /** It is done, and no answer comes in time. */
  'silent_after',
  /** It is done, and the answer takes its time: others may be quicker. */
  'slow_answer',
  /** The answer breaks off in the middle. */
  'truncated',
  /** It arrives twice, together. */
  'doubled',
  /** A copy arrives long after everything. */
  'late_copy',
  'token_expired',
] as const
export type LineFault = (typeof LINE_FAULTS)[number]

export interface FaultyLine {
  readonly fetch: typeof fetch
  /** What happened, request by request. */
  readonly log: readonly string[]
  /** Delivers the copies that are still on their way. */
  readonly deliverLate: () => Promise<void>
}

/** Shorter than the client's patience, in ms. */
const SLOW_MS = 2500

/** A line to a server on which each request meets the next fault; `null`: it goes through. */
export function faultyLine(
  inner: typeof fetch,
  nextFault: () => LineFault | null,
  clock: VirtualClock,
): FaultyLine {
  const late: Request[] = []
  const log: string[] = []

  /** At the server; whoever sent it may have gone long since. */
  async function deliver(request: Request): Promise<Response> {
    clock.busy++
    try {
      return await inner(detached(request))
    } finally {
      clock.busy--
    }
  }

  const meets: Readonly<Record<LineFault, (request: Request) => Promise<Response>>> = {
    drop_before: () => broken(),
    async drop_after(request) {
      await deliver(request)
      return broken()
    },
    error_before: async () => failure(500),
    async error_after(request) {
      await deliver(request)
      return failure(500)
    },
    rate_limited: async () => failure(429, { 'retry-after': '1' }),
    unavailable: async () => failure(503, { 'retry-after': '2' }),
    silent_before: (request) => silence(request.signal),
    async silent_after(request) {
      await deliver(request)
      return silence(request.signal)
    },
    async slow_answer(request) {
      const response = await deliver(request)
      await clock.wait(SLOW_MS)
      return response
    },
    async truncated(request) {
      const response = await deliver(request)
      const text = await response.text()
      return new Response(text === '' ? null : text.slice(0, text.length / 2), response)
    },
    async doubled(request) {
      const [, second] = await Promise.all([deliver(request.clone()), deliver(request)])
      return second
    },
    async late_copy(request) {
      late.push(detached(request.clone()))
      return deliver(request)
    },
    token_expired: async () => failure(401),
  }

  return {
    log,
    async fetch(input, init) {
      const request = new Request(input, init)
      const fault = nextFault()
      const { pathname } = new URL(request.url)
      log.push(`${request.method} ${pathname.replace(/[a-z]+_\w+/g, ':id')} ${fault ?? 'goes through'}`)
      return fault === null ? deliver(request) : meets[fault](request)
    },
    async deliverLate() {
      for (const request of late) await deliver(request)
    },
  }
}

/** The same request for its own sake: what the sender gives up goes on at the server. */
function detached(request: Request): Request {
  const { method, headers, url, body } = request
  return new Request(url, { method, headers, body, ...(body ? { duplex: 'half' } : {}) })
}

function failure(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response('<html>gateway</html>', { status, headers })
}

function broken(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed'))
}

function silence(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}
