import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RowStatus, type RowStatusHost } from '../../../src/boom-customer-table/rows/row-status.ts'
import { ClientDouble } from '../double/client-double.ts'

const lost = () => Object.assign(new Error('no line'), { name: 'NetworkError', retryable: true })
const forbidden = () => Object.assign(new Error('no'), { name: 'ForbiddenError', retryable: false })

function hostOf(client: ClientDouble) {
  return {
    client: async () => client,
    patch: vi.fn<RowStatusHost['patch']>(),
    changed: vi.fn<RowStatusHost['changed']>(),
    failed: vi.fn<RowStatusHost['failed']>(),
    waiting: vi.fn<RowStatusHost['waiting']>(() => () => {}),
    readAgain: vi.fn<RowStatusHost['readAgain']>(),
  }
}

describe('S0-8 the switch of a row', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('addEventListener', () => {})
    vi.stubGlobal('removeEventListener', () => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it.each([
    ['is read again where a try before may have been saved', [lost, forbidden], 1],
    ['is as it was where it was refused at once', [forbidden], 0],
  ])('that is not saved %s', async (_, failures, times) => {
    const client = new ClientDouble({ count: 1 })
    const host = hostOf(client)
    const answers = [...failures]
    client.faults.set('changeStatus', () => {
      const failure = answers.shift()
      if (failure) throw failure()
    })
    new RowStatus(host).toggle(client.customers_[0]!)
    await vi.advanceTimersByTimeAsync(2000)
    expect(host.failed).toHaveBeenCalledTimes(1)
    expect(host.readAgain).toHaveBeenCalledTimes(times)
  })
})
