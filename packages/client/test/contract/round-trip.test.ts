import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { valuesOf } from './arbitrary.ts'
import { publishedSchema, schemas } from './schemas.ts'

const named = Object.entries(schemas)

it.each(named)('%s gives back what was sent, through JSON and the schema', (_, schema) => {
  fc.assert(
    fc.property(valuesOf(schema), (value) => {
      expect(v.parse(schema, JSON.parse(JSON.stringify(value)))).toEqual(value)
    }),
    { numRuns: 50 },
  )
})

const published = named.filter(([name]) => publishedSchema(name))

it.each(published)('%s takes nothing that the published file refuses', (name, schema) => {
  const validate = publishedSchema(name)
  fc.assert(
    fc.property(valuesOf(schema), (value) => {
      expect(validate?.(value), JSON.stringify(validate?.errors)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

it('publishes every schema but those of queries', () => {
  const unpublished = named.map(([name]) => name).filter((name) => !publishedSchema(name))
  expect(unpublished).toEqual(['BoomSummaryQuery', 'EventsQuery', 'PageQuery'])
})
