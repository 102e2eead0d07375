import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BoomElement } from '../../src/base/boom-element.ts'
import { BoomList } from '../../src/boom-customer-table/list/boom-list.ts'
import type { BoomClient, ClientLoader } from '../../src/runtime/boom-client.ts'
import { ClientDouble } from './double/client-double.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A list over a client that is still being loaded, and what loads it. */
function opened({ isServed = true } = {}) {
  const client = Object.assign(new ClientDouble({ count: 5 }), { risk: { assess: vi.fn() } })
  const { promise, resolve, reject } = Promise.withResolvers<BoomClient>()
  const source: ClientLoader = () => promise
  const host = {
    source: isServed ? source : undefined,
    isConnected: true,
    addController: vi.fn(),
    requestUpdate: vi.fn(),
  }
  const list = new BoomList(host as unknown as BoomElement, {
    query: () => ({ filter: {}, sort: { by: 'return_rate', direction: 'descending' } }),
    overlay: (row) => row,
    opened: vi.fn(),
    rowsChanged: vi.fn(),
  })
  const arrive = async () => {
    resolve(client)
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { list, client, arrive, fail: () => reject(new TypeError('no client')) }
}

/** Tells whether this is over by now. */
function settled(promise: Promise<void> | undefined): () => Promise<boolean> {
  if (!promise) throw new Error('nothing was asked for')
  let isSettled = false
  void promise.then(() => (isSettled = true))
  return async () => {
    await vi.advanceTimersByTimeAsync(0)
    return isSettled
  }
}

/** Whether what is drawn with the first rows is held back still. */
const isHeldBack = async ({ opening }: BoomList) => !(await settled(opening)())

describe('the list before its first rows', () => {
  it('is asked for at once, and holds the first draw for no longer than the first rows take', async () => {
    const { list, client, arrive } = opened()
    const isDrawn = settled(list.ask())
    await vi.advanceTimersByTimeAsync(100)
    expect(await isDrawn()).toBe(false)
    await arrive()
    expect(client.searches).toHaveLength(1)
    expect(list.rows?.total).toBe(5)
    expect(await isDrawn()).toBe(true)
  })

  it('holds the first draw for no longer than 150 ms where the client is slow to load', async () => {
    const { list, client, arrive } = opened()
    const isDrawn = settled(list.ask())
    await vi.advanceTimersByTimeAsync(149)
    expect(await isDrawn()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await isDrawn()).toBe(true)
    expect(client.searches).toEqual([])
    expect(list.isSlow).toBe(true)
    await arrive()
    expect(list.rows?.total).toBe(5)
    expect(list.isSlow).toBe(false)
  })

  it('holds it for no longer than 150 ms after it asked', async () => {
    const { list, client, arrive } = opened()
    client.faults.set('search', () => new Promise(() => {}))
    const isDrawn = settled(list.ask())
    await vi.advanceTimersByTimeAsync(100)
    await arrive()
    await vi.advanceTimersByTimeAsync(149)
    expect(await isDrawn()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await isDrawn()).toBe(true)
    expect(list.isSlow).toBe(true)
  })

  it('holds no draw where there is nobody to ask, or nothing to be had', async () => {
    const { list, fail } = opened()
    const isDrawn = settled(list.ask())
    fail()
    await vi.advanceTimersByTimeAsync(0)
    expect(await isDrawn()).toBe(true)
    expect(list.rows?.error).toBeInstanceOf(TypeError)
    expect(await settled(opened({ isServed: false }).list.ask())()).toBe(true)
  })

  it('holds back what is drawn with them until they are there, however long the client takes to load', async () => {
    const { list, client, arrive } = opened()
    list.hostUpdate()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await isHeldBack(list)).toBe(true)
    await arrive()
    expect(client.searches).toHaveLength(1)
    expect(list.rows?.total).toBe(5)
    expect(await isHeldBack(list)).toBe(false)
  })

  it('holds it back for no longer than 150 ms after it asked', async () => {
    const { list, client, arrive } = opened()
    client.faults.set('search', () => new Promise(() => {}))
    list.hostUpdate()
    await arrive()
    await vi.advanceTimersByTimeAsync(149)
    expect(await isHeldBack(list)).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(await isHeldBack(list)).toBe(false)
    expect(list.rows).toBe(undefined)
  })

  it('holds nothing back any more where the client cannot be loaded', async () => {
    const { list, fail } = opened()
    list.hostUpdate()
    fail()
    await vi.advanceTimersByTimeAsync(150)
    expect(await isHeldBack(list)).toBe(false)
    expect(list.rows?.error).toBeInstanceOf(TypeError)
  })
})
