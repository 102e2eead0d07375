import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageAnswer, PageRequest } from '../../../src/boom-customer-table/model/page-request.ts'
import { RowSource } from '../../../src/boom-customer-table/model/row-source.ts'

interface Row {
  readonly id: string
  readonly value?: number
}

/** A list on a server: pages by offset up to `maxOffset`, by cursor beyond; each call waits to be let through. */
class Server {
  rows: Row[]
  maxOffset = Infinity
  calls: {
    at: number
    request: PageRequest
    release: (error?: unknown) => Promise<void>
    aborted: boolean
  }[] = []

  constructor(count: number) {
    this.rows = Array.from({ length: count }, (_, i) => ({ id: `r${i}` }))
  }

  fetch = (request: PageRequest): Promise<PageAnswer<Row>> =>
    new Promise((resolve, reject) => {
      const at = request.cursor === undefined ? (request.offset ?? 0) : Number(request.cursor.split('.')[1])
      const call = {
        at,
        request,
        aborted: false,
        release: async (error?: unknown) => {
          if (error === undefined) resolve(this.answer(at, request.limit))
          else reject(error)
          await settle()
        },
      }
      request.signal.addEventListener('abort', () => {
        call.aborted = true
        reject(request.signal.reason)
      })
      this.calls.push(call)
    })

  answer(at: number, limit: number): PageAnswer<Row> {
    const end = at + limit
    return {
      items: this.rows.slice(at, end),
      total: this.rows.length,
      nextCursor: end < this.rows.length ? `c.${end}` : null,
      maxOffset: this.maxOffset,
    }
  }

  /** Calls under way. */
  get open() {
    return this.calls.filter((call) => !call.aborted)
  }

  async releaseAll(): Promise<void> {
    for (let calls = this.calls; calls.length; calls = this.calls) {
      this.calls = []
      for (const call of calls) await call.release()
    }
  }
}

const isCursorExpired = (error: unknown) => error === 'expired'

const settle = () => vi.advanceTimersByTimeAsync(0)

async function opened(count: number, options = {}) {
  const server = new Server(count)
  const source = new RowSource<Row>(server.fetch, { pageSize: 10, ...options })
  source.show(0, 8)
  await server.releaseAll()
  return { server, source }
}

