import { type GenericSchema, type InferOutput, parse } from 'valibot'

/** chai's, of vitest or of @open-wc/testing. */
export type Assert = typeof import('vitest').assert

/** What vitest and mocha have in common, passed in so that one suite runs in both. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => void
  readonly it: (name: string, body: () => Promise<void>) => void
  readonly assert: Assert
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  // The suite looks at answers as a stranger's program would: by name.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
}

export interface Sent {
  readonly method?: string
  /** Default: the owner of shop 1; `null`: none. */
  readonly token?: string | null
  /** Sent as JSON; a string or bytes are sent as they are. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One door: sends a request to the API behind it. */
export class Door {
  readonly #baseUrl: () => string

  constructor(baseUrl: () => string) {
    this.#baseUrl = baseUrl
  }

  async send(path: string, { method, token = 'dev-1-owner', body, headers = {} }: Sent = {}): Promise<Reply> {
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array
    const response = await fetch(this.#baseUrl() + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        // Every intent has a key of its own; calls that take none do not mind it.
        'Idempotency-Key': crypto.randomUUID(),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' || text.startsWith('<') ? null : JSON.parse(text),
    }
  }

  /** The body of a call that must succeed, checked against the contract. */
  async call<S extends GenericSchema>(schema: S, path: string, sent: Sent = {}): Promise<InferOutput<S>> {
    const { status, body } = await this.send(path, sent)
    if (status >= 300) throw new Error(`${path} answered ${status} ${JSON.stringify(body)}`)
    return parse(schema, body)
  }

  /** A stream, read by the caller until the signal aborts. */
  open(path: string, lastEventId: string, signal: AbortSignal): Promise<Response> {
    const resume = lastEventId === '' ? {} : { 'Last-Event-Id': lastEventId }
    return fetch(this.#baseUrl() + path, {
      headers: { Authorization: 'Bearer dev-1-owner', ...resume },
      signal,
    })
  }

  assess(...phones: string[]): Promise<Reply> {
    return this.send('/v1/risk-assessments', { body: { phones } })
  }

  setFaults(faults: Readonly<Record<string, unknown>>): Promise<Reply> {
    return this.send('/__mock/faults', { method: 'PUT', token: null, body: faults })
  }
}

export const NO_FAULTS = {
  latencyMs: 0,
  errorRate: 0,
  offline: false,
  scenario: null,
  requestsPerSecond: null,
  planned: [],
}
