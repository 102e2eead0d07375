import {
  assessRisk,
  createCustomer,
  getCustomer,
  listCustomFields,
  listNotes,
  type Operation,
  PROBLEM_CODES,
  searchCustomers,
  showCustomFields,
  suggestCustomers,
  updateCustomer,
  VIOLATION_CODES,
  type ViolationCode,
} from '@boom-risk/client/contract'
import type { Sent } from '../api.ts'
import { type Check, must, NotChecked, typePage } from '../check.ts'
import { expectProblem, expectViolation, isSame } from '../expect.ts'
import type { World } from '../world.ts'

/** A request that breaks one rule at one place. */
interface Wrong {
  readonly code: ViolationCode
  readonly field: string
  readonly operation: Operation
  readonly writes?: boolean
  readonly sent: (world: World) => Sent | Promise<Sent>
}

const search = (body: unknown) => () => ({ body })

const wrong: readonly Wrong[] = [
  { code: 'required', field: '/phones', operation: assessRisk, sent: search({}) },
  {
    code: 'unknown_field',
    field: '/addedLater',
    operation: searchCustomers,
    sent: search({ addedLater: 1 }),
  },
  { code: 'wrong_type', field: '/phones', operation: assessRisk, sent: search({ phones: 'one' }) },
  {
    code: 'invalid_choice',
    field: '/filter/status',
    operation: searchCustomers,
    sent: search({ filter: { status: 'gone' } }),
  },
  {
    code: 'invalid_format',
    field: '/phones/1',
    operation: assessRisk,
    sent: (world) => ({ body: { phones: [world.phone(), 'no phone'] } }),
  },
  { code: 'invalid_text', field: '/text', operation: suggestCustomers, sent: search({ text: 'a\u0000b' }) },
  { code: 'too_long', field: '/text', operation: suggestCustomers, sent: search({ text: 'x'.repeat(201) }) },
  {
    code: 'too_many',
    field: '/phones',
    operation: assessRisk,
    sent: (world) => ({ body: { phones: Array.from({ length: 101 }, () => world.phone()) } }),
  },
  { code: 'too_few', field: '/phones', operation: assessRisk, sent: search({ phones: [] }) },
  { code: 'too_small', field: '/limit', operation: searchCustomers, sent: search({ limit: 0 }) },
  { code: 'too_large', field: '/limit', operation: searchCustomers, sent: search({ limit: 1001 }) },
  {
    code: 'unknown_reference',
    field: '/shown/0',
    operation: showCustomFields,
    writes: true,
    sent: search({ shown: ['conformance-no-such-field'] }),
  },
  {
    code: 'duplicate',
    field: '/shown/1',
    operation: showCustomFields,
    writes: true,
    async sent(world) {
      const [field] = (await world.need(listCustomFields)).items
      if (!field) throw new NotChecked('the shop has no custom fields')
      return { body: { shown: [field.id, field.id] } }
    },
  },
  {
    code: 'read_only',
    field: '/customFields/0/value',
    operation: updateCustomer,
    writes: true,
    async sent(world) {
      const field = (await world.need(listCustomFields)).items.find(({ readOnly }) => readOnly)
      if (!field) throw new NotChecked('the shop has no read-only custom field')
      const { id, version } = await world.customer()
      return {
        params: { customerId: id },
        version,
        body: { customFields: [{ fieldId: field.id, value: 'x' }] },
      }
    },
  },
]

const codeChecks = wrong.map(({ code, field, operation, writes = false, sent }): Check => ({
  id: `violation.${code.replaceAll('_', '-')}`,
  rule: `${VIOLATION_CODES[code]}: 422 with \`${code}\` at its JSON Pointer`,
  source: typePage('Violation'),
  writes,
  async run(world) {
    expectViolation(await world.api.call(operation, await sent(world)), field, code)
  },
}))

export const violationChecks: readonly Check[] = [
  ...codeChecks,
  {
    id: 'violation.conflict',
    rule: 'A search begins at a cursor or at an offset, not at both',
    source: typePage('CustomerSearch'),
    async run(world) {
      const body = { cursor: 'a', offset: 0 }
      expectProblem(await world.api.call(searchCustomers, { body }), 'validation_failed')
    },
  },
  {
    id: 'violation.no-identity',
    rule: 'A new customer needs a phone, a PSID or an external id',
    source: typePage('CreateCustomer'),
    writes: true,
    async run(world) {
      const body = { name: 'Conformance' }
      expectProblem(await world.api.call(createCustomer, { body }), 'validation_failed')
    },
  },
  {
    id: 'violation.query',
    rule: 'A query parameter that was refused stands under its name, such as `/limit`',
    source: typePage('Violation'),
    async run(world) {
      const { id } = await world.anyCustomer()
      for (const [limit, code] of [
        ['0', 'too_small'],
        ['201', 'too_large'],
      ] as const) {
        const sent = { params: { customerId: id }, query: { limit } }
        expectViolation(await world.api.call(listNotes, sent), '/limit', code)
      }
    },
  },
  {
    id: 'violation.nested',
    rule: 'The pointer leads into lists and objects, such as `/addresses/1/country`',
    source: typePage('Violation'),
    writes: true,
    async run(world) {
      const body = { externalId: world.unique(), addresses: [{}, { country: 'vn' }] }
      const reply = await world.api.call(createCustomer, { body })
      expectViolation(reply, '/addresses/1/country', 'invalid_format')
    },
  },
  {
    id: 'violation.lone-surrogate',
    rule: 'Text is well-formed Unicode: half a surrogate pair is refused',
    source: typePage('Violation'),
    async run(world) {
      const rawBody = String.raw`{"text":"\ud83d"}`
      expectViolation(await world.api.call(suggestCustomers, { rawBody }), '/text', 'invalid_text')
    },
  },
  {
    id: 'violation.nothing-done',
    rule: 'A request of which one field is refused changes nothing',
    source: typePage('Violation'),
    writes: true,
    async run(world) {
      const before = await world.customer()
      const params = { customerId: before.id }
      const body = { name: 'Conformance, must not be', emails: ['no address'] }
      const reply = await world.api.call(updateCustomer, { params, version: before.version, body })
      must(reply.status === PROBLEM_CODES.validation_failed.status, '422', String(reply.status))
      const after = await world.need(getCustomer, { params })
      must(isSame(after, before), 'the customer unchanged', 'a change')
    },
  },
]
