import { describe, expect, test } from 'vitest'
import { BoomCustomerTable } from '../../src/boom-customer-table/index.ts'
import { CustomerPanel } from '../../src/customer-panel/index.ts'
import { CustomerSuggestions } from '../../src/customer-suggestions/index.ts'
import { RiskBadge, RiskProvider } from '../../src/index.ts'

/** What a renderer on a server asks of an element, once it is made. */
interface Rendered {
  render(): unknown
}

/** Every word of a template, nested ones too. */
function wordsOf(template: unknown): string {
  if (Array.isArray(template)) return template.map(wordsOf).join(' ')
  if (typeof template === 'object' && template !== null && 'strings' in template && 'values' in template)
    return `${wordsOf([...(template.strings as readonly string[])])} ${wordsOf(template.values)}`
  return typeof template === 'string' ? template : ''
}

describe('elements where there is no document, on a server that renders them', () => {
  test.each([
    ['boom-customer-table', BoomCustomerTable, 'summary'],
    ['customer-panel', CustomerPanel, 'Khách hàng đang chat'],
    ['customer-suggestions', CustomerSuggestions, '<slot name="list">'],
    ['risk-badge', RiskBadge, ''],
    ['risk-provider', RiskProvider, '<slot>'],
  ] as const)('<%s> can be made and drawn, and is not offline', (_, Element, word) => {
    expect(globalThis.document).toBeUndefined()
    const words = wordsOf((new Element() as unknown as Rendered).render())
    expect(words).toContain(word)
    expect(words).not.toContain('Ngoại tuyến')
  })
})
