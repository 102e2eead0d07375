import type { Operation, ResponseOf } from '../contract/operation.ts'
import { ContractError } from '../errors/contract-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { isRiskApiError } from '../errors/risk-api-error.ts'
import type { Clock } from './clock.ts'
import { decode } from './decode.ts'
import { problemError } from './problem-error.ts'
import { readText } from './read-text.ts'
import type { Credential, TokenSource } from './tokens.ts'

/** What one try needs of the client. */
export interface AttemptSettings {
  readonly baseUrl: string
  readonly tokens: TokenSource
  readonly fetch: typeof fetch
  readonly clock: Clock
}

/** What one try sends, but for the token. */
export interface Outgoing {
  readonly request: RequestInfo | URL
  /** Kept out of the request: a body that is inside is a stream, which every copy of it would split. */
  readonly body: string | null
  readonly requestId: string
}

/** An answer read to its end and checked. */
export interface Answer<O extends Operation> {
  readonly response: Response
  readonly value: ResponseOf<O>
}

/**
 * Makes one try of a call: adds the token, renews it once after a 401, reads the whole answer and checks it.
 * @throws RiskApiError of whichever kind fits.
 */
export async function attempt<O extends Operation>(
  settings: AttemptSettings,
  operation: O,
  outgoing: Outgoing,
  signal: AbortSignal,
): Promise<Answer<O>> {
  const { requestId } = outgoing
  const response = await authorised(settings, outgoing, signal)
  const { status } = response
  const text = await reach(readText(response), requestId)
  if (text === null) throw new ContractError({ code: 'body_too_large', status, requestId })
  if (!response.ok) throw problemError(response, text, requestId, settings.clock.now())
  return { response, value: decode(operation, text, status, requestId) }
}

/**
 * The page's own address may hold a phone number, and an answer that leads elsewhere would take a body's along (`X-10`). To be said with each
 * change of a request, which forgets it.
 */
const PRIVATE = { referrerPolicy: 'no-referrer', redirect: 'error' } as const

/**
 * Sends a request with the token, once more with a new one after a 401.
 * @throws NetworkError, UnauthorizedError
 */
export async function authorised(
  { tokens, fetch }: AttemptSettings,
  { request, body, requestId }: Outgoing,
  signal: AbortSignal,
): Promise<Response> {
  const content = { body, ...PRIVATE }
  const send = ({ token }: Credential) => {
    const sent = new Request(request, content)
    sent.headers.set('authorization', `Bearer ${token}`)
    sent.headers.set('x-request-id', requestId)
    return reach(fetch(sent, { signal, ...PRIVATE }), requestId)
  }

  const credential = await tokens.current()
  const response = await send(credential)
  if (response.status !== 401) return response
  discard(response)
  return send(await tokens.renew(credential))
}

/** Whatever else a step over the network fails with, nothing was reached. */
function reach<T>(step: Promise<T>, requestId: string): Promise<T> {
  return step.catch((cause: unknown) => {
    throw isRiskApiError(cause) ? cause : new NetworkError({ cause, requestId })
  })
}

/** Frees the connection of an answer that nobody reads. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => {})
}
