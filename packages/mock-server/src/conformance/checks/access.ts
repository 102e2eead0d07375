import {
  getCustomer,
  listNotes,
  type Operation,
  operations,
  updateCustomer,
} from '@boom-risk/client/contract'
import { callPage, type Check, must, NotChecked, PROBLEM_CODES_PAGE, REFERENCE } from '../check.ts'
import { expectProblem, outline } from '../expect.ts'
import { type AnsweringId, samples } from '../samples.ts'
import type { World } from '../world.ts'

const all: readonly Operation[] = Object.values(operations)

/** Calls everything with a token that is no good; nothing is asked of the shop. */
async function refuseAll(world: World, token: string | null): Promise<void> {
  for (const operation of all) {
    const reply = await world.api.call(operation, { token, ...(operation.request ? { body: {} } : {}) })
    expectProblem(reply, 'unauthorized', `of \`${operation.id}\``)
  }
}

export const accessChecks: readonly Check[] = [
  {
    id: 'access.token-missing',
    rule: 'Every call without a token is refused with 401',
    source: PROBLEM_CODES_PAGE,
    run: (world) => refuseAll(world, null),
  },
  {
    id: 'access.token-wrong',
    rule: 'Every call with a token that is nobody’s is refused with 401',
    source: PROBLEM_CODES_PAGE,
    run: (world) => refuseAll(world, 'conformance-is-nobody'),
  },
  {
    id: 'access.token-in-url',
    rule: 'The token stands in Authorization, never in a URL: one in the query counts for nothing',
    source: REFERENCE,
    async run(world) {
      const query = new URLSearchParams({ access_token: world.tokens.main, token: world.tokens.main })
      const reply = await world.api.raw('GET', `/v1/session?${query.toString()}`, { token: null })
      must(reply.status === 401, '401', outline(reply))
    },
  },
  {
    id: 'access.forbidden',
    rule: 'A call whose permission the employee lacks is refused with 403',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const token = world.limitedToken()
      const { permissions } = await world.session(token)
      let seen = 0
      for (const operation of Object.values(operations)) {
        if (operation.permission === null || permissions.includes(operation.permission)) continue
        const id: string = operation.id
        if (!isAnswering(id)) continue
        const sent = await samples[id](world).catch((error: unknown) => {
          if (error instanceof NotChecked) return null
          throw error
        })
        if (!sent) continue
        seen++
        expectProblem(await world.api.call(operation, { ...sent, token }), 'forbidden', `of \`${id}\``)
      }
      if (seen === 0) throw new NotChecked('the limited token may do everything')
    },
  },
  {
    id: 'access.export',
    rule: 'A search for an export needs the permission `export`',
    source: 'reference.md#customersearch',
    async run(world) {
      const token = world.limitedToken()
      const { permissions } = await world.session(token)
      if (permissions.includes('export')) throw new NotChecked('the limited token may export')
      const sent = { token, body: { purpose: 'export', limit: 1 } }
      expectProblem(await world.api.call(operations.searchCustomers, sent), 'forbidden')
    },
  },
  {
    id: 'access.masking',
    rule: 'Without `customers.read_phone` a number comes masked, and in no other form (X-8)',
    source: 'reference.md#customerphone',
    writes: true,
    async run(world) {
      const token = world.limitedToken()
      const { permissions } = await world.session(token)
      if (permissions.includes('customers.read_phone'))
        throw new NotChecked('the limited token reads phone numbers')
      const { id, phone } = await world.customerWithPhone()
      const { phones } = await world.need(getCustomer, { params: { customerId: id }, token })
      const [shown] = phones
      must(
        shown?.masked === true && shown.e164 === null,
        '`masked` true and `e164` null',
        'the number in clear',
      )
      const text = JSON.stringify(phones)
      must(!text.includes(phone.slice(1)), 'no digits of the number', 'the whole number')
    },
  },
  {
    id: 'access.other-shop',
    rule: 'What another shop has does not exist for this one: 404, and nothing changes',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const token = world.secondToken()
      const { id, version, name } = await world.customer()
      const params = { customerId: id }
      const asked = [
        await world.api.call(getCustomer, { params, token }),
        await world.api.call(listNotes, { params, token }),
        await world.api.call(updateCustomer, { params, token, version, body: { name: 'Conformance' } }),
      ]
      for (const reply of asked) expectProblem(reply, 'not_found', 'to the second shop')
      const after = await world.need(getCustomer, { params })
      must(after.name === name, 'the customer unchanged', 'a change by the other shop')
    },
  },
  {
    id: 'access.unknown-id',
    rule: 'An id that names nothing is answered with 404',
    source: PROBLEM_CODES_PAGE,
    writes: true,
    async run(world) {
      const { permissions } = await world.session()
      for (const operation of all) {
        if (!operation.path.includes('{')) continue
        if (operation.permission && !permissions.includes(operation.permission)) continue
        const reply = await world.api.call(operation, {
          ...(operation.versioned ? { version: '1' } : {}),
          ...(operation.request ? { body: WELL_FORMED[operation.id] ?? {} } : {}),
        })
        expectProblem(reply, 'not_found', `of \`${operation.id}\``)
      }
    },
  },
  {
    id: 'access.unknown-path',
    rule: 'A path that no call has is answered with 404',
    source: PROBLEM_CODES_PAGE,
    async run(world) {
      expectProblem(await world.api.raw('GET', '/v1/conformance-no-such-path'), 'not_found')
    },
  },
  {
    id: 'access.wrong-method',
    rule: 'A method that a path does not know is answered with 405 and those it knows in Allow',
    source: PROBLEM_CODES_PAGE,
    async run(world) {
      const reply = await world.api.raw('DELETE', operations.getSession.path)
      expectProblem(reply, 'method_not_allowed')
      const allowed = (reply.headers.get('allow') ?? '').split(',').map((method) => method.trim())
      must(allowed.includes('GET'), '`Allow` with GET', allowed[0] ? 'another one' : 'none')
    },
  },
  {
    id: 'access.session-permissions',
    rule: 'The session names every permission that the employee uses: a read works with `customers.read`',
    source: callPage(operations.getSession),
    async run(world) {
      const { permissions } = await world.session()
      const reply = await world.api.call(operations.searchCustomers, { body: { limit: 1 } })
      const may = permissions.includes('customers.read')
      must(may === (reply.status === 200), may ? '200' : '403', outline(reply))
    },
  },
]

/** Bodies that would be taken if the id named something. */
const WELL_FORMED: Readonly<Record<string, unknown>> = {
  updateCustomer: { name: 'Conformance' },
  createReport: { content: 'Khách không nhận hàng.' },
  disputeReport: { reason: 'Khách đã nhận hàng.' },
  cancelOrder: { reason: 'Conformance' },
  createNote: { text: 'Conformance' },
  updateNote: { text: 'Conformance' },
}

function isAnswering(id: string): id is AnsweringId {
  return Object.hasOwn(samples, id)
}
