import { describe, expect, it } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import type { OperationId } from '../../src/contract/operations.ts'
import type { RiskCore } from '../../src/index.ts'
import { changes } from '../../src/resources/changes.ts'
import { customFieldsResource } from '../../src/resources/custom-fields.ts'
import type { Change } from '../../src/resources/effects.ts'
import { notesResource } from '../../src/resources/notes.ts'
import { ordersResource, returnsResource } from '../../src/resources/orders.ts'
import { reportsResource } from '../../src/resources/reports.ts'
import { customer, exampleServer, operationOf } from '../support/examples.ts'
import { rejection, setup } from '../support/setup.ts'
import { json, problem } from '../support/test-server.ts'

const note = { id: 'note_77', version: '1' }

type Write = (core: RiskCore) => Promise<unknown>

const writes: readonly (readonly [OperationId, Write, Change['type'] | null])[] = [
  ['shipOrder', (core) => ordersResource(core).ship('o1'), 'order.updated'],
  ['sendOrderConfirmation', (core) => ordersResource(core).sendConfirmation('o1'), 'order.updated'],
  ['cancelOrder', (core) => ordersResource(core).cancel('o1', 'Khách đổi ý'), 'order.updated'],
  ['createPaymentLink', (core) => ordersResource(core).createPaymentLink('o1'), null],
  ['createNote', (core) => notesResource(core).create(customer.id, 'x'), 'note.created'],
  ['updateNote', (core) => notesResource(core).update(note, 'x'), 'note.updated'],
  ['deleteNote', (core) => notesResource(core).delete(note), 'note.deleted'],
  ['restoreNote', (core) => notesResource(core).restore(note.id), 'note.created'],
  ['createReport', (core) => reportsResource(core).create(customer.id, 'Không nhận hàng'), 'report.created'],
  ['retractReport', (core) => reportsResource(core).retract('r1'), 'report.updated'],
  ['disputeReport', (core) => reportsResource(core).dispute('r1', 'Đã nhận'), 'report.updated'],
  ['showCustomFields', (core) => customFieldsResource(core).show(['fld_vip']), 'custom_fields.updated'],
]

describe('writes', () => {
  it.each(writes)(
    '%s: one request with a key, its answer, and its change made known',
    async (id, write, type) => {
      const { core, server } = await setup([exampleServer()])
      const made: Change[] = []
      changes(core).onMade((change) => made.push(change))
      expect(await write(core)).toEqual(examples[id].response)
      expect(server.seen.map(operationOf)).toEqual([id])
      expect(server.seen[0]!.headers).toHaveProperty('idempotency-key')
      expect(made.map((change) => change.type)).toEqual(type === null ? [] : [type])
    },
  )

  it.each(writes.filter(([, , type]) => type !== null))(
    '%s: makes its change known on failure too',
    async (_, write) => {
      const { core } = await setup([problem(500)], { retries: 0 })
      const made: Change[] = []
      changes(core).onMade((change) => made.push(change))
      expect(await rejection(write(core))).toMatchObject({ name: 'ServerError' })
      expect(made).toHaveLength(1)
    },
  )

  it('notes are changed on the version that was read', async () => {
    const { core, server } = await setup([exampleServer()])
    await notesResource(core).update(note, 'x')
    await notesResource(core).delete(note)
    expect(server.seen.map((seen) => seen.headers['if-match'])).toEqual(['"1"', '"1"'])
  })

  it('a report about nobody of this shop concerns many', async () => {
    const report = { ...(examples.retractReport.response as object), customerId: null }
    const { core } = await setup([json(report)])
    const made: Change[] = []
    changes(core).onMade((change) => made.push(change))
    await reportsResource(core).retract('r1')
    expect(made[0]!.customerIds).toBeNull()
  })

  it('the fields shown are kept as the server answers them', async () => {
    const { core, server } = await setup([exampleServer()])
    const fields = customFieldsResource(core)
    expect(await fields.list()).toEqual(examples.listCustomFields.response)
    const chosen = await fields.show(['fld_vip'])
    expect(await fields.list()).toBe(chosen)
    expect(server.seen).toHaveLength(2)
  })
})

describe('lists of a customer', () => {
  const lists = [
    ['orders', (core: RiskCore) => ordersResource(core), 'listOrders'],
    ['returns', (core: RiskCore) => returnsResource(core), 'listReturns'],
    ['notes', (core: RiskCore) => notesResource(core), 'listNotes'],
    ['reports', (core: RiskCore) => reportsResource(core), 'listReports'],
  ] as const

  it.each(lists)(
    '%s are kept by page, and dropped by what touches them',
    async (part, resource, operation) => {
      const { core, server } = await setup([exampleServer()])
      const { list } = resource(core)
      expect(await list(customer.id)).toEqual(examples[operation].response)
      await list(customer.id)
      await list(customer.id, { limit: 2 })
      expect(server.seen.map((seen) => seen.url)).toEqual([
        `/v1/customers/${customer.id}/${part}`,
        `/v1/customers/${customer.id}/${part}?limit=2`,
      ])
      const type = (
        {
          orders: 'order.updated',
          returns: 'order.updated',
          notes: 'note.created',
          reports: 'report.created',
        } as const
      )[part]
      changes(core).heard({ type, customerIds: [customer.id] })
      await list(customer.id, { limit: 2 })
      expect(server.seen).toHaveLength(3)
    },
  )

  it.each(lists)('%s: goes through the pages', async (_, resource, operation) => {
    const page = examples[operation].response as { items: unknown[] }
    const { core, server } = await setup([
      json({ ...page, nextCursor: 'next' }),
      json({ ...page, nextCursor: null }),
    ])
    const seen: unknown[] = []
    for await (const { items } of resource(core).pages(customer.id, { limit: 7 })) seen.push(...items)
    expect(seen).toEqual([...page.items, ...page.items])
    expect(server.seen.map(({ url }) => url.replace(/.*\?/, ''))).toEqual(['limit=7', 'limit=7&cursor=next'])
  })

  it('X-10 reports are searched by phone in the body', async () => {
    const { core, server } = await setup([exampleServer()])
    const search = { phone: '+84987654321' }
    await reportsResource(core).search(search)
    await reportsResource(core).search(search)
    expect(server.seen.map(({ url, body }) => [url, body])).toEqual([
      ['/v1/reports/search', JSON.stringify(search)],
    ])
  })
})
