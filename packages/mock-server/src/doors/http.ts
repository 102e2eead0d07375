import { createServer } from 'node:http'
import type { MockServer } from '../server.ts'
import { createExchange } from './http/exchange.ts'
import { isLoopbackName } from './http/loopback.ts'

/** Where the server listens, and to whom. */
export interface HttpDoorOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** A loopback name or address only; default `127.0.0.1`. */
  readonly host?: string
  /** Origins that may call from a page, such as `https://shop.test`; default: every origin on this machine. */
  readonly allowedOrigins?: readonly string[]
}

/** The server while it runs. */
export interface HttpDoor {
  /** The base URL, such as `http://127.0.0.1:8787`. */
  readonly url: string
  readonly port: number
  /** Takes no new requests, lets those under way finish for a second, then cuts them off. */
  close(): Promise<void>
}

const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 30_000
const CLOSE_GRACE_MS = 1_000

/**
 * The API as a real HTTP server on this machine, out of reach of every other one.
 * @throws RangeError for a host that is not loopback; the system's error when the port cannot be had (`EADDRINUSE`).
 */
export async function listen(server: MockServer, options: HttpDoorOptions = {}): Promise<HttpDoor> {
  const { port: wanted = 0, host = '127.0.0.1', allowedOrigins } = options
  if (!isLoopbackName(host))
    throw new RangeError(
      `host must be 127.0.0.1, ::1 or localhost: the mock server is for this machine alone`,
    )
  const http = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    createExchange(server, allowedOrigins),
  )
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(wanted, host, resolve)
  })
  const address = http.address()
  const port = typeof address === 'object' && address ? address.port : wanted
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        const cutOff = setTimeout(() => http.closeAllConnections(), CLOSE_GRACE_MS)
        http.close(() => {
          clearTimeout(cutOff)
          resolve()
        })
        http.closeIdleConnections()
      }),
  }
}
