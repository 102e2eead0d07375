import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecord, writeRecord } from '../../src/persistence/record-text.ts'

/** As JSON itself gives it back: it has no negative zero. */
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)))
const value = fc.oneof(
  json,
  fc.array(fc.tuple(fc.string(), json)).map((entries) => new Map(entries)),
)

describe('a record in a data file', () => {
  it('comes back as it was, Maps at any depth included', () => {
    fc.assert(
      fc.property(fc.string(), value, value, (id, outer, inner) => {
        const record = { id, outer, deep: { list: [inner] } }
        expect(readRecord(writeRecord(record))).toEqual(record)
      }),
    )
  })

  it.each(['{', '7', 'null', '[]', '{"id":7}', '{}'])('is refused when it is none: %s', (text) => {
    expect(() => readRecord(text)).toThrow(Error)
  })

  it('keeps what only looks like a Map', () => {
    const record = { id: 'a', odd: { $map: 7 } }
    expect(readRecord(writeRecord(record))).toEqual(record)
  })
})
