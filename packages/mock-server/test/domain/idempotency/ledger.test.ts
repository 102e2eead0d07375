import { describe, expect, it } from 'vitest'
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

function first(ledger: IdempotencyLedger, employee: string, key: string, fingerprint: string): Claim {
  const claim = ledger.claim(employee, key, fingerprint)
  if ('status' in claim) throw new Error('answered already')
  return claim
}

describe('the ledger of keyed writes', () => {
  it('gives the first answer again', () => {
    const { ledger } = setUp()
    const claim = first(ledger, 'emp_1', 'key-00001', 'f1')
    claim.record(ANSWER)
    claim.release()
    expect(ledger.claim('emp_1', 'key-00001', 'f1')).toEqual(ANSWER)
  })

  it('refuses a second request while the first is under way, and another one with its key', () => {
    const { ledger } = setUp()
    const claim = first(ledger, 'emp_1', 'key-00001', 'f1')
    expect(() => ledger.claim('emp_1', 'key-00001', 'f1')).toThrow(refusal('idempotency_key_in_use'))
    expect(() => ledger.claim('emp_1', 'key-00001', 'f2')).toThrow(refusal('idempotency_key_reused'))
    claim.record(ANSWER)
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
    first(ledger, 'emp_1', 'key-00001', 'f1').record(ANSWER)
    first(ledger, 'emp_2', 'key-00001', 'f2').release()
  })

  it('keeps an answer for a day, and drops it then', () => {
    const { ledger, entries, time } = setUp()
    expect(ANSWER_LIFETIME_MS).toBeGreaterThanOrEqual(DAY_MS)
    const claim = first(ledger, 'emp_1', 'key-00001', 'f1')
    claim.record(ANSWER)
    claim.release()
    time.now += ANSWER_LIFETIME_MS - 1
    expect(ledger.claim('emp_1', 'key-00001', 'f1')).toEqual(ANSWER)
    time.now += 1
    const again = first(ledger, 'emp_1', 'key-00001', 'f1')
    first(ledger, 'emp_1', 'key-00002', 'f2').record(ANSWER)
    expect([...entries.values()].map(({ id }) => id)).toEqual(['emp_1 key-00002'])
    again.release()
  })
})
