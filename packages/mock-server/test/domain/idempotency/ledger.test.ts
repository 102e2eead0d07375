import { describe, expect, it } from 'vitest'
import { SAME_INTENT_MS } from '@boom-risk/client/contract'
import { DAY_MS } from '../../../src/domain/clock.ts'
import {
  ANSWER_LIFETIME_MS,
  type Claim,
  IdempotencyLedger,
  type LedgerEntry,
} from '../../../src/domain/idempotency/ledger.ts'
import { Table } from '../../../src/domain/store/table.ts'

const ANSWER = { status: 201, headers: { ETag: '"1"' }, body: '{"id":"n1"}' }

function setUp() {
  const entries = new Table<LedgerEntry>()
  const time = { now: 1_000_000 }
  return { entries, time, ledger: new IdempotencyLedger(entries, () => time.now) }
}
const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code })

function first(ledger: IdempotencyLedger, ...how: Parameters<IdempotencyLedger['claim']>): Claim {
  const claim = ledger.claim(...how)
  if ('status' in claim) throw new Error('answered already')
  return claim
}

describe('the ledger of keyed writes', () => {
  it('gives the first answer again', () => {
    const { ledger } = setUp()
    const claim = first(ledger, 'emp_1', 'key-00001', 'f1')
    claim.record(ANSWER, null)
    claim.release()
    expect(ledger.claim('emp_1', 'key-00001', 'f1')).toEqual(ANSWER)
  })

  it('refuses a second request while the first is under way, and another one with its key', () => {
    const { ledger } = setUp()
    const claim = first(ledger, 'emp_1', 'key-00001', 'f1')
    expect(() => ledger.claim('emp_1', 'key-00001', 'f1')).toThrow(refusal('idempotency_key_in_use'))
    expect(() => ledger.claim('emp_1', 'key-00001', 'f2')).toThrow(refusal('idempotency_key_reused'))
    claim.record(ANSWER, null)
    claim.release()
    expect(() => ledger.claim('emp_1', 'key-00001', 'f2')).toThrow(refusal('idempotency_key_reused'))
  })

  it('begins anew where the first came to nothing', () => {
    const { ledger } = setUp()
    first(ledger, 'emp_1', 'key-00001', 'f1').release()
    first(ledger, 'emp_1', 'key-00001', 'f2').release()
  })

  it('knows keys by employee: those of others are no business of theirs', () => {
    const { ledger } = setUp()
    first(ledger, 'emp_1', 'key-00001', 'f1').record(ANSWER, null)
    first(ledger, 'emp_2', 'key-00001', 'f2').release()
  })

  it('keeps an answer for a day, and drops it then', () => {
    const { ledger, entries, time } = setUp()
    expect(ANSWER_LIFETIME_MS).toBeGreaterThanOrEqual(DAY_MS)
    const claim = first(ledger, 'emp_1', 'key-00001', 'f1')
    claim.record(ANSWER, null)
    claim.release()
    time.now += ANSWER_LIFETIME_MS - 1
    expect(ledger.claim('emp_1', 'key-00001', 'f1')).toEqual(ANSWER)
    time.now += 1
    const again = first(ledger, 'emp_1', 'key-00001', 'f1')
    first(ledger, 'emp_1', 'key-00002', 'f2').record(ANSWER, null)
    expect([...entries.values()].map(({ id }) => id)).toEqual(['emp_1 key-00002'])
    again.release()
  })

  describe('of calls that are done once', () => {
    const once = { once: true } as const

    it('gives the first answer to the same under another key, for ten seconds', () => {
      const { ledger, time } = setUp()
      const claim = first(ledger, 'emp_1', 'key-00001', 'f1', once)
      claim.record(ANSWER, 'note_1')
      claim.release()
      expect(ledger.claim('emp_1', 'key-00002', 'f1', once)).toEqual(ANSWER)
      time.now += SAME_INTENT_MS
      first(ledger, 'emp_1', 'key-00003', 'f1', once).release()
      // Its own key has it for as long as any.
      expect(ledger.claim('emp_1', 'key-00002', 'f1', once)).toEqual(ANSWER)
    })

    it('lets the second wait while the first is under way, and begin where that came to nothing', () => {
      const { ledger } = setUp()
      const claim = first(ledger, 'emp_1', 'key-00001', 'f1', once)
      expect(() => ledger.claim('emp_1', 'key-00002', 'f1', once)).toThrow(refusal('idempotency_key_in_use'))
      claim.release()
      first(ledger, 'emp_1', 'key-00002', 'f1', once).release()
    })

    it('gives it while something else is done to others', () => {
      const { ledger } = setUp()
      const claim = first(ledger, 'emp_1', 'key-00001', 'f1', once)
      claim.record(ANSWER, 'note_1')
      claim.release()
      ledger.changed(['note_2'])
      expect(ledger.claim('emp_1', 'key-00002', 'f1', once)).toEqual(ANSWER)
      ledger.changed(['note_2', 'note_1'])
      first(ledger, 'emp_1', 'key-00003', 'f1', once).release()
    })

    it('takes a request for done where its answer says so, below 300', () => {
      for (const status of [200, 299, 300, 409]) {
        const { ledger } = setUp()
        const claim = first(ledger, 'emp_1', 'key-00001', 'f1', once)
        claim.record({ ...ANSWER, status }, 'note_1')
        claim.release()
        expect('status' in ledger.claim('emp_1', 'key-00002', 'f1', once)).toBe(status < 300)
      }
    })

    it('does it anew for others, for what was refused, and once something else was done to it', () => {
      const { ledger } = setUp()
      const claim = first(ledger, 'emp_1', 'key-00001', 'f1', once)
      claim.record(ANSWER, 'note_1')
      claim.release()
      first(ledger, 'emp_2', 'key-00001', 'f1', once).release()
      first(ledger, 'emp_1', 'key-00002', 'f1').release()
      ledger.changed(['note_1'])
      const again = first(ledger, 'emp_1', 'key-00003', 'f1', once)
      again.record({ ...ANSWER, status: 409 }, null)
      again.release()
      const last = first(ledger, 'emp_1', 'key-00004', 'f1', once)
      last.record(ANSWER, 'note_2')
      last.release()
      ledger.forgetIntents()
      first(ledger, 'emp_1', 'key-00005', 'f1', once).release()
    })
  })
})
