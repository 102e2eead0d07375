import { once } from 'node:events'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { createMockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const AUTHORIZATION = 'Bearer dev-1-owner'
const PAGE = 'http://localhost:5173'

interface Raw {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** With `node:http`, because fetch sets Host and Origin by itself. */
function send(
  door: HttpDoor,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(door.url + path, { method, headers, agent: false }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    request.on('error', reject)
    request.end(body)
  })
}

describe('the HTTP door', () => {
  let door: HttpDoor

  beforeAll(async () => {
    door = await listen(createMockServer())
  })
  afterAll(() => door.close())

  it('listens on this machine alone', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.10', 'example.com', ''])
      await expect(listen(createMockServer({ customers: 0 }), { host })).rejects.toThrow(RangeError)
  })

  it('names a port that is taken by the system error', async () => {
    await expect(listen(createMockServer({ customers: 0 }), { port: door.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it.each(['localhost', 'LOCALHOST:1', '127.0.0.1:8787', '[::1]:8787'])(
    'answers to the host %s',
    async (host) => {
      const { status } = await send(door, '/v1/session', { headers: { host, authorization: AUTHORIZATION } })
      expect(status).toBe(200)
    },
  )

  it.each([
    'risk.example',
    'localhost.risk.example',
    '127.0.0.1.nip.io:80',
    '127.0.0.2',
    'localhost:x',
    '[::2]',
  ])('refuses the host %s: DNS rebinding', async (host) => {
    const { status, text } = await send(door, '/v1/session', {
      headers: { host, authorization: AUTHORIZATION },
    })
    expect(status).toBe(403)
    expect(JSON.parse(text)).toMatchObject({ code: 'forbidden', status: 403 })
  })

  it('lets pages of this machine read every answer, errors included', async () => {
    for (const origin of [PAGE, 'http://127.0.0.1', 'https://localhost:8443', 'http://[::1]:3000']) {
      const { status, headers } = await send(door, '/v1/session', { headers: { origin } })
      expect(status).toBe(401)
      expect(headers['access-control-allow-origin']).toBe(origin)
      expect(headers['access-control-expose-headers']).toBe(
        'ETag, Retry-After, X-Request-Id, Idempotency-Replayed',
      )
      expect(headers.vary).toBe('Origin')
    }
  })

  it.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'null',
    'file://',
    'http://localhost:1@evil.example',
  ])('refuses pages of %s', async (origin) => {
    const { status, headers } = await send(door, '/__mock/faults', { headers: { origin } })
    expect(status).toBe(403)
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('answers a preflight with what the client sends', async () => {
    const { status, headers } = await send(door, '/v1/risk-assessments', {
      method: 'OPTIONS',
      headers: {
        origin: PAGE,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
        'access-control-request-private-network': 'true',
      },
    })
    expect(status).toBe(204)
    const allowed = String(headers['access-control-allow-headers']).toLowerCase().split(', ')
    expect(allowed).toEqual(
      expect.arrayContaining([
        'authorization',
        'content-type',
        'idempotency-key',
        'if-match',
        'x-request-id',
        'last-event-id',
      ]),
    )
    expect(headers['access-control-allow-methods']).toBe('GET, POST, PUT, PATCH, DELETE')
    expect(headers['access-control-allow-private-network']).toBe('true')
    expect(headers['access-control-allow-origin']).toBe(PAGE)
  })

  it('takes a list of origins instead of every page on this machine', async () => {
    const strict = await listen(createMockServer({ customers: 0 }), { allowedOrigins: ['https://pos.test'] })
    const status = async (origin: string) =>
      (await send(strict, '/v1/session', { headers: { origin } })).status
    expect(await status('https://pos.test')).toBe(401)
    expect(await status(PAGE)).toBe(403)
    await strict.close()
  })

  it('refuses a body past 1 MiB while it is still being sent', async () => {
    const socket = connect(door.port, '127.0.0.1')
    socket.write(
      `POST /v1/risk-assessments HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${AUTHORIZATION}\r\n` +
        'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    )
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    let answer = ''
    // Cut off while it is still sending, sooner or later.
    socket.on('error', () => undefined)
    socket.on('data', (data) => (answer += data.toString()))
    // The body never ends: only an answer before its end lets this loop finish.
    while (!answer.includes('payload_too_large')) {
      socket.write(chunk)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*\r\n/)
    expect(answer).toMatch(/\r\nconnection: close\r\n/i)
    socket.destroy()
  })

  it('refuses a body that declares more than 1 MiB without waiting for it', async () => {
    const socket = connect(door.port, '127.0.0.1')
    socket.write(
      `POST /v1/risk-assessments HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${AUTHORIZATION}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 9999999\r\n\r\n{',
    )
    const [data] = (await once(socket, 'data')) as [Buffer]
    expect(data.toString()).toMatch(/^HTTP\/1\.1 413 /)
    socket.destroy()
  })

  it('refuses a URL or a method that is none', async () => {
    expect((await send(door, '/v1/session', { method: 'TRACE' })).status).toBe(400)
    const socket = connect(door.port, '127.0.0.1')
    socket.write('GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n')
    const [data] = (await once(socket, 'data')) as [Buffer]
    expect(data.toString()).toMatch(/^HTTP\/1\.1 4\d\d /)
    socket.destroy()
  })

  it('stops waiting for a caller who has left', async () => {
    const server = createMockServer({ customers: 0, latencyMs: 60_000 })
    const answered = Promise.withResolvers<void>()
    const slow = await listen({
      ...server,
      respond: async (request, path) => {
        const response = server.respond(request, path)
        leave.abort()
        await response
        answered.resolve()
        return response
      },
    })
    const leave = new AbortController()
    await expect(fetch(`${slow.url}/v1/session`, { signal: leave.signal })).rejects.toThrow('aborted')
    await answered.promise
    await slow.close()
  })

  it('lets a call under way finish when it closes', async () => {
    const server = createMockServer({ customers: 0, latencyMs: 100 })
    const arrived = Promise.withResolvers<void>()
    const closing = await listen({
      ...server,
      respond: (request, path) => {
        arrived.resolve()
        return server.respond(request, path)
      },
    })
    const pending = send(closing, '/v1/session', { headers: { authorization: AUTHORIZATION } })
    await arrived.promise
    const closed = closing.close()
    expect((await pending).status).toBe(200)
    await closed
    await expect(send(closing, '/v1/session')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
