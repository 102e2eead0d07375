// One engine is enough: what axe looks at are names, roles and colours, which engines read from the same styles and markup.
import { expect } from '@open-wc/testing'
import { ClientDouble } from './double/client-double.ts'
import { mount, mountShown, type TableDriver } from './table-driver.ts'

const clean = (driver: TableDriver) => expect(driver.element).to.be.accessible()

describe('<boom-customer-table>: axe in every state', () => {
  it('with rows, in both languages and densities', async () => {
    await clean(await mountShown({ count: 200 }))
    await clean(await mountShown({ count: 200, lang: 'en', view: { density: 'compact', columns: [] } }))
  })

  it('with rows, in the dark', async () => {
    const driver = await mountShown({ count: 200 })
    driver.element.style.colorScheme = 'dark'
    await clean(driver)
  })

  it('as cards', async () => {
    const driver = await mount({ count: 40, width: 320 })
    await driver.shown()
    await driver.until(() => driver.root.querySelector('table.cards tbody .name'))
    await clean(driver)
  })

  it('loading, empty, failed, read-only', async () => {
    const loading = new ClientDouble({ count: 3 })
    loading.faults.set('search', () => new Promise(() => {}))
    await clean(await mount({ client: loading }))

    const empty = await mount({ count: 0 })
    await empty.until(() => empty.root.querySelector('.state'))
    await clean(empty)

    const failing = new ClientDouble({ count: 3 })
    failing.faults.set('search', () => {
      throw new Error('down')
    })
    const failed = await mount({ client: failing })
    await failed.until(() => failed.root.querySelector('.state'))
    await clean(failed)

    await clean(await mountShown({ client: new ClientDouble({ count: 9, permissions: ['customers.read'] }) }))
  })

  it('with a selection, a menu, the display choices and a question open', async () => {
    const driver = await mountShown({ count: 60 })
    driver.find('thead input').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    await clean(driver)
    driver.inRow(0, '[data-action=menu]').click()
    await clean(driver)
    await driver.press('Escape')
    driver.button('Hiển thị').click()
    await driver.frame()
    await clean(driver)
    driver.find('#display').hidePopover()
    driver.button('Ngưng kích hoạt').click()
    await driver.dialogOpened()
    await clean(driver)
  })
})
