import { describe, expect, it } from 'vitest'
import { createDomain } from '../../src/domain/create-domain.ts'
import { type DomainEvent, EventLog, EVENTS_KEPT } from '../../src/domain/events.ts'

const draft = { type: 'customer.updated', customerIds: ['a'], entity: null } as const
const logOf = (now: number) => createDomain({ customers: 40, clock: () => now }).events

describe('the event log', () => {
  it('X-9 numbers the events of each shop, and tells those who listen until they stop', () => {
    const log = new EventLog()
    const heard: DomainEvent[] = []
    const stop = log.subscribe('s1', (event) => heard.push(event))
    log.append('s1', draft, 5)
    log.append('s2', draft, 6)
    stop()
    log.append('s1', draft, 7)
    expect(heard).toEqual([{ ...draft, sequence: 1, at: 5 }])
    expect([log.last('s1'), log.last('s2'), log.last('s3')]).toEqual([2, 1, 0])
  })

  it('gives what came after a number, and says so when that is no longer known', () => {
    const log = new EventLog()
    for (let i = 0; i < EVENTS_KEPT + 5; i++) log.append('s', draft, i)
    const sequences = (from: number) => log.since('s', from)?.map(({ sequence }) => sequence)
    expect(sequences(EVENTS_KEPT + 3)).toEqual([EVENTS_KEPT + 4, EVENTS_KEPT + 5])
    expect(sequences(EVENTS_KEPT + 5)).toEqual([])
    expect(sequences(5)).toHaveLength(EVENTS_KEPT)
    expect(sequences(4)).toBeUndefined()
    expect(log.since('s', EVENTS_KEPT + 6)).toBeNull()
  })

  it('gives what happened since an instant, and says so when that is no longer known', () => {
    const log = new EventLog()
    for (let i = 0; i < EVENTS_KEPT; i++) log.append('s', draft, i)
    const sequences = (since: number) => log.recent('s', since)?.map(({ sequence }) => sequence)
    expect(sequences(EVENTS_KEPT - 2)).toEqual([EVENTS_KEPT - 1, EVENTS_KEPT])
    expect(sequences(EVENTS_KEPT)).toEqual([])
    expect(sequences(1)).toHaveLength(EVENTS_KEPT - 1)
    expect(sequences(0)).toBeUndefined()
    expect(log.recent('other', 0)).toEqual([])
  })

  it('takes no id of an earlier start for one of its own', () => {
    const before = logOf(1_000_000_000)
    for (let i = 0; i < 50; i++) before.append('shop_1', draft, 0)
    const after = logOf(1_000_002_000)
    for (let i = 0; i < 100; i++) after.append('shop_1', draft, 0)
    expect(after.since('shop_1', before.last('shop_1'))).toBeNull()
  })

  it('names no more than a thousand customers', () => {
    const log = new EventLog()
    log.append('s', { ...draft, customerIds: Array.from({ length: 1001 }, String) }, 0)
    expect(log.since('s', 0)?.[0]?.customerIds).toBeNull()
  })
})

const setUp = () => {
  const domain = createDomain({ customers: 300 })
  const begin = domain.events.last('shop_1')
  const events = (shop: number) =>
    domain.events
      .since(`shop_${shop}`, begin)
      ?.map(({ type, customerIds }) => `${type} ${customerIds?.length}`)
  return { domain, events }
}

describe('a commit', () => {
  it('tells the shop of a customer, once for many', () => {
    const { domain, events } = setUp()
    const customers = [...domain.store.customersByShop.get('shop_1')].slice(0, 3)
    domain.commit({ customers })
    expect(events(1)).toEqual(['customer.updated 3'])
    const [first] = customers
    if (first) domain.commit({ customers: [{ ...first, id: 'cus_new' }] })
    expect(events(1)?.at(-1)).toBe('customer.created 1')
    expect(events(2)).toEqual([])
  })

  it('S0-17 tells every shop that knows the number of a report', () => {
    const { domain, events } = setUp()
    const [report] = domain.store.reports.values()
    if (!report) throw new Error('no report')
    domain.commit({ reports: [{ ...report, id: 'rep_new', phone: '+84356700700', shopId: 'shop_9' }] })
    for (const shop of [1, 2, 3]) expect(events(shop)).toEqual(['report.created 1'])
    expect(events(9)).toEqual(['report.created 0'])
    expect(events(4)).toEqual([])
  })
})
