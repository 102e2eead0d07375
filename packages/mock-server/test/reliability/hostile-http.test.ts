import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { createMockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isWhole, tried } from '../../../../scripts/verify/tally.ts'

const server = createMockServer({ customers: 40 })
let door: HttpDoor
const sockets = new Set<Socket>()

beforeAll(async () => {
  door = await listen(server)
})
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
})
afterAll(() => door.close())

async function open(): Promise<Socket> {
  const socket = connect(door.port, '127.0.0.1')
  sockets.add(socket)
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** What comes back until the line ends or nothing more does. */
async function said(bytes: string): Promise<string> {
  const socket = await open()
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk))
  socket.write(bytes, 'latin1')
  await Promise.race([once(socket, 'close'), wait(400), once(socket, 'data').then(() => wait(30))])
  return text
}

async function ask(): Promise<number> {
  const started = performance.now()
  const response = await fetch(`${door.url}/v1/session`, { headers: { Authorization: 'Bearer dev-1-owner' } })
  await response.json()
  expect(response.status).toBe(200)
  return performance.now() - started
}

const HEAD = 'Authorization: Bearer dev-1-owner\r\n'
const HOST = 'Host: localhost\r\n'

/** Requests that are none, or whose ends two servers see at different places. */
const MALFORMED: Readonly<Record<string, string>> = {
  'no version': `GET /v1/session\r\n${HOST}${HEAD}\r\n`,
  'another protocol': '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00FC\u0003\u0003',
  'no host': `GET /v1/session HTTP/1.1\r\n${HEAD}\r\n`,
  'two hosts': `GET /v1/session HTTP/1.1\r\n${HOST}Host: evil.test\r\n${HEAD}\r\n`,
  'the host of elsewhere': `GET /v1/session HTTP/1.1\r\nHost: evil.test\r\n${HEAD}\r\n`,
  'a host that begins like ours': `GET /v1/session HTTP/1.1\r\nHost: localhost.evil.test\r\n${HEAD}\r\n`,
  'a host with a name and a password': `GET /v1/session HTTP/1.1\r\nHost: localhost@evil.test\r\n${HEAD}\r\n`,
  'a page of elsewhere': `GET /v1/session HTTP/1.1\r\n${HOST}Origin: https://evil.test\r\n${HEAD}\r\n`,
  'two lengths': `POST /v1/risk-assessments HTTP/1.1\r\n${HOST}${HEAD}Content-Length: 2\r\nContent-Length: 20\r\n\r\n{}`,
  'a length and chunks': `POST /v1/risk-assessments HTTP/1.1\r\n${HOST}${HEAD}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  'a length below nothing': `POST /v1/risk-assessments HTTP/1.1\r\n${HOST}${HEAD}Content-Length: -1\r\n\r\n{}`,
  'a chunk without a size': `POST /v1/risk-assessments HTTP/1.1\r\n${HOST}${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
  'a header that goes on': `GET /v1/session HTTP/1.1\r\n${HOST}X-A: 1\r\n Authorization: Bearer dev-1-owner\r\n\r\n`,
  'a header with an end in it': `GET /v1/session HTTP/1.1\r\n${HOST}X\u0000: 1\r\n${HEAD}\r\n`,
  'a space before the colon': `GET /v1/session HTTP/1.1\r\n${HOST}Authorization : Bearer dev-1-owner\r\n\r\n`,
  'headers without end': `GET /v1/session HTTP/1.1\r\n${HOST}X: ${'a'.repeat(40_000)}\r\n${HEAD}\r\n`,
  'an address without end': `GET /v1/${'a'.repeat(40_000)} HTTP/1.1\r\n${HOST}${HEAD}\r\n`,
  'an address of elsewhere': `GET http://evil.test/v1/session HTTP/1.1\r\n${HOST}${HEAD}\r\n`,
  'a way out of the folder': `GET /v1/../../etc/passwd HTTP/1.1\r\n${HOST}${HEAD}\r\n`,
  'a way through': `CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n`,
  'a method of its own': `BREW /v1/session HTTP/1.1\r\n${HOST}${HEAD}\r\n`,
  'a trace': `TRACE /v1/session HTTP/1.1\r\n${HOST}${HEAD}\r\n`,
  'an upgrade': `GET /v1/session HTTP/1.1\r\n${HOST}Connection: Upgrade\r\nUpgrade: h2c\r\nAuthorization: none\r\n\r\n`,
  'ends of lines that are none': `GET /v1/session HTTP/1.1\n${HOST.replace('\r', '')}X: a\rb\n\n`,
}

/** What an honest request gets; another one may come after it on the same line. */
const isTaken = (answer: string) => /HTTP\/1\.1 2\d\d/.test(answer)

describe('malformed HTTP', () => {
  it.each(Object.entries(MALFORMED))('%s gets nothing, and the server goes on', async (_, bytes) => {
    const answer = await said(bytes)
    expect(isTaken(answer)).toBe(false)
    expect(answer).not.toMatch(/root:|at .*\.ts:\d+/)
    await ask()
    tried('malformed requests', 1)
  })

  it('a planted fault is seen: an honest request is taken', async () => {
    expect(isTaken(await said(`GET /v1/session HTTP/1.1\r\n${HOST}${HEAD}\r\n`))).toBe(true)
  })
})

describe('200 connections that dawdle', () => {
  it('keep nobody waiting', async () => {
    const slow = await Promise.all(Array.from({ length: 200 }, open))
    for (const [index, socket] of slow.entries())
      socket.write(
        index % 2
          ? `GET /v1/session HTTP/1.1\r\n${HOST}X: a`
          : `POST /v1/risk-assessments HTTP/1.1\r\n${HOST}${HEAD}Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{`,
      )
    const times: number[] = []
    for (let time = 0; time < 20; time++) {
      for (const socket of slow) socket.write('a')
      times.push(await ask())
    }
    expect(Math.max(...times)).toBeLessThan(2000)
    tried('slow connections', slow.length)
    if (!isWhole) return
    // Whoever sends no whole request in half a minute is cut off; the server looks every half a minute.
    const ended = Promise.all(
      slow.filter(({ closed }) => !closed).map((socket) => once(socket.resume(), 'close')),
    )
    expect(await Promise.race([ended.then(() => 'ended'), wait(75_000)])).toBe('ended')
  })
})

describe('a stream of events that nobody reads', () => {
  it('loses its line before it fills the memory', async () => {
    const socket = await open()
    socket.pause()
    socket.write(`GET /v1/events HTTP/1.1\r\n${HOST}${HEAD}\r\n`)
    await once(socket, 'readable').catch(() => {})
    const { events } = server.domain
    const customerIds = Array.from({ length: 1000 }, (_, index) => `customer_${index}_${'x'.repeat(40)}`)
    const closed = once(socket, 'close')
    for (let time = 0; time < 400 && !socket.closed; time++) {
      events.append('shop_1', { type: 'customer.updated', customerIds, entity: null }, Date.now())
      await wait(1)
    }
    socket.resume()
    await closed
    await ask()
    tried('unread streams', 1)
  })
})
