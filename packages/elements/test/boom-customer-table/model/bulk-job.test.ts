import { describe, expect, it } from 'vitest'
import { BulkJob } from '../../../src/boom-customer-table/bulk/bulk-job.ts'
import { ClientDouble } from '../double/client-double.ts'

/** A change of everybody of this list that is done. */
async function deactivated(client: ClientDouble): Promise<BulkJob> {
  const ids = client.customers_.map(({ id }) => id)
  const job = new BulkJob(client, 'inactive', { ids }, ids.length)
  await job.run(new AbortController().signal, () => {})
  return job
}

const none = () => {}

const active = (client: ClientDouble): number =>
  client.customers_.filter(({ status }) => status === 'active').length

describe('S0-9 a bulk change', () => {
  it('is asked about by its key after a lost answer, though a limit refuses the next tries', async () => {
    const client = new ClientDouble({ count: 12 })
    const before = active(client)
    const { changeStatus } = client.customers
    const answers = new Map<string, ReturnType<typeof changeStatus>>()
    let tries = 0
    const limited: typeof changeStatus = async (change, options = {}) => {
      const key = String(options.idempotencyKey)
      if (++tries === 2)
        throw Object.assign(new Error(), { name: 'RateLimitError', retryable: true, retryAfterMs: 3_600_000 })
      const answer = answers.get(key) ?? changeStatus(change, options)
      answers.set(key, answer)
      if (tries === 1) throw Object.assign(new Error(), { name: 'NetworkError', retryable: true })
      return answer
    }
    Object.assign(client.customers, { changeStatus: limited })
    const ids = client.customers_.map(({ id }) => id)
    const job = new BulkJob(client, 'inactive', { ids }, ids.length)
    const { signal } = new AbortController()
    await expect(job.run(signal, none)).rejects.toMatchObject({ name: 'NetworkError' })
    await expect(job.run(signal, none)).rejects.toMatchObject({ name: 'RateLimitError' })
    await job.run(signal, none)
    expect([...answers.keys()]).toHaveLength(1)
    // Those it changed are its own, and can be undone.
    await job.undo(none)
    expect(job.undone).toBe(before)
  })
})

describe('S0-9 the undo of a bulk change', () => {
  it('is asked for once: what was undone is not undone again over what somebody did since', async () => {
    const client = new ClientDouble({ count: 12 })
    const before = active(client)
    const job = await deactivated(client)
    expect(active(client)).toBe(0)
    expect(job.canUndo).toBe(true)
    await job.undo(none)
    expect(job.undone).toBe(before)
    expect(active(client)).toBe(before)
    expect(job.canUndo).toBe(false)
    for (const { id } of client.customers_) client.set(id, { status: 'inactive' })
    await job.undo(none)
    expect(job.undone).toBe(before)
    expect(active(client)).toBe(0)
  })

  it('that broke off goes on with what is left of it', async () => {
    const client = new ClientDouble({ count: 1500 })
    const before = active(client)
    const job = await deactivated(client)
    let calls = 0
    client.faults.set('undoStatusChange', () => {
      if (++calls === 2) throw new Error('down')
    })
    await expect(job.undo(none)).rejects.toThrow('down')
    expect(job.canUndo).toBe(true)
    await job.undo(none)
    expect(job.undone).toBe(before)
    expect(calls).toBe(3)
    expect(active(client)).toBe(before)
    expect(job.canUndo).toBe(false)
  })
})
