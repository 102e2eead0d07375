import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Version } from '../../src/contract/entity.ts'
import { Count, Id, openEnum, PhoneE164, Timestamp } from '../../src/contract/primitives.ts'

const Level = openEnum(['low', 'high'])

type Steps = [v.GenericSchema<string>, v.PipeItem<string, string, v.BaseIssue<unknown>>]

/** Each quick schema beside the same steps without the test in front of them. */
const pairs = Object.entries({ Count, Id, PhoneE164, Timestamp, Version }).map(
  ([name, schema]) => [name, schema, v.pipe(...(schema.pipe as unknown as Steps))] as const,
)

const values = fc.oneof(
  fc.anything(),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.stringMatching(/^[A-Za-z0-9._:-]{1,66}$/),
  fc.stringMatching(/^\+?\d{5,17}$/),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom(
    -0,
    Number.NaN,
    Infinity,
    '',
    '2026-11-21T09:30:00+07:00',
    '2026-11-21',
    ['low'],
    new String('low'),
  ),
)

function sayTheSame(schema: v.GenericSchema, steps: v.GenericSchema, tried: fc.Arbitrary<unknown>): void {
  fc.assert(
    fc.property(tried, (value) => {
      expect(v.safeParse(schema, value)).toEqual(v.safeParse(steps, value))
    }),
  )
}

for (const [name, schema, steps] of pairs)
  it(`${name} says of any value what its steps say`, () => sayTheSame(schema, steps, values))

it('an open enumeration says of any value what its alternatives say', () =>
  sayTheSame(Level, v.union(Level.options), fc.oneof(values, fc.constantFrom('low', 'high', 'newer'))))
