// One engine is enough: what axe looks at are names, roles and colours, which engines read from the same styles and markup.
import { expect } from '@open-wc/testing'
import { open } from './dialog-driver.ts'

describe('report dialog: axe in every state', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const view of ['history', 'write', 'details'] as const)
      it(`is clean for axe (${view}, ${scheme})`, async () => {
        document.documentElement.style.colorScheme = scheme
        const driver = await open({ view, lang: scheme === 'dark' ? 'en' : 'vi' })
        await driver.until(() => driver.element.session !== undefined, 'the session')
        if (view === 'write') {
          driver.type('Gọi 0912 345 678 không được.')
          driver.find('[type=submit]').click()
          await driver.until(() => driver.all('.objections li').length === 1, 'the refusal')
        } else {
          await driver.until(() => driver.rows.length === 2, 'the reports')
          driver.all('[data-action]')[0]?.click()
        }
        await expect(driver.element).to.be.accessible()
        document.documentElement.style.colorScheme = ''
      })
})
