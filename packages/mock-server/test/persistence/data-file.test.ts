import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createMockServer, type MockServer, type MockServerOptions } from '@boom-risk/mock-server'
import { type DataFile, openDataFile } from '@boom-risk/mock-server/data-file'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ordersOf } from '../../src/domain/orders/book.ts'

let folder: string
let file: string
const open: DataFile[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boom-risk-'))
  file = join(folder, 'mock.db')
})
afterEach(async () => {
  for (const data of open.splice(0)) data.close()
  await rm(folder, { recursive: true })
})

async function start(options: MockServerOptions = { customers: 60 }) {
  const data = await openDataFile(file)
  open.push(data)
  return createMockServer({ ...options, journal: data })
}

/** Closes the server's file and starts another one on it, as a restart does. */
async function restart(options: MockServerOptions = {}) {
  open.pop()?.close()
  return start(options)
}

// The tests look at answers as a stranger's program would: by name.
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any

interface Sent {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Json
}

async function send(
  server: MockServer,
  path: string,
  { method = 'POST', body, headers = {} }: Sent = {},
): Promise<Reply> {
  const request = new Request(`http://risk.test${path}`, {
    method,
    headers: {
      Authorization: 'Bearer dev-1-owner',
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await server.respond(request, path.split('?')[0]!)
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text === '' ? null : JSON.parse(text),
  }
}

const contents = ({ domain: { store } }: MockServer) =>
  Object.fromEntries(Object.entries(store.tables).map(([name, table]) => [name, [...table.values()]]))

async function highRiskCustomer(server: MockServer) {
  const { body } = await send(server, '/v1/customers/resolve', { body: { phone: '+84987654321' } })
  return body.customer as { id: string; version: string }
}

describe('a data file', () => {
  it('holds the whole state after a restart: every table, record by record and in order', async () => {
    const server = await start({ customers: 60, seed: 7, shop: 1 })
    const { id, version } = await highRiskCustomer(server)
    const ifMatch = { 'If-Match': `"${version}"` }
    const answers = [
      await send(server, `/v1/customers/${id}/notes`, { body: { text: 'Giao sau 18 giờ' } }),
      await send(server, `/v1/customers/${id}`, {
        method: 'PATCH',
        headers: ifMatch,
        body: { name: 'Tên mới', customFields: [{ fieldId: 'interests', value: ['home'] }] },
      }),
      await send(server, '/v1/customers', { body: { phones: ['+84981112223'] } }),
      await send(server, `/v1/customers/${id}/reports`, {
        body: { content: 'Hẹn ba lần, không nhận hàng.' },
      }),
      await send(server, '/v1/custom-fields/shown', { method: 'PUT', body: { shown: ['vip', 'size'] } }),
      await send(server, '/v1/customers/status', { body: { status: 'inactive', target: { ids: [id] } } }),
      await send(server, `/v1/customers/${id}/phones/main/reveal`),
      await send(server, `/v1/customers/${id}/orders`, { method: 'GET' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 201, 201, 200, 200, 403, 200])
    const before = contents(server)
    for (const name of ['notes', 'orders', 'answers', 'shownFields', 'bulkChanges'])
      expect(before[name]?.length, name).toBeGreaterThan(0)
    const after = await restart()
    expect(contents(after)).toEqual(before)
    expect(after.domain).toMatchObject({
      seed: 7,
      today: server.domain.today,
      defaultShop: server.domain.defaultShop,
    })
  })

  it('S1-7 holds orders that were shipped and cancelled, and derives the others as before', async () => {
    const server = await start()
    const { body } = await send(server, '/v1/customers/resolve', { body: { phone: '+84912500060' } })
    const path = `/v1/customers/${body.customer.id}/orders?limit=200`
    const orders = async (from: MockServer) => (await send(from, path, { method: 'GET' })).body
    const allowed = async (action: string) =>
      (await orders(server)).items.find((order: Json) => order.actions[action].allowed).id
    await send(server, `/v1/orders/${await allowed('ship')}/ship`)
    await send(server, `/v1/orders/${await allowed('cancel')}/cancel`, { body: { reason: 'Khách đổi ý' } })
    const before = await orders(server)
    const unseen = ordersOf(
      createMockServer({ customers: 60 }).domain,
      server.domain.store.customers.get('cus_2')!,
    )
    const after = await restart()
    expect(await orders(after)).toEqual(before)
    expect(ordersOf(after.domain, after.domain.store.customers.get('cus_2')!)).toEqual(unseen)
  })

  it('answers a repeated write after the restart as before it', async () => {
    const server = await start()
    const { id } = await highRiskCustomer(server)
    const note = { body: { text: 'Một lần' }, headers: { 'Idempotency-Key': 'note-of-today' } }
    const first = await send(server, `/v1/customers/${id}/notes`, note)
    const again = await send(await restart(), `/v1/customers/${id}/notes`, note)
    expect(again.text).toBe(first.text)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
  })

  it('drops the answers of the day before', async () => {
    const time = { now: Date.UTC(2026, 10, 21) }
    const clock = () => time.now
    const server = await start({ customers: 60, clock })
    const { id } = await highRiskCustomer(server)
    await send(server, `/v1/customers/${id}/notes`, { body: { text: 'Hôm qua' } })
    time.now += 86_400_000
    await send(server, `/v1/customers/${id}/notes`, { body: { text: 'Hôm nay' } })
    const after = await restart({ clock })
    expect(after.domain.store.notes.size).toBe(2)
    expect([...after.domain.store.answers.values()].map(({ at }) => at)).toEqual([time.now])
  })

  it('undoes a bulk change that was made before the restart', async () => {
    const server = await start()
    const { id } = await highRiskCustomer(server)
    const { body } = await send(server, '/v1/customers/status', {
      body: { status: 'inactive', target: { ids: [id] } },
    })
    const after = await restart()
    const undone = await send(after, `/v1/customers/status-changes/${body.changeId}/undo`)
    expect(undone.body).toMatchObject({ status: 'active', updated: 1 })
  })

  it('begins with what it was made with, and refuses anything else', async () => {
    await start({ customers: 60, seed: 7 })
    const again = await restart({ seed: 7 })
    expect(again.domain.store.customers.size).toBe(60)
    await expect(restart({ seed: 8 })).rejects.toThrow('the data was made with seed 7, not 8')
    await expect(restart({ customers: 61 })).rejects.toThrow('the data was made with customers 60, not 61')
    await expect(restart({ shop: 2 })).rejects.toThrow('the data was made with shop 1, not 2')
  })

  it('is for one server at a time', async () => {
    await start()
    await expect(openDataFile(file)).rejects.toThrow('the file is in use by another server')
    await restart()
  })

  it('changes nothing in memory that it could not keep, and answers 500', async () => {
    const errors: unknown[] = []
    const server = await start({ customers: 60, onError: (error) => errors.push(error) })
    const { id } = await highRiskCustomer(server)
    const before = contents(server)
    open.pop()?.close()
    const { status, body } = await send(server, `/v1/customers/${id}/notes`, { body: { text: 'Mất' } })
    expect([status, body.code]).toEqual([500, 'internal_error'])
    expect(contents(server)).toEqual(before)
    expect(errors).toHaveLength(1)
  })

  it('is left alone when it is something else', async () => {
    const text = 'Not a database, but somebody’s notes. '.repeat(40)
    await writeFile(file, text)
    await expect(openDataFile(file)).rejects.toMatchObject({
      name: 'DataFileError',
      message: 'the file is no database',
    })
    expect(await readFile(file, 'utf8')).toBe(text)
    await rm(file)
    const foreign = new DatabaseSync(file)
    foreign.exec('CREATE TABLE mine (a); INSERT INTO mine VALUES (1)')
    foreign.close()
    const bytes = await readFile(file)
    await expect(openDataFile(file)).rejects.toThrow('the file is another database')
    expect(await readFile(file)).toEqual(bytes)
    await expect(openDataFile(join(folder, 'no', 'such', 'folder.db'))).rejects.toThrow(
      'the file cannot be opened or made',
    )
    await expect(openDataFile('a\0b')).rejects.toThrow('the file cannot be read')
  })

  it('of another version is refused', async () => {
    await start()
    open.pop()?.close()
    const database = new DatabaseSync(file)
    database.exec('PRAGMA user_version = 99')
    database.close()
    await expect(openDataFile(file)).rejects.toThrow(
      'the file was made by another version of the mock server',
    )
  })

  it('that was cut off while it was made is made anew', async () => {
    const data = await openDataFile(file)
    open.push(data)
    const rows = {
      *[Symbol.iterator]() {
        yield { table: 'shops', record: { id: 'shop_1' } }
        throw new Error('cut off')
      },
    }
    const origin = { seed: 1, customers: 60, shop: 1, today: 0 }
    expect(() => data.begin({ origin, rows })).toThrow('cut off')
    expect((await restart()).domain.store.customers.size).toBe(2000)
  })
})
