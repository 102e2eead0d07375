import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as it arrived. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Whether the other side hung up before it had the whole answer. */
  hungUp: boolean
}

export type Reply = (response: ServerResponse, seen: Seen) => void

export interface TestServer {
  readonly url: string
  /** Every request so far, in order. */
  readonly seen: readonly Seen[]
}

/** A real HTTP server on the loopback; each request gets the next reply, the last one serves for all the rest. Gone with the test. */
export async function startServer(...replies: [Reply, ...Reply[]]): Promise<TestServer> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const entry = { method, url, headers, body, hungUp: false }
      response.on('close', () => (entry.hungUp = !response.writableFinished))
      const reply = replies[Math.min(seen.push(entry), replies.length) - 1]!
      reply(response, entry)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
  }
}

export function problem(
  status: number,
  fields: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Reply {
  const body = { type: 'about:blank', title: 'refused', status, ...fields }
  return json(body, status, { 'content-type': 'application/problem+json', ...headers })
}

export function text(body: string, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
}

/** Takes the request and never answers. */
export const silence: Reply = () => {}

/** Cuts the line without an answer. */
export const cut: Reply = (response) => response.destroy()

/** Announces a whole body, sends a part of it and cuts the line. */
export function brokenOff(part: string): Reply {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': part.length + 100 })
    response.write(part, () => response.destroy())
  }
}
