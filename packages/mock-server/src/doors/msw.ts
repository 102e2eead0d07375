import { http, type HttpHandler } from 'msw'
import { CONTROL_PATH } from '../handlers/control/route.ts'
import type { MockServer } from '../server.ts'

const API_PATH = /(?:\/v1\/|\/__mock\/).*$/

/**
 * msw handlers for everything below `baseUrl`, known or not, so that a wrong path gets the API's own 404.
 * Without a base URL: the API's paths on every host.
 */
export function createHandlers(server: MockServer, baseUrl = '*'): readonly HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, '')
  return [`${base}/v1/*`, `${base}${CONTROL_PATH}*`].map((pattern) =>
    http.all(pattern, ({ request }) => {
      const [path = ''] = API_PATH.exec(new URL(request.url).pathname) ?? []
      return server.respond(request, path)
    }),
  )
}
