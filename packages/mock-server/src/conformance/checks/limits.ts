import {
  assessRisk,
  changeCustomerStatus,
  createNote,
  MAX_BULK_IDS,
  MAX_NOTE_LENGTH,
  MAX_PHONES_PER_REQUEST,
  MAX_SEARCH_PAGE_SIZE,
  searchCustomers,
} from '@boom-risk/client/contract'
import { type Check, must, typePage } from '../check.ts'
import { expectAnswer, expectStatus, expectViolation } from '../expect.ts'

/** What must be taken up to the limit, and refused past it. */
export const limitChecks: readonly Check[] = [
  {
    id: 'limit.phones',
    rule: `${MAX_PHONES_PER_REQUEST} phones in one request are assessed`,
    source: typePage('RiskAssessmentsRequest'),
    async run(world) {
      const phones = Array.from({ length: MAX_PHONES_PER_REQUEST }, () => world.phone())
      const reply = await world.api.call(assessRisk, { body: { phones } })
      const { assessments } = expectAnswer(reply, 200, assessRisk.response)
      must(assessments.length === phones.length, `${phones.length} assessments`, String(assessments.length))
    },
  },
  {
    id: 'limit.search-page',
    rule: `A page of a search may hold ${MAX_SEARCH_PAGE_SIZE}`,
    source: typePage('CustomerSearch'),
    async run(world) {
      const reply = await world.api.call(searchCustomers, { body: { limit: MAX_SEARCH_PAGE_SIZE } })
      const { items, total } = expectAnswer(reply, 200, searchCustomers.response)
      const expected = Math.min(total, MAX_SEARCH_PAGE_SIZE)
      must(items.length === expected, String(expected), String(items.length))
    },
  },
  {
    id: 'limit.note',
    rule: `A note may be ${MAX_NOTE_LENGTH} code units long, and no longer`,
    source: typePage('NoteText'),
    writes: true,
    async run(world) {
      const { id } = await world.anyCustomer()
      const params = { customerId: id }
      // Two code units each: characters or bytes would be counted differently.
      const longest = '😀'.repeat(MAX_NOTE_LENGTH / 2)
      expectStatus(await world.api.call(createNote, { params, body: { text: longest } }), 201)
      const longer = await world.api.call(createNote, { params, body: { text: `${longest}x` } })
      expectViolation(longer, '/text', 'too_long')
    },
  },
  {
    id: 'limit.trimmed',
    rule: 'Lengths are counted after trimming, so that white space alone is no text',
    source: typePage('NoteText'),
    writes: true,
    async run(world) {
      const { id } = await world.anyCustomer()
      const reply = await world.api.call(createNote, { params: { customerId: id }, body: { text: ' \n ' } })
      expectViolation(reply, '/text', 'too_short')
    },
  },
  {
    id: 'limit.bulk-ids',
    rule: `A bulk change takes up to ${MAX_BULK_IDS} ids`,
    source: typePage('StatusTargetIds'),
    writes: true,
    async run(world) {
      const ids = Array.from({ length: MAX_BULK_IDS + 1 }, (_, i) => `conformance-${i}`)
      const body = { status: 'inactive', target: { ids } }
      expectViolation(await world.api.call(changeCustomerStatus, { body }), '/target/ids', 'too_many')
    },
  },
]
