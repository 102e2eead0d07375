import { describe, expect, it } from 'vitest'
import { beginCreation, creationOf } from '../../../src/customer-panel/identity/creation-draft.ts'
import { identityOf } from '../../../src/customer-panel/identity/customer-key.ts'
import {
  readSections,
  SECTION_IDS,
  type SectionList,
} from '../../../src/customer-panel/sections/section-list.ts'

describe('whom a panel is asked to show', () => {
  it('is the id alone where there is one, otherwise every key, the surest first', () => {
    expect(identityOf({ customerId: 'c1', phone: '0987654321' })).toEqual({ kind: 'id', id: 'c1' })
    expect(identityOf({ phone: '0168 765 4321', psid: '123456', externalId: 'x' })).toEqual({
      kind: 'keys',
      keys: [{ externalId: 'x' }, { psid: '123456' }, { phone: '+84387654321' }],
    })
  })

  it('is nobody, or a phone that is none', () => {
    expect(identityOf({})).toEqual({ kind: 'nobody' })
    expect(identityOf({ phone: ' ' })).toEqual({ kind: 'nobody' })
    expect(identityOf({ phone: '0987' })).toEqual({ kind: 'bad-phone' })
    expect(identityOf({ psid: 'abc', phone: '0987' })).toEqual({ kind: 'bad-phone' })
  })

  it('becomes a customer with every name that the chat has', () => {
    const identity = identityOf({ psid: '123456', externalId: 'x', phone: '0987654321' })
    const known = { name: 'Hà', email: 'ha@example.com', source: { channel: 'Zalo' } }
    expect(creationOf(beginCreation(identity, known), identity, known)).toEqual({
      name: 'Hà',
      phones: ['+84987654321'],
      emails: ['ha@example.com'],
      psid: '123456',
      externalId: 'x',
      source: { channel: 'Zalo' },
    })
  })
})

describe('which sections a panel has', () => {
  it('S1-1 is all five unless the host says otherwise', () => {
    expect(readSections(undefined)).toEqual(SECTION_IDS)
    const loyalty = { id: 'loyalty', label: 'Điểm' }
    expect(readSections(['notes', loyalty, 'notes', loyalty])).toEqual(['notes', loyalty])
  })

  it('leaves out what is none, whatever a page without types passes', () => {
    const odd: unknown = [
      'nonsense',
      null,
      7,
      { id: '"><b>', label: 'x' },
      { id: 'orders', label: 'x' },
      'profile',
    ]
    expect(readSections(odd as SectionList)).toEqual(['profile'])
    expect(readSections('profile' as unknown as SectionList)).toEqual(SECTION_IDS)
  })
})