const ids = (source: RowSource<Row>, first: number, last: number) =>
  Array.from({ length: last - first }, (_, i) => source.row(first + i)?.id)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a source of rows', () => {
  it('shows placeholders, then the rows, and knows the total', async () => {
    const server = new Server(25)
    const source = new RowSource<Row>(server.fetch, { pageSize: 10 })
    const changes = vi.fn<() => void>()
    source.subscribe(changes)
    source.show(0, 12)
    expect(source.total).toBeNull()
    expect(source.stateAt(3)).toBe('loading')
    expect(server.calls.map(({ at }) => at)).toEqual([0, 10])
    await server.releaseAll()
    expect(source.total).toBe(25)
    expect(ids(source, 0, 12)).toEqual(Array.from({ length: 12 }, (_, i) => `r${i}`))
    expect(changes).toHaveBeenCalled()
  })

  it('keeps of a page what was asked for, where a server gives all it has', async () => {
    const server = new Server(1000)
    const honest = server.answer.bind(server)
    server.answer = (at) => ({ ...honest(at, 1000), nextCursor: null })
    const source = new RowSource<Row>(server.fetch, { pageSize: 10 })
    source.show(0, 8)
    await server.releaseAll()
    expect(source.total).toBe(1000)
    expect([...source.loaded()]).toHaveLength(10)
    source.show(500, 508)
    await server.releaseAll()
    expect(ids(source, 500, 502)).toEqual(['r500', 'r501'])
  })

  it('asks for equal pages once', async () => {
    const { server, source } = await opened(100)
    source.show(40, 48)
    source.show(41, 49)
    expect(server.calls).toHaveLength(1)
    await server.releaseAll()
    source.show(40, 48)
    expect(server.calls).toHaveLength(0)
  })

  it('gives up what was scrolled past and waits until the list stands still', async () => {
    const { server, source } = await opened(1000)
    source.show(300, 308)
    source.show(500, 508)
    source.show(700, 708)
    expect(server.calls).toHaveLength(1)
    expect(server.calls[0]?.aborted).toBe(true)
    await vi.advanceTimersByTimeAsync(100)
    expect(server.open.map(({ at }) => at)).toEqual([700])
    await server.releaseAll()
    expect(source.row(705)?.id).toBe('r705')
    expect(source.stateAt(305)).toBe('loading')
  })

  it('goes on by cursor past the largest offset, and the shortest way', async () => {
    const { server, source } = await opened(100)
    server.maxOffset = 30
    source.show(20, 28)
    await server.releaseAll()
    source.show(60, 68)
    const asked: PageRequest[] = []
    while (server.open.length) {
      const call = server.calls.shift()!
      asked.push(call.request)
      await call.release()
    }
    expect(asked.map(({ offset, cursor }) => offset ?? cursor)).toEqual([30, 'c.40', 'c.50', 'c.60'])
    expect(source.row(65)?.id).toBe('r65')
  })

  it('walks the way again when a cursor expired, and says so if it does twice', async () => {
    const { server, source } = await opened(100, { isCursorExpired })
    server.maxOffset = 10
    source.show(10, 18)
    await server.releaseAll()
    source.show(20, 28)
    await server.calls.shift()!.release('expired')
    expect(server.calls.map(({ at }) => at)).toEqual([10])
    await server.calls.shift()!.release()
    await server.calls.shift()!.release('expired')
    expect(source.stateAt(20)).toBe('failed')
    source.retry()
    await server.releaseAll()
    expect(source.row(20)?.id).toBe('r20')
  })

  it('keeps what is there when a page fails, names the failure at its place and retries', async () => {
    const { server, source } = await opened(100)
    source.show(5, 15)
    await server.calls.shift()!.release('down')
    expect(source.stateAt(5)).toBe('ready')
    expect(source.stateAt(12)).toBe('failed')
    expect(source.errorAt(12)).toBe('down')
    expect(source.error).toBe('down')
    expect(server.calls).toHaveLength(0)
    source.retry()
    expect(source.stateAt(12)).toBe('loading')
    await server.releaseAll()
    expect(source.row(12)?.id).toBe('r12')
    expect(source.error).toBeUndefined()
  })

  it('tries again when somebody scrolls back to a hole', async () => {
    const { server, source } = await opened(100)
    source.show(50, 58)
    await server.calls.shift()!.release('down')
    source.show(0, 8)
    source.show(50, 58)
    await server.releaseAll()
    expect(source.row(50)?.id).toBe('r50')
  })

  it('X-9 renews what is on the screen and leaves the rows where they are', async () => {
    const { server, source } = await opened(30)
    server.rows[3] = { id: 'r3', value: 1 }
    source.revalidate()
    expect(source.row(3)?.id).toBe('r3')
    expect(source.refreshing).toBe(true)
    await server.releaseAll()
    expect(source.row(3)?.value).toBe(1)
    expect(source.moved).toBe(false)

    server.rows.reverse()
    server.rows = server.rows.map(({ id }) => ({ id, value: 2 }))
    source.revalidate()
    await server.releaseAll()
    expect(ids(source, 0, 3)).toEqual(['r0', 'r1', 'r2'])
    expect(source.moved).toBe(true)

    source.accept()
    await server.releaseAll()
    expect(ids(source, 0, 3)).toEqual(['r29', 'r28', 'r27'])
    expect(source.moved).toBe(false)
  })

  it('updates known rows by a new order without moving them', async () => {
    const { server, source } = await opened(10)
    server.rows = server.rows.toReversed().map(({ id }) => ({ id, value: 7 }))
    source.revalidate()
    await server.releaseAll()
    expect(source.row(0)).toEqual({ id: 'r0', value: 7 })
  })

  it('patches a row by its id, and many at once', async () => {
    const { source } = await opened(30)
    expect(source.patch('r4', (row) => ({ ...row, value: 9 }))).toBe(true)
    expect(source.row(4)?.value).toBe(9)
    expect(source.patch('nobody', (row) => row)).toBe(false)
    source.patchAll((row) => ({ ...row, value: 1 }))
    expect([...source.loaded()].every(({ value }) => value === 1)).toBe(true)
  })

  it('D-8 closes the gap of a row that left', async () => {
    const { server, source } = await opened(30)
    source.show(8, 18)
    await server.releaseAll()
    server.rows.splice(4, 1)
    expect(source.remove('r4')).toBe(true)
    expect(source.total).toBe(29)
    expect(ids(source, 3, 6)).toEqual(['r3', 'r5', 'r6'])
    expect(ids(source, 9, 11)).toEqual(['r10', 'r11'])
    expect(source.stateAt(19)).toBe('loading')
    await server.releaseAll()
    expect(ids(source, 9, 20)).toEqual(Array.from({ length: 11 }, (_, i) => `r${i + 10}`))
    expect(source.moved).toBe(false)
  })

  it('follows a total that grows or shrinks', async () => {
    const { server, source } = await opened(30)
    server.rows.push({ id: 'late' })
    source.revalidate()
    await server.releaseAll()
    expect(source.total).toBe(31)
    server.rows.length = 5
    source.revalidate()
    await server.releaseAll()
    expect(source.total).toBe(5)
    source.show(0, 30)
    expect(server.calls).toHaveLength(0)
  })

  it('is not led round in circles by a list that became shorter than its total', async () => {
    const { server, source } = await opened(100)
    server.rows.length = 15
    source.show(90, 100)
    await server.releaseAll()
    expect(source.total).toBe(15)
    source.show(5, 15)
    await server.releaseAll()
    expect(source.row(14)?.id).toBe('r14')
  })

  it('holds a bounded number of pages, those on the screen always', async () => {
    const { server, source } = await opened(1000, { maxPages: 5 })
    for (let first = 0; first < 900; first += 40) {
      source.show(first, first + 30)
      await vi.advanceTimersByTimeAsync(100)
      await server.releaseAll()
    }
    expect([...source.loaded()].length).toBeLessThanOrEqual(50)
    expect(source.stateAt(0)).toBe('loading')
    expect(source.row(880)?.id).toBe('r880')
  })

  it('D-7 gathers the ids of a range, whatever of it is loaded', async () => {
    const { server, source } = await opened(100)
    const range = source.idsBetween(5, 45)
    source.show(80, 88)
    await vi.advanceTimersByTimeAsync(100)
    for (let turn = 0; turn < 6; turn++) await server.releaseAll()
    expect(await range).toEqual(Array.from({ length: 40 }, (_, i) => `r${i + 5}`))
    expect(source.row(80)?.id).toBe('r80')
    await expect(source.idsBetween(0, 20_000)).rejects.toThrow(RangeError)
  })

  it('D-7 says why a range could not be gathered', async () => {
    const { server, source } = await opened(100)
    const range = source.idsBetween(5, 45)
    const outcome = expect(range).rejects.toBe('down')
    await settle()
    await server.calls.shift()!.release('down')
    await outcome
  })

  it('D-7 asks a server that gives fewer rows than it counts for them twice, and takes what there is', async () => {
    const { server, source } = await opened(100)
    server.answer = (at) => ({
      items: [{ id: `r${at}` }],
      total: 100,
      nextCursor: `c.${at + 1}`,
      maxOffset: Infinity,
    })
    const range = source.idsBetween(40, 60)
    let asked = 0
    for (let turn = 0; turn < 12; turn++) {
      const calls = server.calls.splice(0)
      asked += calls.length
      for (const call of calls) await call.release()
    }
    expect(asked).toBe(4)
    expect(await range).toEqual(['r40', 'r50'])
  })

  it('calls nobody back once it is closed', async () => {
    const { server, source } = await opened(100)
    const changes = vi.fn<() => void>()
    source.subscribe(changes)
    source.show(50, 58)
    source.close()
    expect(server.calls[0]?.aborted).toBe(true)
    await settle()
    expect(changes).not.toHaveBeenCalled()
  })
})
