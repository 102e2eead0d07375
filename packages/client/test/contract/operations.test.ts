import * as v from 'valibot'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { hasVersion } from '../../scripts/openapi/document.ts'
import { queryProperties } from '../../scripts/openapi/schemas.ts'
import {
  operations,
  PageQuery,
  PROBLEM_CODES,
  problemCodesOf,
  type listNotes,
  type Operation,
  type PathParameters,
  type QueryOf,
  type RequestOf,
  type resolveCustomer,
  type ResponseOf,
  type undoStatusChange,
} from '../../src/contract/index.ts'

const calls = Object.entries<Operation>(operations)

describe.each(calls)('%s', (id, operation) => {
  it('is known by its id', () => {
    expect(operation.id).toBe(id)
  })

  it('either may be repeated as it is or takes a key', () => {
    expect(operation.keyed ?? false).not.toBe(operation.idempotent ?? false)
    if (operation.method === 'GET') expect(operation.idempotent).toBe(true)
    if (['PATCH', 'PUT', 'DELETE'].includes(operation.method)) expect(operation.keyed).toBe(true)
  })

  it('answers with a version where one is asked for', () => {
    if (operation.versioned && operation.status !== 204) expect(hasVersion(operation.response)).toBe(true)
    if (operation.method === 'PATCH') expect(operation.versioned).toBe(true)
  })

  it('X-10 has no parameter in its URL that could hold a phone number', () => {
    const phone = '+84987654321'
    for (const [, name = ''] of operation.path.matchAll(/\{(\w+)\}/g)) expect(name).toMatch(/Id$/)
    for (const name of Object.keys(operation.query ? queryProperties(operation.query) : {})) {
      expect(['cursor', 'limit', 'days', 'interval', 'recentMs']).toContain(name)
      expect(operation.query && v.is(operation.query, { [name]: phone })).toBe(false)
    }
  })

  it('only writes need more than the right to read', () => {
    if (operation.idempotent) expect([null, 'customers.read']).toContain(operation.permission)
  })

  it('lists the problems that follow from what it is', () => {
    const codes = problemCodesOf(operation)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.includes('version_conflict')).toBe(operation.versioned ?? false)
    expect(codes.includes('idempotency_key_reused')).toBe(operation.keyed ?? false)
    expect(codes.includes('validation_failed')).toBe(Boolean(operation.request ?? operation.query))
    expect(codes.includes('not_found')).toBe(operation.path.includes('{'))
  })
})

it('has no two calls with the same method and path', () => {
  const lines = calls.map(([, { method, path }]) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`)
  expect(new Set(lines).size).toBe(lines.length)
})

it('uses every problem code but that of an unknown method', () => {
  const used = new Set(calls.flatMap(([, operation]) => problemCodesOf(operation)))
  expect(Object.keys(PROBLEM_CODES).filter((code) => !used.has(code as never))).toEqual([
    'method_not_allowed',
  ])
})

it('reads the digits of a query as a number', () => {
  expect(v.parse(PageQuery, { limit: '20' })).toEqual({ limit: 20 })
  for (const limit of ['0', '201', '-1', '1e2', '', ' 5', '20x'])
    expect(v.is(PageQuery, { limit })).toBe(false)
})

it('types what a call takes and answers', () => {
  expectTypeOf<PathParameters<(typeof undoStatusChange)['path']>>().toExtend<{ readonly changeId: string }>()
  expectTypeOf<RequestOf<typeof resolveCustomer>>().toEqualTypeOf<
    { phone: string } | { psid: string } | { externalId: string }
  >()
  expectTypeOf<RequestOf<typeof listNotes>>().toEqualTypeOf<undefined>()
  expectTypeOf<QueryOf<typeof listNotes>>().toExtend<{ cursor?: string | undefined } | undefined>()
  expectTypeOf<ResponseOf<typeof listNotes>['nextCursor']>().toEqualTypeOf<string | null>()
})
