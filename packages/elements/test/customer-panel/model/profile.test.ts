import type { Customer } from '@boom-risk/client/contract'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rebase, resolveConflict } from '../../../src/customer-panel/profile/profile-conflict.ts'
import { checkProfile } from '../../../src/customer-panel/profile/profile-check.ts'
import { beginProfile, patchOf } from '../../../src/customer-panel/profile/profile-draft.ts'
import { withAdded, withRemoved, withTyped } from '../../../src/customer-panel/profile/profile-edit.ts'
import { mailboxesOf, psidsOf } from '../../../src/customer-panel/profile/psid.ts'

const figures = { shipped: 4, returned: 3, returnRate: 75, dataIssue: null }

function customer(changes: Partial<Customer> = {}): Customer {
  const at = '2026-01-02T03:04:05Z'
  return {
    id: 'c1',
    version: 'v1',
    name: 'Hà',
    phones: [{ id: 'p1', e164: '+84987654321', display: '0987654321', masked: false, convertedFrom: null }],
    status: 'active',
    risk: {
      level: 'high',
      networkLevel: 'high',
      shop: figures,
      network: { ...figures, shops: 1 },
      reports: { total: 0, disputed: 0 },
      suggestedAction: 'deposit',
      computedAt: at,
    },
    lastReturnAt: null,
    refreshedAt: null,
    createdAt: at,
    updatedAt: at,
    emails: ['ha@example.com', '6543210987654321@facebook.com'],
    addresses: [{ street: '1 Lê Lợi', ward: 'Bến Thành', district: null, province: 'TP.HCM', country: 'VN' }],
    psid: null,
    externalId: null,
    attribution: { first: null, last: null },
    customFields: [],
    ...changes,
  }
}

describe('what an edit of a profile sends', () => {
  it('S1-3 is nothing where nothing was changed, even if it was typed anew', () => {
    const draft = beginProfile(customer())
    expect(patchOf(draft)).toEqual({})
    expect(patchOf({ ...draft, values: withTyped(draft.values, 'name', ' Hà ') })).toEqual({})
  })

  it('S1-3 names phones that stay by id, also masked ones, and new ones in E.164', () => {
    const masked = { id: 'p2', e164: null, display: '0912***345', masked: true, convertedFrom: null }
    const draft = beginProfile(customer({ phones: [...customer().phones, masked] }))
    const values = withTyped(withAdded(draft.values, 'phones'), 'phone-2', '0168 765 4321')
    expect(patchOf({ ...draft, values })).toEqual({
      phones: [{ id: 'p1' }, { id: 'p2' }, { e164: '+84387654321' }],
    })
  })

  it('S1-6 keeps the page-scoped id among the e-mails', () => {
    const draft = beginProfile(customer())
    expect(patchOf({ ...draft, values: withRemoved(draft.values, 'emails', 0) })).toEqual({
      emails: ['6543210987654321@facebook.com'],
    })
  })

  it('S1-6 changes and removes a page-scoped id where it was recorded', () => {
    const address = '6543210987654321@facebook.com'
    const draft = beginProfile(customer({ psid: '6543210987654321', emails: ['ha@example.com', address] }))
    expect(draft.values.psids).toHaveLength(1)
    const changed = withTyped(draft.values, 'psid-0', ' 1234 5678 ')
    expect(patchOf({ ...draft, values: changed })).toEqual({
      psid: '12345678',
      emails: ['ha@example.com', '12345678@facebook.com'],
    })
    const removed = withRemoved(draft.values, 'psids', 0)
    expect(patchOf({ ...draft, values: removed })).toEqual({ psid: null, emails: ['ha@example.com'] })

    const field = beginProfile(customer({ psid: '111222333', emails: [] }))
    expect(patchOf({ ...field, values: withRemoved(field.values, 'psids', 0) })).toEqual({ psid: null })
    const only = beginProfile(customer({ psid: null, emails: [address] }))
    expect(patchOf({ ...only, values: withRemoved(only.values, 'psids', 0) })).toEqual({ emails: [] })
  })

  it('D-16 edits and removes digits at another host as the address that they are', () => {
    const draft = beginProfile(customer({ emails: ['0987654321@gmail.com'] }))
    expect(draft.values.psids).toEqual([])
    expect(draft.values.emails).toEqual(['0987654321@gmail.com'])
    expect(patchOf({ ...draft, values: withRemoved(draft.values, 'emails', 0) })).toEqual({ emails: [] })
  })

  it('S1-2 cleans an address as the form says', () => {
    const draft = beginProfile(customer({ emails: [] }))
    const values = withTyped(withAdded(draft.values, 'emails'), 'email-0', 'Lan <lan@gmail,com>.')
    expect(patchOf({ ...draft, values })).toEqual({ emails: ['lan@gmail.com'] })
  })

  it('S1-3 takes a name away as null, and an address by leaving its parts out', () => {
    const draft = beginProfile(customer())
    const values = withTyped(withTyped(draft.values, 'name', '  '), 'address-0-street', '')
    expect(patchOf({ ...draft, values })).toEqual({
      name: null,
      addresses: [{ ward: 'Bến Thành', province: 'TP.HCM', country: 'VN' }],
    })
  })
})

/** A draft in which the name was changed. */
function mine(name: string) {
  const draft = beginProfile(customer())
  return { ...draft, values: withTyped(draft.values, 'name', name) }
}

