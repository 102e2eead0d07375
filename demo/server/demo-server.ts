import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from '@polka/compression'
import type { Plugin } from 'vite'
import { type FramePolicy, framePolicy } from './frame-policy.ts'

type Next = () => void

/** Where the mock API listens; whoever starts the pages sets it before they are asked for. */
function apiUrl(): string {
  return process.env['BOOM_RISK_API_URL'] ?? 'http://127.0.0.1:4010'
}

/** What the SDK promises to work under, and nothing more: own files, the API and its pictures; of other origins, what `frames` names. */
export function contentSecurityPolicy(api: string, frames: FramePolicy = {}, ownTypes = ''): string {
  const { origin } = new URL(api)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' ${origin}`,
    `connect-src 'self' ${origin}`,
    "base-uri 'none'",
    "form-action 'self'",
    ...(frames.shows ? [`frame-src ${frames.shows}`] : []),
    `frame-ancestors ${frames.shownBy ?? "'none'"}`,
    "require-trusted-types-for 'script'",
    // A page's own beside the one that the elements need: for the address of its worker.
    `trusted-types lit-html${ownTypes}`,
  ].join('; ')
}

function sendConfig(request: IncomingMessage, response: ServerResponse, next: Next): void {
  if (request.url?.split('?')[0] !== '/config.json') return next()
  response.setHeader('content-type', 'application/json')
  response.setHeader('cache-control', 'no-store')
  response.end(JSON.stringify({ apiUrl: apiUrl() }))
}

function sendSecurityHeaders(request: IncomingMessage, response: ServerResponse, next: Next): void {
  const isOwnOrders = request.url?.split('?')[0] === '/own-orders.html'
  const policy = contentSecurityPolicy(
    apiUrl(),
    framePolicy(request.url, request.headers.host),
    isOwnOrders ? ' own-orders-worker' : '',
  )
  response.setHeader('content-security-policy', policy)
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('x-content-type-options', 'nosniff')
  next()
}

const compressed = compression()

/** Tells the pages where the API is, and serves the built ones under a strict policy (hot reload needs inline scripts). */
export function demoServer(): Plugin {
  return {
    name: 'boom-risk-demo-server',
    configureServer: ({ middlewares }) => void middlewares.use(sendConfig),
    // Compressed, as a server of these pages would send them.
    configurePreviewServer: ({ middlewares }) =>
      void middlewares.use(compressed).use(sendSecurityHeaders).use(sendConfig),
  }
}
