import { MAX_LOOKUPS_PER_DAY, MAX_LOOKUPS_PER_HOUR } from './lookups.ts'
import { SAME_INTENT_MS, type Operation } from './operation.ts'
import type { OperationId } from './operations.ts'
import { MAX_REPORTS_PER_HOUR } from './reports.ts'

const LOOKUPS = [
  `Of an employee without \`customers.read_phone\`, distinct numbers are counted over all calls and recorded, at most ${MAX_LOOKUPS_PER_HOUR} ` +
    `within an hour, and ${MAX_LOOKUPS_PER_DAY} within a day without \`customers.reveal_phone\`: 429 \`lookup_limit_reached\` with \`Retry-After\` (D-20).`,
  'Who has neither `customers.read_phone` nor `customers.reveal_phone` is not told whose number one is: no `customerId`, no ' +
    'customer found by it, no `existingId`, and `computedAt` is the time of the answer (D-20).',
]

const ONCE =
  `The same request of the same employee within ${SAME_INTENT_MS / 1000} seconds is one, whatever its \`Idempotency-Key\`: it gets the first ` +
  'answer, as a person does who presses the same button in two tabs; until there is one, 409 `idempotency_key_in_use`. Not once something ' +
  'else was done to what came of it, nor if it was refused.'

const SEARCH =
  'Each word of the text begins a word of the name, in any order and with or without diacritics; digits stand in a phone number (S0-11).'

/**
 * What a platform must keep to beside what shapes and codes say, by the call that it is about, each in a sentence that names its
 * source. In a file of its own: a client needs none of it.
 */
export const PLATFORM_RULES: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  assessRisk: LOOKUPS,
  searchBoomCustomers: [SEARCH, ...LOOKUPS],
  searchCustomers: [SEARCH, ...LOOKUPS],
  suggestCustomers: [SEARCH, ...LOOKUPS],
  resolveCustomer: LOOKUPS,
  createCustomer: LOOKUPS,
  updateCustomer: LOOKUPS,
  searchReports: LOOKUPS,
  refreshCustomer: ['A recount writes, so that it needs the permission to (D-20).'],
  createReport: [
    'A text with a phone number, an address, a link or an insult is refused with each reason (X-7); with `review` it is `held` for a ' +
      'moderator instead, and seen by its own shop alone (D-18).',
    'Only a shop with an order of the customer may report them: 409 `report_needs_order` (D-18).',
    'A shop reports one customer again after 24 hours, or once it has a new order of theirs: 409 `report_too_soon` (D-18).',
    `A shop makes at most ${MAX_REPORTS_PER_HOUR} reports within an hour: 429 \`report_limit_reached\` with \`Retry-After\` (D-18).`,
  ],
  retractReport: ['A reason is moderated as a report is; the retraction itself never waits (D-18).'],
  disputeReport: [
    'The reason is moderated as a report is; with `review`, a dispute whose reason the rules refuse waits in `ownDispute`, and no ' +
      'other shop learns of it (D-18).',
  ],
}

/** All that a platform must keep to of a call. */
export function platformRulesOf({ id, once }: Operation): readonly string[] {
  const rules = (PLATFORM_RULES as Readonly<Record<string, readonly string[]>>)[id] ?? []
  return once ? [ONCE, ...rules] : rules
}
