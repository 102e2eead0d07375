// One engine is enough: what axe looks at are names, roles and colours, which engines read from the same styles and markup.
import { expect } from '@open-wc/testing'
import { waitUntil } from '../fixtures/wait-until.ts'
import { mount } from './suggestions-driver.ts'
import { SuggestionsDouble } from './suggestions-double.ts'

describe('<customer-suggestions>: axe in every state', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`X-11 axe is content, closed, open and at an option (${scheme})`, async () => {
      const driver = await mount(new SuggestionsDouble())
      const form = driver.field.form!
      form.style.colorScheme = scheme
      form.style.background = scheme === 'dark' ? '#111' : '#fff'
      form.style.color = scheme === 'dark' ? '#eee' : '#111'
      await waitUntil(() => driver.field.role === 'combobox')
      await expect(form).to.be.accessible()
      await driver.open()
      await expect(form).to.be.accessible()
      driver.press('ArrowDown')
      await expect(form).to.be.accessible()
    })
  }
})
