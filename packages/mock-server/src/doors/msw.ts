import { http, type HttpHandler } from 'msw'
import { PICTURE_ADDRESSES } from '../domain/seed/orders/pictures.ts'
import { CONTROL_PATH } from '../handlers/control/route.ts'
import type { MockServer } from '../server.ts'

const API_PATH = /(?:\/v1\/|\/__mock\/).*$/

/**
 * msw handlers for everything below `baseUrl`, known or not, so that a wrong path gets the API's own 404; of pictures, those that there are.
 * Without a base URL: the API's paths on every host, and no pictures, which may be the host's own.
 */
export function createHandlers(server: MockServer, baseUrl?: string): readonly HttpHandler[] {
  const base = (baseUrl ?? '*').replace(/\/+$/, '')
  const calls = [`${base}/v1/*`, `${base}${CONTROL_PATH}*`].map((pattern) =>
    http.all(pattern, ({ request }) => {
      const [path = ''] = API_PATH.exec(new URL(request.url).pathname) ?? []
      return server.respond(request, path)
    }),
  )
  if (baseUrl === undefined) return calls
  const pictures = PICTURE_ADDRESSES.map((address) =>
    http.get(`${base}/${address}`, ({ request }) => server.respond(request, `/${address}`)),
  )
  return [...calls, ...pictures]
}
