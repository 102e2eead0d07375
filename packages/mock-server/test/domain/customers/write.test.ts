import { describe, expect, it } from 'vitest'
import { type Actor, actorOfToken } from '../../../src/domain/access.ts'
import { changeStatus, undoStatusChange } from '../../../src/domain/customers/bulk-status.ts'
import { resolveCustomer } from '../../../src/domain/customers/find.ts'
import { profileOf } from '../../../src/domain/customers/profile.ts'
import { createCustomer, updateCustomer } from '../../../src/domain/customers/write.ts'
import { createDomain } from '../../../src/domain/create-domain.ts'
import { Refusal } from '../../../src/domain/refusal.ts'

function setUp() {
  let now = Date.UTC(2026, 10, 21, 9)
  const domain = createDomain({ customers: 200, clock: () => now })
  const actor = actorOfToken(domain.store, 'dev-1-owner')
  if (!actor) throw new Error('no owner')
  return { domain, actor, pass: (ms: number) => (now += ms) }
}

const refusal = (code: string): unknown => expect.objectContaining({ name: 'Refusal', code })

describe('customers', () => {
  it('may have no name and no phone, and are still found', () => {
    const { domain, actor } = setUp()
    const customer = createCustomer(domain, actor, { psid: '998877', source: { link: 'https://m.me/x' } })
    expect(customer).toMatchObject({ name: null, phones: [], status: 'active', version: 1 })
    expect(resolveCustomer(domain, actor, { psid: '998877' })).toBe(customer)
    const { attribution } = profileOf(domain, customer)
    expect(attribution.first).toMatchObject({ link: 'https://m.me/x', channel: null, utm: { source: null } })
    expect(attribution.last).toBe(attribution.first)
  })

  it('S0-14 begin with no order: nothing was shipped, and nothing came back', () => {
    const { domain, actor } = setUp()
    const customer = createCustomer(domain, actor, { phones: ['+84909000111'] })
    expect(customer).toMatchObject({ shipped: 0, returned: 0, lastReturnAt: null, refreshedAt: null })
  })

  it('keep what an address leaves out at null, in Vietnam unless told', () => {
    const { domain, actor } = setUp()
    const addresses = [{ district: 'Quận 3' }, { street: '1 Main St', country: 'US' }]
    const customer = createCustomer(domain, actor, { externalId: 'a1', addresses })
    expect(profileOf(domain, customer).addresses).toEqual([
      { street: null, ward: null, district: 'Quận 3', province: null, country: 'VN' },
      { street: '1 Main St', ward: null, district: null, province: null, country: 'US' },
    ])
  })

  it('change every part that is given, null included', () => {
    const { domain, actor } = setUp()
    const created = createCustomer(domain, actor, {
      name: 'Lan',
      phones: ['+84909000111'],
      psid: '55555',
      externalId: 'x',
    })
    const updated = updateCustomer(domain, actor, created, {
      name: null,
      psid: null,
      externalId: 'y',
      status: 'inactive',
      addresses: [],
    })
    expect(updated).toMatchObject({ name: null, psid: null, externalId: 'y', status: 'inactive', version: 2 })
    expect(resolveCustomer(domain, actor, { psid: '55555' })).toBeNull()
    expect(resolveCustomer(domain, actor, { externalId: 'x' })).toBeNull()
    expect(resolveCustomer(domain, actor, { externalId: 'y' })).toBe(updated)
  })

  it('cannot lose the last thing that they are known by', () => {
    const { domain, actor } = setUp()
    const created = createCustomer(domain, actor, { externalId: 'only' })
    expect(() => updateCustomer(domain, actor, created, { externalId: null })).toThrow(
      refusal('validation_failed'),
    )
    expect(domain.store.customers.get(created.id)).toBe(created)
  })

  it('name a phone by an id that is theirs only', () => {
    const { domain, actor } = setUp()
    const created = createCustomer(domain, actor, { phones: ['+84909000111'] })
    expect(() => updateCustomer(domain, actor, created, { phones: [{ id: 'nix' }] })).toThrow(
      refusal('validation_failed'),
    )
  })

  it('D-20 name nobody whose number was typed by who sees it masked and may not have it shown', () => {
    const { domain, actor } = setUp()
    const writer: Actor = { ...actor, permissions: ['customers.read', 'customers.write'] }
    const { id } = createCustomer(domain, actor, { phones: ['+84909000111'], psid: '11111' })
    const existing = (who: Actor, input: Parameters<typeof createCustomer>[2]) => {
      try {
        createCustomer(domain, who, input)
      } catch (error) {
        if (error instanceof Refusal) return [error.code, error.details.members?.existingId]
      }
      throw new Error('it was taken')
    }
    expect(existing(actor, { phones: ['+84909000111'] })).toEqual(['customer_exists', id])
    expect(existing(writer, { phones: ['+84909000111'] })).toEqual(['customer_exists', undefined])
    expect(existing(writer, { psid: '11111' })).toEqual(['customer_exists', id])
  })

  it('take no phone, PSID or external id of another customer', () => {
    const { domain, actor } = setUp()
    createCustomer(domain, actor, { phones: ['+84909000111'], psid: '11111', externalId: 'one' })
    const two = createCustomer(domain, actor, { externalId: 'two' })
    for (const change of [{ phones: [{ e164: '+84909000111' }] }, { psid: '11111' }, { externalId: 'one' }])
      expect(() => updateCustomer(domain, actor, two, change)).toThrow(refusal('customer_exists'))
  })

  it('without a PSID or an external id are not those whose id is the word null', () => {
    const { domain, actor } = setUp()
    createCustomer(domain, actor, { psid: 'null', externalId: 'null' })
    const { psid, externalId } = createCustomer(domain, actor, { phones: ['+84909000111'] })
    expect([psid, externalId]).toEqual([null, null])
  })
})

