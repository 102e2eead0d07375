import * as v from './valibot.ts'
import { Address, CustomerPhone } from './contact.ts'
import { CUSTOMER_STATUSES, CustomerSummary } from './customer.ts'
import type { Operation } from './operation.ts'
import { Cursor, pageEntries } from './paging.ts'
import { partialObject } from './partial-object.ts'
import { Count, Id } from './primitives.ts'
import { RISK_LEVELS, RiskProfile } from './risk.ts'
import { singleLineText } from './text.ts'

/** Most customers in one page of a search: an export of 100,000 takes a hundred of them (`S0-19`). */
export const MAX_SEARCH_PAGE_SIZE = 1000

/** What a person typed to find a customer: beginnings of words of a name, digits of a phone number in any form, or both. */
const SearchText = singleLineText(200, 0)

/** Which customers; every part that is given must hold. */
export const CustomerFilter = partialObject({
  /**
   * Beginnings of words of a name, in any order, with or without diacritics, and digits of a phone number in any typed form, with its
   * country code or its prefix of before 2018 as well; all of it must be found. Empty: all.
   */
  text: v.optional(SearchText),
  /** By the shop's own level (`D-11`); empty or absent: any. */
  levels: v.optional(v.pipe(v.array(v.picklist(RISK_LEVELS)), v.maxLength(RISK_LEVELS.length))),
  status: v.optional(v.picklist(CUSTOMER_STATUSES)),
})
export type CustomerFilter = v.InferOutput<typeof CustomerFilter>

/** Every column of the table (`S0-3`, `D-11`). */
export const CUSTOMER_SORT_FIELDS = [
  'name',
  'level',
  'network_level',
  'returned',
  'shipped',
  'return_rate',
  'network_returned',
  'network_shipped',
  'network_return_rate',
  'reports',
  'last_return_at',
  'status',
  'updated_at',
] as const
/** What a search may be sorted by; both directions put whoever lacks a value last (`D-4`). */
export type CustomerSortField = (typeof CUSTOMER_SORT_FIELDS)[number]

/**
 * An order of the list. Whatever has no value stands last in both directions (`D-4`); equals keep one order, so that
 * paging neither repeats nor skips anybody. Names are compared as Vietnamese is.
 */
export const CustomerSort = v.strictObject({
  by: v.picklist(CUSTOMER_SORT_FIELDS),
  direction: v.picklist(['ascending', 'descending']),
})
export type CustomerSort = v.InferOutput<typeof CustomerSort>

/** A search: one page from `cursor` or `offset`, never both; from the beginning without either. */
export const CustomerSearch = v.pipe(
  partialObject({
    filter: v.optional(CustomerFilter),
    /** The worst return rate first when absent. */
    sort: v.optional(CustomerSort),
    /** `nextCursor` of a page with the same filter and sort. */
    cursor: v.optional(Cursor),
    /** Jumps to this place, at most to the answer's `maxOffset`. */
    offset: v.optional(Count),
    /** 50 when absent. */
    limit: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_SEARCH_PAGE_SIZE))),
    /** Says that the page goes into a file (`S0-19`): needs the permission `export`, and the server records it. */
    purpose: v.optional(v.picklist(['export'])),
  }),
  v.check(
    ({ cursor, offset }) => cursor === undefined || offset === undefined,
    'A page begins at a cursor or at an offset, not at both',
  ),
)
export type CustomerSearch = v.InferOutput<typeof CustomerSearch>

/** Customers by the shop's own level. */
export const CountsByLevel = v.object(v.entriesFromList(RISK_LEVELS, Count))
export type CountsByLevel = v.InferOutput<typeof CountsByLevel>

/** One page of a search. */
export const CustomerPage = v.object({
  ...pageEntries(CustomerSummary),
  /** What the filter finds when its `levels` are left out: how many each level would show. */
  countsByLevel: CountsByLevel,
  /** The greatest `offset` that this server takes; beyond it, go on by cursor. */
  maxOffset: Count,
})
export type CustomerPage = v.InferOutput<typeof CustomerPage>

/** `POST /v1/customers/suggestions`: what has been typed into an order form so far (`S0-11`). */
export const SuggestionSearch = v.strictObject({
  text: SearchText,
  /** 8 when absent. */
  limit: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(20))),
})
export type SuggestionSearch = v.InferOutput<typeof SuggestionSearch>

/** An active customer to pick while an order is entered. */
export const CustomerSuggestion = v.object({
  customerId: Id,
  name: v.nullable(v.string()),
  /** The number that was found, otherwise the main one. */
  phone: v.nullable(CustomerPhone),
  /** The main one, for the order form. */
  address: v.nullable(Address),
  risk: RiskProfile,
})
export type CustomerSuggestion = v.InferOutput<typeof CustomerSuggestion>

/** Best first: whoever has the diacritics that were typed, then by where in the name the words stand. */
export const CustomerSuggestions = v.object({ items: v.array(CustomerSuggestion) })
export type CustomerSuggestions = v.InferOutput<typeof CustomerSuggestions>

/**
 * The boom list (`S0-2`): filter, sort, page, with the total and counts by level. `cursor_expired` for a cursor that is too old or unknown;
 * `lookup_limit_reached` where an employee who sees masked numbers has looked up as many as they may within an hour (`D-20`).
 */
export const searchBoomCustomers = {
  id: 'searchBoomCustomers',
  method: 'POST',
  path: '/v1/boom-customers/search',
  permission: 'customers.read',
  request: CustomerSearch,
  response: CustomerPage,
  status: 200,
  idempotent: true,
  problems: ['cursor_expired', 'lookup_limit_reached'],
} as const satisfies Operation

/**
 * All customers of the shop (`S0-10`): filter, sort, page, with the total and counts by level. `cursor_expired` for a cursor that is too
 * old or unknown; `lookup_limit_reached` where an employee who sees masked numbers has looked up as many as they may within an hour
 * (`D-20`).
 */
export const searchCustomers = {
  id: 'searchCustomers',
  method: 'POST',
  path: '/v1/customers/search',
  permission: 'customers.read',
  request: CustomerSearch,
  response: CustomerPage,
  status: 200,
  idempotent: true,
  problems: ['cursor_expired', 'lookup_limit_reached'],
} as const satisfies Operation

/**
 * Active customers for what is being typed (`S0-11`). `lookup_limit_reached` where an employee who sees masked numbers has looked up as
 * many as they may within an hour (`D-20`).
 */
export const suggestCustomers = {
  id: 'suggestCustomers',
  method: 'POST',
  path: '/v1/customers/suggestions',
  permission: 'customers.read',
  request: SuggestionSearch,
  response: CustomerSuggestions,
  status: 200,
  idempotent: true,
  problems: ['lookup_limit_reached'],
} as const satisfies Operation
