import { describe, expect, it } from 'vitest'

describe('where there is no DOM', () => {
  it('imports, defines and configures nothing, and throws nothing', async () => {
    expect('document' in globalThis).toBe(false)
    const elements = await import('../src/define.ts')
    expect(Reflect.ownKeys(globalThis)).not.toContain(Symbol.for('boom-risk.runtime'))
    elements.RiskProvider.define('boom-other-provider')
    elements.configure({ locale: 'en' })
  })
})
