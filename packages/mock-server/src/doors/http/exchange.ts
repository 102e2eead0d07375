import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { randomId } from '../../domain/ids.ts'
import { problemResponse } from '../../handlers/problem.ts'
import { EVENT_STREAM } from '../../handlers/response.ts'
import type { MockServer } from '../../server.ts'
import { corsHeaders, isAllowedOrigin, isPreflight, preflightHeaders } from './cors.ts'
import { isLoopbackHost } from './loopback.ts'
import { toRequest } from './request.ts'

/** Of a stream of events that nobody reads. */
const MAX_UNREAD_BYTES = 1024 * 1024

/** After an answer to a request that is still being sent, this long until the connection is cut. */
const LINGER_MS = 2_000

/** One HTTP exchange: who may ask, the request as fetch knows it, the answer back on the wire. */
export function createExchange(server: MockServer, allowedOrigins?: readonly string[]): RequestListener {
  return (message, reply) => {
    const gone = new AbortController()
    reply.on('close', () => gone.abort())
    answer(server, allowedOrigins, message, gone.signal)
      .then((response) => write(response, corsHeaders(message, allowedOrigins), message, reply))
      // Only a connection that broke while it was read or written comes here.
      .catch(() => reply.destroy())
  }
}

async function answer(
  server: MockServer,
  allowedOrigins: readonly string[] | undefined,
  message: IncomingMessage,
  signal: AbortSignal,
): Promise<Response> {
  // Two of them are read otherwise by whoever stands between; a request of HTTP/0.9 has none.
  const { host = [] } = message.headersDistinct
  if (message.httpVersionMajor !== 1 || host.length !== 1 || !isLoopbackHost(host[0]))
    return forbid('The Host header must name this machine: localhost, 127.0.0.1 or [::1]')
  if (!isAllowedOrigin(message, allowedOrigins)) return forbid('Pages of this origin may not call')
  if (isPreflight(message)) return new Response(null, { status: 204, headers: preflightHeaders(message) })
  let request: Request
  try {
    request = await toRequest(message, signal)
  } catch (error) {
    if (error instanceof TypeError) return problemResponse('malformed_request', randomId('req'))
    throw error
  }
  return server.respond(request, new URL(request.url).pathname)
}

function forbid(detail: string): Response {
  return problemResponse('forbidden', randomId('req'), { detail })
}

async function write(
  response: Response,
  cors: Readonly<Record<string, string>>,
  message: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  if (response.type === 'error') {
    message.socket.destroy()
    return
  }
  const headers = {
    ...Object.fromEntries(response.headers),
    ...cors,
    'X-Content-Type-Options': 'nosniff',
    ...(message.complete ? {} : { Connection: 'close' }),
  }
  if (response.body && response.headers.get('content-type') === EVENT_STREAM) {
    reply.writeHead(response.status, headers)
    for await (const chunk of response.body) {
      reply.write(chunk)
      // Whoever reads nothing loses the connection, and may come back by the last id that was read.
      if (reply.writableLength > MAX_UNREAD_BYTES) {
        message.socket.destroy()
        return
      }
    }
    reply.end()
    return
  }
  const body = Buffer.from(await response.arrayBuffer())
  reply.writeHead(response.status, { ...headers, 'Content-Length': body.byteLength })
  reply.end(body)
  if (!message.complete) lingerThenCut(message)
}

/** Closing at once could take the answer from a sender that has not read it yet. */
function lingerThenCut(message: IncomingMessage): void {
  message.resume()
  const timer = setTimeout(() => message.socket.destroy(), LINGER_MS)
  message.socket.once('close', () => clearTimeout(timer))
}
