import type { CustomFieldEdit } from '@boom-risk/client/contract'
import { describe, expect, it } from 'vitest'
import { editCustomFields } from '../../../src/domain/customers/custom-field-values.ts'

const edit = (fieldId: string, value: CustomFieldEdit['value']) =>
  editCustomFields(new Map(), [{ fieldId, value }])
const codes = (...edits: CustomFieldEdit[]) => {
  try {
    editCustomFields(new Map([['vip', true]]), edits)
    return []
  } catch (error) {
    return (error as { details: { violations: { field: string; code: string }[] } }).details.violations.map(
      ({ field, code }) => `${field} ${code}`,
    )
  }
}

describe('values of custom fields', () => {
  it.each<[string, CustomFieldEdit['value']]>([
    ['size', 'xl'],
    ['interests', []],
    ['interests', ['home', 'toys', 'skincare']],
    ['birthday', '2000-02-29'],
    ['vip', false],
    ['discount', 0],
    ['discount', 50],
    ['facebook', 'https://facebook.example/lan'],
    ['delivery_hint', 'Gọi trước\n15 phút'],
  ])('S1-22 %s takes %j', (fieldId, value) => {
    expect(edit(fieldId, value).get(fieldId)).toEqual(value)
  })

  it.each<[string, CustomFieldEdit['value'], string]>([
    ['size', 7, 'wrong_type'],
    ['size', ['s'], 'wrong_type'],
    ['interests', 'home', 'wrong_type'],
    ['interests', ['nix'], 'invalid_choice'],
    ['birthday', 20_000_229, 'wrong_type'],
    ['birthday', '1999-02-29', 'invalid_format'],
    ['birthday', '29/02/2000', 'invalid_format'],
    ['birthday', '2000-13-01', 'invalid_format'],
    ['vip', 1, 'wrong_type'],
    ['discount', '5', 'wrong_type'],
    ['discount', -1, 'too_small'],
    ['facebook', true, 'wrong_type'],
    ['facebook', 'javascript:alert(1)', 'invalid_format'],
    ['facebook', `https://${'x'.repeat(300)}`, 'too_long'],
  ])('S1-22 %s refuses %j as %s', (fieldId, value, code) => {
    expect(codes({ fieldId, value })).toEqual([`/customFields/0/value ${code}`])
  })

  it('are taken away one by one, but for a required one that has a value', () => {
    const before = new Map<string, string | boolean>([
      ['size', 's'],
      ['birthday', '2000-01-01'],
    ])
    expect([...editCustomFields(before, [{ fieldId: 'size', value: null }]).keys()]).toEqual(['birthday'])
    expect(codes({ fieldId: 'vip', value: null })).toEqual(['/customFields/0/value required'])
    expect(() => edit('vip', null)).not.toThrow()
  })

  it('name every edit that does not fit, and a field that is edited twice', () => {
    const edits = [
      { fieldId: 'nix', value: 'x' },
      { fieldId: 'size', value: 's' },
      { fieldId: 'size', value: 'm' },
      { fieldId: 'first_order', value: '2020-01-01' },
    ]
    expect(codes(...edits)).toEqual([
      '/customFields/0/fieldId unknown_reference',
      '/customFields/2/fieldId duplicate',
      '/customFields/3/value read_only',
    ])
  })
})
