import type { Operation, ResponseOf } from '../contract/operation.ts'
import { NetworkError } from '../errors/network-error.ts'
import { isRiskApiError } from '../errors/risk-api-error.ts'
import type { Clock } from './clock.ts'
import { decode } from './decode.ts'
import { problemError } from './problem-error.ts'
import { readBody } from './read-body.ts'
import type { TokenSource } from './tokens.ts'

/** What one try needs of the client. */
export interface AttemptSettings {
  readonly tokens: TokenSource
  readonly fetch: typeof fetch
  readonly clock: Clock
}

/** One try of one call, ready to be sent. */
export interface Attempt<O extends Operation> {
  readonly operation: O
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** What goes out as JSON; `undefined`: no body. */
  readonly body: unknown
  readonly requestId: string
}

/** An answer read to its end and checked. */
export interface Answer<O extends Operation> {
  readonly response: Response
  readonly value: ResponseOf<O>
}

/**
 * Sends one try: adds the token, renews it once after a 401, reads the whole answer and checks it.
 * @throws RiskApiError of whichever kind fits.
 */
export async function sendAttempt<O extends Operation>(
  { tokens, fetch, clock }: AttemptSettings,
  { operation, url, headers, body, requestId }: Attempt<O>,
  signal: AbortSignal,
): Promise<Answer<O>> {
  async function send(token: string): Promise<Response> {
    try {
      return await fetch(url, {
        method: operation.method,
        headers: { ...headers, authorization: `Bearer ${token}`, 'x-request-id': requestId },
        body: body === undefined ? null : JSON.stringify(body),
        signal,
        // Answers hold phone numbers: not for a shared machine's disk. The page's own address may hold one too.
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      })
    } catch (cause) {
      throw new NetworkError({ cause, requestId })
    }
  }

  const credential = await tokens.current()
  let response = await send(credential.token)
  if (response.status === 401) {
    response.body?.cancel().catch(() => {})
    response = await send((await tokens.renew(credential)).token)
  }
  let text: string
  try {
    text = await readBody(response)
  } catch (cause) {
    throw isRiskApiError(cause) ? cause : new NetworkError({ cause, requestId })
  }
  if (!response.ok) {
    throw problemError({ operation, attempted: body, response, text, requestId, now: clock.now() })
  }
  return { response, value: decode(operation, text, response.status, requestId) }
}
