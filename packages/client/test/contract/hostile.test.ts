import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import {
  AddressInput,
  ChangeStatus,
  CreateCustomer,
  CreateReport,
  CustomerKey,
  CustomerSearch,
  Id,
  MAX_BULK_IDS,
  MAX_NOTE_LENGTH,
  MAX_REPORT_LENGTH,
  MAX_SEARCH_PAGE_SIZE,
  NoteText,
  RiskAssessmentsRequest,
  ShownCustomFields,
  UpdateCustomer,
  type OperationId,
} from '../../src/contract/index.ts'
import { requests } from './schemas.ts'

const name = (value: unknown): boolean => v.is(UpdateCustomer, { name: value })
const note = (value: unknown): boolean => v.is(NoteText, { text: value })
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `c${index}`)

/** Puts own properties of these names into an object, as JSON.parse does. */
const withKey = (body: unknown, key: string): unknown =>
  JSON.parse(
    JSON.stringify(body)
      .replace(/^\{/, `{${JSON.stringify(key)}:{"admin":true},`)
      .replace(/,\}$/, '}'),
  )

describe.each(requests)('the body of %s', (id, schema) => {
  const body = examples[id as OperationId].request

  it('is taken as the example has it', () => {
    expect(v.is(schema, body)).toBe(true)
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'colour'])(
    'is refused with a field %s',
    (key) => {
      expect(v.is(schema, withKey(body, key))).toBe(false)
      expect(({} as { admin?: boolean }).admin).toBeUndefined()
    },
  )

  it.each([[null], [[]], [[{}]], ['text'], [1], [true], [undefined]])('is refused as %j', (other) => {
    expect(v.is(schema, other)).toBe(false)
  })

  it('is refused with any of its fields of another type', () => {
    for (const field of Object.keys(body as object))
      expect(v.is(schema, { ...(body as object), [field]: Symbol.iterator }), field).toBe(false)
  })
})

describe('text', () => {
  it.each([
    ['NUL', 'a\u0000b'],
    ['escape', 'a\u001Bb'],
    ['delete', 'a\u007Fb'],
    ['C1 control', 'a\u0085b'],
    ['lone high surrogate', 'a\uD83Db'],
    ['lone low surrogate', 'a\uDE00b'],
  ])('with a %s is refused on one line and on many', (_, value) => {
    expect(name(value)).toBe(false)
    expect(note(value)).toBe(false)
  })

  it.each([
    ['line feed', 'a\nb'],
    ['carriage return', 'a\r\nb'],
    ['tab', 'a\tb'],
  ])('with a %s is refused on one line, taken on many', (_, value) => {
    expect(name(value)).toBe(false)
    expect(note(value)).toBe(true)
  })

  it.each(['a\u2028b', 'a\u2029b'])(
    'with a separator of lines or paragraphs is refused on one line',
    (value) => {
      expect(name(value)).toBe(false)
    },
  )

  it.each(['Nguyễn Thị Thu Hà', 'Nguyễn', 'محمد بن سلمان', '👨‍👩‍👧 Lan', "O'Neil-Trần", '  Hà  '])(
    'of honest people is taken: %s',
    (value) => expect(name(value)).toBe(true),
  )

  it('is trimmed before its length counts', () => {
    expect(v.parse(UpdateCustomer, { name: `  ${'a'.repeat(200)}\u00A0` })).toEqual({ name: 'a'.repeat(200) })
    expect(name('   ')).toBe(false)
    expect(name('a'.repeat(201))).toBe(false)
  })

  it('has the lengths of notes and reports as its limits', () => {
    expect(note('x'.repeat(MAX_NOTE_LENGTH))).toBe(true)
    expect(note('x'.repeat(MAX_NOTE_LENGTH + 1))).toBe(false)
    expect(v.is(CreateReport, { content: 'x'.repeat(MAX_REPORT_LENGTH) })).toBe(true)
    expect(v.is(CreateReport, { content: 'x'.repeat(MAX_REPORT_LENGTH + 1) })).toBe(false)
    expect(v.is(CreateReport, { content: ' \n ' })).toBe(false)
  })

  it('of a megabyte is refused in a moment, whatever it holds', () => {
    for (const huge of ['a'.repeat(1e6), '@'.repeat(1e6), ' '.repeat(1e6), '\uD83D'.repeat(1e6)]) {
      expect(name(huge)).toBe(false)
      expect(note(huge)).toBe(false)
      expect(v.is(UpdateCustomer, { emails: [huge] })).toBe(false)
      expect(v.is(CustomerKey, { phone: huge })).toBe(false)
    }
  }, 2000)
})

describe('identifiers', () => {
  it.each(['__proto__', '..', '.', 'a/b', 'a%2Fb', '', 'a b', '-a', 'ä', 'a'.repeat(65)])(
    '%j is none',
    (value) => {
      expect(v.is(Id, value)).toBe(false)
    },
  )
})

describe('lists', () => {
  it('are refused beyond their limits', () => {
    const bulk = (count: number): unknown => ({ status: 'active', target: { ids: ids(count) } })
    expect(v.is(ChangeStatus, bulk(MAX_BULK_IDS))).toBe(true)
    expect(v.is(ChangeStatus, bulk(MAX_BULK_IDS + 1))).toBe(false)
    expect(v.is(ChangeStatus, bulk(0))).toBe(false)
    expect(v.is(RiskAssessmentsRequest, { phones: [] })).toBe(false)
    expect(v.is(CustomerSearch, { limit: MAX_SEARCH_PAGE_SIZE })).toBe(true)
    for (const limit of [0, -1, 1.5, MAX_SEARCH_PAGE_SIZE + 1, '50'])
      expect(v.is(CustomerSearch, { limit })).toBe(false)
    expect(v.is(ShownCustomFields, { shown: ids(201) })).toBe(false)
  })
})

describe('rules across fields', () => {
  it('a page begins at a cursor or at an offset', () => {
    expect(v.is(CustomerSearch, { cursor: 'abc' })).toBe(true)
    expect(v.is(CustomerSearch, { offset: 10 })).toBe(true)
    expect(v.is(CustomerSearch, { cursor: 'abc', offset: 10 })).toBe(false)
  })

  it('a customer is created with a phone, a PSID or an external id', () => {
    expect(v.is(CreateCustomer, { name: 'Hà' })).toBe(false)
    expect(v.is(CreateCustomer, { name: 'Hà', phones: [] })).toBe(false)
    expect(v.is(CreateCustomer, { externalId: 'crm-1' })).toBe(true)
  })

  it('a list is no object without fields', () => {
    expect(v.is(CustomerSearch, { filter: [] })).toBe(false)
    expect(v.is(UpdateCustomer, { addresses: [[]] })).toBe(false)
    expect(v.is(CreateCustomer, { externalId: 'crm-1', source: { utm: [] } })).toBe(false)
    expect(UpdateCustomer['~standard'].validate([])).toHaveProperty('issues')
  })

  it('a key names a customer in one way', () => {
    expect(v.is(CustomerKey, { phone: '+84987654321', psid: '5724901332810042' })).toBe(false)
    expect(v.is(CustomerKey, {})).toBe(false)
  })

  it('an address is taken in the form of today and in the one of before', () => {
    expect(v.is(AddressInput, { ward: 'Phường Bến Thành', province: 'Thành phố Hồ Chí Minh' })).toBe(true)
    expect(v.is(AddressInput, { ward: 'Phường 1', district: 'Quận 3', province: 'TP HCM' })).toBe(true)
  })
})
