import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCustomer, updateCustomer } from '../../src/contract/customer-profile.ts'
import { cancelOrder } from '../../src/contract/order-actions.ts'
import { deleteNote, listNotes, updateNote } from '../../src/contract/notes.ts'
import { invoke } from '../../src/resources/invoke.ts'
import { customer, exampleServer } from '../support/examples.ts'
import { rejection, setup } from '../support/setup.ts'
import { cut, problem } from '../support/test-server.ts'
import { until } from '../support/until.ts'

describe('invoke', () => {
  it('fills path, query, If-Match and Idempotency-Key', async () => {
    const { core, server } = await setup([exampleServer()])
    await invoke(core, listNotes, { params: { customerId: 'cus_1' }, query: { limit: 5 } })
    await invoke(core, updateNote, {
      params: { noteId: 'note-1' },
      body: { text: 'Gọi trước' },
      version: '7',
      idempotencyKey: 'intent-1',
    })
    const [list, update] = server.seen
    expect(list).toMatchObject({ method: 'GET', url: '/v1/customers/cus_1/notes?limit=5', body: '' })
    expect(list!.headers).not.toHaveProperty('idempotency-key')
    expect(update).toMatchObject({
      method: 'PATCH',
      url: '/v1/notes/note-1',
      body: '{"text":"Gọi trước"}',
      headers: { 'if-match': '"7"', 'idempotency-key': 'intent-1' },
    })
  })

  it('sends the body again with the token that a 401 asked for', async () => {
    const { core, clock, server } = await setup([problem(401), cut, exampleServer()])
    const write = invoke(core, updateNote, {
      params: { noteId: 'note-1' },
      body: { text: 'Gọi trước' },
      version: '7',
      idempotencyKey: 'intent-1',
    })
    await until(() => server.seen.length === 2)
    await clock.pass(150)
    await write
    for (const seen of server.seen) {
      expect(seen).toMatchObject({
        body: '{"text":"Gọi trước"}',
        headers: { 'content-type': 'application/json' },
      })
    }
    expect(server.seen).toHaveLength(3)
  })

  it('X-10 tells nobody the address of the page, nor lets a disk keep the answer', async () => {
    const requests: Request[] = []
    const { core } = await setup([exampleServer()], {
      fetch(input, init) {
        const request = new Request(input, init)
        requests.push(request)
        return fetch(request)
      },
    })
    await invoke(core, listNotes, { params: { customerId: 'cus_1' } })
    await invoke(core, updateNote, { params: { noteId: 'note-1' }, body: { text: 'Gọi' }, version: '7' })
    expect(requests.map(({ referrerPolicy, cache }) => [referrerPolicy, cache])).toEqual([
      ['no-referrer', 'no-store'],
      ['no-referrer', 'no-store'],
    ])
  })

  it('gives each intent a key of its own, the same on all its tries', async () => {
    const { core, clock, server } = await setup([cut, exampleServer()])
    const write = () => invoke(core, deleteNote, { params: { noteId: 'note-1' }, version: '1' })
    const first = write()
    await clock.pass(150)
    await first
    await write()
    const [one, again, other] = server.seen.map((seen) => seen.headers['idempotency-key'])
    expect(one).toMatch(/^[0-9a-z]+(-[0-9a-z]+){3}$/)
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })

  it('sends nothing for what is no id', async () => {
    const { core, server } = await setup([exampleServer()])
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom<unknown>(
            '',
            '.',
            '..',
            '../x',
            'a/b',
            'a?b',
            'a b',
            '+84987654321',
            '__proto__',
            7,
            null,
          ),
          fc.stringMatching(/^[a-z]{65,80}$/),
        ),
        async (id) => {
          const call = invoke(core, deleteNote, { params: { noteId: id as string }, version: '1' })
          expect(await rejection(call)).toMatchObject({
            name: 'ValidationError',
            code: 'invalid_id',
            violations: [{ field: '/noteId' }],
          })
        },
      ),
    )
    expect(await rejection(invoke(core, deleteNote))).toMatchObject({ code: 'invalid_id' })
    expect(server.seen).toHaveLength(0)
  })
})

describe('a ConflictError', () => {
  const patch = { name: 'Thu Hà' }
  const conflict = async (body: Record<string, unknown>, status = 412) => {
    const { core } = await setup([problem(status, { code: 'version_conflict', ...body })])
    return rejection(
      invoke(core, updateCustomer, { params: { customerId: customer.id }, body: patch, version: '6' }),
    )
  }

  it('carries both versions', async () => {
    expect(await conflict({ current: { ...customer, mood: 'blue' } })).toMatchObject({
      name: 'ConflictError',
      code: 'version_conflict',
      status: 412,
      attempted: patch,
      current: customer,
    })
  })

  it.each([
    ['deleted', { current: null }],
    ['not said', {}],
    ['no customer', { current: { id: 7 } }],
  ])('has no current version where it is %s', async (_, body) => {
    expect(await conflict(body)).toMatchObject({ attempted: patch, current: null })
  })

  it('names the customer who is there already', async () => {
    const { core } = await setup([problem(409, { code: 'customer_exists', existingId: 'cus_9' })])
    const error = await rejection(invoke(core, createCustomer, { body: { psid: '5724901332810042' } }))
    expect(error).toMatchObject({ code: 'customer_exists', existingId: 'cus_9', reason: null })
  })

  it('says which rule forbids an action', async () => {
    const { core } = await setup([
      problem(409, { code: 'order_action_not_allowed', reason: 'delivery_slip_exists' }),
    ])
    const call = invoke(core, cancelOrder, { params: { orderId: 'o1' }, body: { reason: 'Khách đổi ý' } })
    expect(await rejection(call)).toMatchObject({ reason: 'delivery_slip_exists', existingId: null })
  })
})