describe('a bulk change', () => {
  const everybody = { list: 'all', filter: {} } as const

  it('D-7 of a filter without exceptions goes on where it stopped, for the same status only', () => {
    const { domain, actor } = setUp()
    const target = { ...everybody, limit: 10 }
    const first = changeStatus(domain, actor, { status: 'inactive', target })
    const cursor = first.nextCursor ?? ''
    expect(() => changeStatus(domain, actor, { status: 'active', target: { ...target, cursor } })).toThrow(
      refusal('cursor_expired'),
    )
    const rest = changeStatus(domain, actor, { status: 'inactive', target: { ...everybody, cursor } })
    expect(rest).toMatchObject({ remaining: 0, nextCursor: null, changeId: first.changeId })
    expect(() => changeStatus(domain, actor, { status: 'inactive', target: { ...target, cursor } })).toThrow(
      refusal('cursor_expired'),
    )
  })

  it('names a customer who has gone, and can be undone for ten minutes', () => {
    const { domain, actor, pass } = setUp()
    const created = createCustomer(domain, actor, { externalId: 'gone' })
    const { changeId } = changeStatus(domain, actor, { status: 'inactive', target: { ids: [created.id] } })
    domain.store.customers.delete(created.id)
    expect(undoStatusChange(domain, actor, changeId)).toMatchObject({
      updated: 0,
      failures: [{ id: created.id, code: 'not_found' }],
    })
    const again = changeStatus(domain, actor, { status: 'inactive', target: everybody })
    pass(10 * 60_000 + 1)
    expect(() => undoStatusChange(domain, actor, again.changeId)).toThrow(refusal('undo_expired'))
    expect(() => undoStatusChange(domain, actor, 'chg_nix')).toThrow(refusal('not_found'))
  })

  it('D-7 can be undone to the last moment, and a customer’s version goes on', () => {
    const { domain, actor, pass } = setUp()
    const { id } = createCustomer(domain, actor, { externalId: 'x' })
    const done = changeStatus(domain, actor, { status: 'inactive', target: { ids: [id] } })
    expect(domain.store.customers.get(id)).toMatchObject({ status: 'inactive', version: 2 })
    expect(done.undoUntil).toBe(pass(10 * 60_000))
    expect(undoStatusChange(domain, actor, done.changeId)).toEqual({
      changeId: done.changeId,
      status: 'active',
      updated: 1,
      unchanged: 0,
      failed: 0,
      failures: [],
      remaining: 0,
      nextCursor: null,
      undoUntil: null,
    })
    expect(domain.store.customers.get(id)).toMatchObject({ status: 'active', version: 3 })
  })

  it('D-7 counts all that failed, and names the first thousand', () => {
    const { domain, actor } = setUp()
    const namedOf = (count: number) => {
      const ids = Array.from({ length: count }, (_, i) => `nix_${i}`)
      const { failed, failures } = changeStatus(domain, actor, { status: 'inactive', target: { ids } })
      return [failed, failures.length]
    }
    expect(namedOf(1000)).toEqual([1000, 1000])
    expect(namedOf(1001)).toEqual([1001, 1000])
  })

  it('is forgotten after some hours, when another one begins', () => {
    const { domain, actor, pass } = setUp()
    const inactivate = () => changeStatus(domain, actor, { status: 'inactive', target: everybody })
    const first = inactivate()
    pass(60 * 60_000)
    const second = inactivate()
    expect([...domain.store.bulkChanges.values()].map(({ id }) => id)).toEqual([
      first.changeId,
      second.changeId,
    ])
    pass(60 * 60_000)
    const third = inactivate()
    expect([...domain.store.bulkChanges.values()].map(({ id }) => id)).toEqual([
      second.changeId,
      third.changeId,
    ])
  })

  it('of nobody can be undone by nobody', () => {
    const { domain, actor } = setUp()
    const { undoUntil } = changeStatus(domain, actor, { status: 'active', target: { ids: ['nix'] } })
    expect(undoUntil).toBeNull()
  })
})