describe('two people at one profile', () => {
  it('S1-3 keeps both where they changed different fields', () => {
    const rebased = rebase(mine('Hà Mới'), customer({ version: 'v2', emails: ['moi@example.com'] }))
    expect(rebased.conflict).toBe(null)
    expect(rebased.version).toBe('v2')
    expect(patchOf(rebased)).toEqual({ name: 'Hà Mới' })
  })

  it('S1-3 asks about what both changed, unless they changed it alike', () => {
    expect(rebase(mine('Một'), customer({ name: 'Hai' })).conflict?.fields).toEqual(['name'])
    expect(rebase(mine('Một'), customer({ name: 'Một' })).conflict).toBe(null)
  })

  it('S1-3 saves what is chosen', () => {
    const draft = rebase(mine('Một'), customer({ name: 'Hai' }))
    const choose = (choice: 'mine' | 'theirs') =>
      patchOf(resolveConflict({ ...draft, conflict: { ...draft.conflict!, choices: { name: choice } } }))
    expect(choose('mine')).toEqual({ name: 'Một' })
    expect(choose('theirs')).toEqual({})
  })

  it('never loses a change of either, whatever they typed', () => {
    const text = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(text, text, text, (name, email, theirName) => {
        const draft = beginProfile(customer())
        const typed = withTyped(withTyped(draft.values, 'name', name), 'email-0', `${email}@example.com`)
        const rebased = rebase({ ...draft, values: typed }, customer({ name: theirName }))
        expect(rebased.values.name).toBe(name)
        expect(rebased.values.emails).toEqual([`${email}@example.com`])
        expect(rebased.conflict?.fields ?? []).toEqual(theirName === name ? [] : ['name'])
      }),
    )
  })
})

/** What is wrong with one field, by the message's key. */
function check(field: string, text: string) {
  const draft = beginProfile(customer())
  const values = withTyped(withAdded(draft.values, 'phones'), field, text)
  return checkProfile({ ...draft, values }).get(field)?.[0]
}

describe('what is wrong with a profile', () => {
  it('S1-3 names phones that are none, and those that stand there twice', () => {
    expect(check('phone-1', '')).toBe('profilePhoneEmpty')
    expect(check('phone-1', '0912')).toBe('profilePhoneIncomplete')
    expect(check('phone-1', '09123456789')).toBe('profilePhoneTooLong')
    expect(check('phone-1', '0112345678')).toBe('profilePhonePrefix')
    expect(check('phone-1', '19001234')).toBe('profilePhoneService')
    expect(check('phone-1', 'hà')).toBe('profilePhoneInvalid')
    expect(check('phone-1', '+84 987 654 321')).toBe('profilePhoneTwice')
    expect(check('phone-1', '0912345678')).toBe(undefined)
  })

  it('S1-3 names e-mails that are none, and texts that are too long', () => {
    expect(check('email-0', '')).toBe('profileEmailEmpty')
    expect(check('email-0', 'ha')).toBe('profileEmailNoAt')
    expect(check('email-0', 'ha@a.vn, lan@a.vn')).toBe('profileEmailSeveral')
    expect(check('email-0', 'thu ha@a.vn')).toBe('profileEmailSpaces')
    expect(check('email-0', 'ha@gmail')).toBe('profileEmailDomain')
    expect(check('email-0', 'thu,ha@a.vn')).toBe('profileEmailInvalid')
    expect(check('email-0', `${'x'.repeat(250)}@a.vn`)).toBe('profileTooLong')
    expect(check('email-0', ' ha@example.com ')).toBe(undefined)
    expect(check('name', 'x'.repeat(201))).toBe('profileTooLong')
    expect(check('address-0-ward', 'x'.repeat(201))).toBe('profileTooLong')
  })

  it('S1-6 names page-scoped ids that are none', () => {
    expect(check('psid-0', 'lan')).toBe('profilePsidInvalid')
    expect(check('psid-0', '1234')).toBe('profilePsidInvalid')
    expect(check('psid-0', '')).toBe('profilePsidInvalid')
    expect(check('psid-0', '6543210987654321@facebook.com')).toBe(undefined)
  })

  it('S1-6 keeps what the customer is found by', () => {
    const draft = beginProfile(customer({ psid: '6543210987654321', phones: [] }))
    const values = withRemoved(draft.values, 'psids', 0)
    expect(checkProfile({ ...draft, values }).get('reach')?.[0]).toBe('profileUnreachable')
    expect(checkProfile({ ...draft, values, hasExternalId: true }).size).toBe(0)
    const withPhone = withTyped(withAdded(values, 'phones'), 'phone-0', '0912345678')
    expect(checkProfile({ ...draft, values: withPhone }).size).toBe(0)
  })

  it('S1-3 never complains of what is there already', () => {
    const odd = { id: 'p9', e164: null, display: 'gọi mẹ', masked: false, convertedFrom: null }
    const emails = ['lan@gmail,com', 'không có', '12@facebook.com']
    const draft = beginProfile(customer({ phones: [odd], emails }))
    expect(checkProfile(draft).size).toBe(0)
    const nameless = beginProfile(customer({ phones: [], psid: null, emails: [] }))
    expect(checkProfile(nameless).size).toBe(0)
    // Addresses are sent all together: one that no server would take has to be mended along with the others.
    expect([...checkProfile({ ...draft, values: withAdded(draft.values, 'emails') }).keys()]).toEqual([
      'email-1',
      'email-2',
    ])
  })
})

describe('a page-scoped id in the e-mail field', () => {
  it('D-16 is digits at facebook.com, and each stands once', () => {
    const emails = ['123456@facebook.com', '0987654321@gmail.com', '99999@FACEBOOK.com']
    expect(psidsOf({ psid: '123456', emails })).toEqual(['123456', '99999'])
    expect(mailboxesOf({ emails })).toEqual(['0987654321@gmail.com'])
  })
})
