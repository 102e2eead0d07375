import { Problem } from '@boom-risk/client/contract'
import { createMockServer } from '@boom-risk/mock-server'
import * as fc from 'fast-check'
import { is } from 'valibot'
import { describe, expect, it } from 'vitest'
import { hasDuplicateNames } from '../../src/handlers/duplicate-names.ts'

const PHONE = '+84987654321'
const errors: unknown[] = []
const server = createMockServer({ customers: 50, onError: (error) => errors.push(error) })

async function post(body: BodyInit) {
  const response = await server.respond(
    new Request('http://localhost/v1/risk-assessments', {
      method: 'POST',
      headers: { Authorization: 'Bearer dev-1-owner', 'Content-Type': 'application/json' },
      body,
    }),
    '/v1/risk-assessments',
  )
  const problem: unknown = await response.json()
  return { status: response.status, problem }
}

function expectRefusal({ status, problem }: { status: number; problem: unknown }) {
  expect(errors).toEqual([])
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(is(Problem, problem)).toBe(true)
}

/** Values that have broken servers before, at any depth. */
const hostile = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      null,
      '',
      '\u0000',
      '\uD800',
      '\uDC00x',
      '+84',
      '٠٩٨٧',
      'x'.repeat(100_000),
      -0,
      1e308,
      2 ** 53,
      PHONE,
    ),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.constantFrom('phones', '__proto__', 'constructor', 'toString', 'length', ''),
      tie('value'),
    ),
  ),
})).value

describe('hostile bodies', () => {
  it('are refused with a problem, never with a 500, and change nothing', async () => {
    const before = [...server.domain.store.customers.values()]
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        // A computed name, because `{ __proto__: x }` would set the prototype instead.
        expectRefusal(await post(JSON.stringify({ phones: [PHONE], ['__proto__']: value, extra: value })))
        expectRefusal(await post(JSON.stringify({ phones: [PHONE, { ['__proto__']: value }] })))
        expectRefusal(await post(JSON.stringify([value])))
      }),
      { numRuns: 80 },
    )
    expect([...server.domain.store.customers.values()]).toEqual(before)
    expect(Object.hasOwn(Object.prototype, 'phones')).toBe(false)
  })

  it('are refused as bytes of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expectRefusal(await post(bytes))
      }),
      { numRuns: 300 },
    )
  })

  it('are refused where a lone surrogate or a control character stands in a text', async () => {
    for (const text of ['\\ud800', '\\udfff', '\\u0000', '\\u001b[2J', '\\u009f'])
      expectRefusal(await post(`{"phones":["${PHONE}${text}"]}`))
  })

  it('are refused at the size limit, at a cost that grows with their size alone', async () => {
    const bodies = [
      '['.repeat(1_000_000),
      `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`,
      `[${'1,'.repeat(500_000)}1]`,
      JSON.stringify({ phones: Array.from({ length: 70_000 }, () => '+84987654') }),
      `{"phones":["${'9'.repeat(1_000_000)}"]}`,
    ]
    // What looks at each part once for every other one would take hours, not the time that a test has.
    for (const body of bodies) expectRefusal(await post(body))
  })
})

describe('duplicate names', () => {
  it.each([
    ['{"a":1,"a":2}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['[{"a":{"b":1,"c":[{}],"b":2}}]', true],
    ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', false],
    ['{"a":"a","b":"\\"a\\",\\"a\\":1"}', false],
    ['["a","a",{"x":["x"]}]', false],
    ['"a"', false],
  ])('%s: %s', (text, expected) => {
    expect(hasDuplicateNames(text)).toBe(expected)
  })

  it('are never seen in what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(hasDuplicateNames(JSON.stringify(value))).toBe(false)
      }),
    )
  })

  it('are seen wherever an object is written with one name twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.jsonValue(), (outer, name, value) => {
        const [key, inner] = [JSON.stringify(name), JSON.stringify(value)]
        const twice = `{${key}:${inner},${key}:${inner}}`
        expect(hasDuplicateNames(`[${JSON.stringify(outer)},${twice}]`)).toBe(true)
      }),
    )
  })
})
