import type { IncomingMessage } from 'node:http'
import { isLoopbackOrigin } from './loopback.ts'

const REQUEST_HEADERS =
  'Authorization, Content-Type, Idempotency-Key, If-Match, X-Request-Id, Last-Event-Id, X-Mock-Scenario'
const RESPONSE_HEADERS = 'ETag, Retry-After, X-Request-Id, Idempotency-Replayed'
const METHODS = 'GET, POST, PUT, PATCH, DELETE'
const PREFLIGHT_SECONDS = 600

type Headers = Readonly<Record<string, string>>

/** A page from elsewhere may not even ask: the data is the developer's. Without an origin it is no page. */
export function isAllowedOrigin(request: IncomingMessage, allowed: readonly string[] | undefined): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  return allowed ? allowed.includes(origin) : isLoopbackOrigin(origin)
}

/** For every answer; only a page of an allowed origin gets to read it. */
export function corsHeaders(request: IncomingMessage, allowed: readonly string[] | undefined): Headers {
  const { origin } = request.headers
  if (origin === undefined || !isAllowedOrigin(request, allowed)) return { Vary: 'Origin' }
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': RESPONSE_HEADERS,
  }
}

export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  )
}

export function preflightHeaders(request: IncomingMessage): Headers {
  const privateNetwork = request.headers['access-control-request-private-network'] === 'true'
  return {
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': REQUEST_HEADERS,
    'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
    ...(privateNetwork ? { 'Access-Control-Allow-Private-Network': 'true' } : {}),
  }
}
