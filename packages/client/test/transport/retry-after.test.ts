import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from '../../src/transport/retry-after.ts'

const now = Date.parse('2026-11-21T09:00:00Z')

describe('parseRetryAfter', () => {
  it.each([
    ['0', 0],
    ['3', 3000],
    ['120', 120_000],
    ['Sat, 21 Nov 2026 09:00:30 GMT', 30_000],
    ['Saturday, 21-Nov-26 09:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
  ])('reads %o', (header, ms) => {
    expect(parseRetryAfter(header, now)).toBe(ms)
  })

  it.each([
    '',
    ' ',
    'soon',
    '-1',
    '1.5',
    '1e3',
    '0x10',
    '12 foo',
    '2026-11-21T09:00:30Z',
    'Sat, 99 Nov 2026 09:00:30 GMT',
    'Infinity',
  ])('takes %o for junk', (header) => {
    expect(parseRetryAfter(header, now)).toBeNull()
  })

  it('is null where there is no header', () => {
    expect(parseRetryAfter(null, now)).toBeNull()
  })

  it('never gives what a timer cannot wait for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{1,400}$/), fc.date().map(String)),
        (header) => {
          const ms = parseRetryAfter(header, now)
          if (ms !== null) expect(ms >= 0 && ms < 2 ** 31).toBe(true)
        },
      ),
    )
  })
})
