import type { Operation } from '@boom-risk/client/contract'

/** One request, as a check makes it; every part may be left out or be wrong on purpose. */
export interface Sent {
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly query?: Readonly<Record<string, string | number>> | undefined
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is, instead of `body`. */
  readonly rawBody?: string | undefined
  /** The version for `If-Match`. */
  readonly version?: string | undefined
  /** `null`: none. Left out: a new one for a call that takes one. */
  readonly key?: string | null | undefined
  /** `null`: none. Left out: the first employee's. */
  readonly token?: string | null | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly signal?: AbortSignal | undefined
}

/** An answer as it came, unchecked. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** `undefined` where the text is no JSON. */
  readonly body: unknown
}

/** Where the server is, who asks, and who watches. */
export interface ApiOptions {
  readonly baseUrl: string
  readonly token: string
  readonly fetch: typeof fetch
  /** Asked before each call of an operation; what it throws ends the check. */
  readonly onCall?: (operation: Operation, sent: Sent) => Promise<void>
  /** Sees the answer to each call of an operation. */
  readonly onAnswer?: (operation: Operation, sent: Sent, reply: Reply) => void
}

/** No answer of the contract takes so long, in ms. */
const TIMEOUT_MS = 30_000
/** Most tries of a request that the server puts off with 429, and the longest wait for each, in ms. */
const MAX_TRIES = 5
const MAX_WAIT_MS = 30_000

/** Speaks HTTP as a stranger's program would: no retries but after 429, no validation, no cache. */
export class Api {
  readonly #options: ApiOptions

  constructor(options: ApiOptions) {
    this.#options = { ...options, baseUrl: options.baseUrl.replace(/\/+$/, '') }
  }

  /** Calls an operation, right or wrong. @throws TypeError where nothing answers */
  async call(operation: Operation, sent: Sent = {}): Promise<Reply> {
    await this.#options.onCall?.(operation, sent)
    const reply = await this.raw(operation.method, pathOf(operation, sent), {
      ...sent,
      ...(sent.key === undefined && operation.keyed ? { key: crypto.randomUUID() } : {}),
    })
    this.#options.onAnswer?.(operation, sent, reply)
    return reply
  }

  /** Any method on any path. */
  async raw(method: string, path: string, sent: Sent = {}): Promise<Reply> {
    for (let tries = 1; ; tries++) {
      const response = await this.open(method, path, sent)
      const text = await response.text()
      const wait = Number(response.headers.get('retry-after')) * 1000
      if (response.status === 429 && tries < MAX_TRIES && wait <= MAX_WAIT_MS) {
        await new Promise((resolve) => setTimeout(resolve, wait))
        continue
      }
      return { status: response.status, headers: response.headers, text, body: parsed(text) }
    }
  }

  /** The answer with its body unread, such as a stream's. */
  open(method: string, path: string, sent: Sent = {}): Promise<Response> {
    const { token = this.#options.token, key, version, body, rawBody, headers, signal } = sent
    const text = rawBody ?? (body === undefined ? undefined : JSON.stringify(body))
    // On its own: a browser's fetch refuses to be another object's method.
    const { fetch } = this.#options
    return fetch(this.#options.baseUrl + path, {
      method,
      headers: {
        accept: 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
      signal: signal ?? AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'manual',
    })
  }
}

/** The path with its parameters and query; a parameter that is not given gets an id that names nothing. */
export function pathOf(operation: Operation, { params = {}, query = {} }: Sent = {}): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? UNKNOWN_ID)
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return search.size > 0 ? `${path}?${search.toString()}` : path
}

/** Has the form of an id, and names nothing. */
export const UNKNOWN_ID = 'conformance-no-such-thing'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
