// One engine is enough: these are about what is asked, kept and told; what engines do differently is in selection-rows.spec.ts.
import { expect } from '@open-wc/testing'
import { ALL_PERMISSIONS, ClientDouble } from './double/client-double.ts'
import { mount, mountShown, type TableDriver } from './table-driver.ts'

const check = (driver: TableDriver, index: number, init: MouseEventInit = {}) =>
  driver
    .inRow(index, '[data-action=select]')
    .dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }))

const countOf = (driver: TableDriver) => driver.text('.selection')

describe('<boom-customer-table>: selection and bulk status', () => {
  it('D-7 selects the loaded rows first, the whole filter only by saying so, less those taken out', async () => {
    const driver = await mountShown({ count: 100_000 })
    driver.find('thead input').click()
    await driver.until(() => countOf(driver).startsWith('Đã chọn 100 khách'))
    driver.button('Chọn tất cả 100.000 khách').click()
    await driver.until(() => countOf(driver).startsWith('Đã chọn 100.000 khách'))
    expect(driver.all('tbody tr').every((row) => row.getAttribute('aria-selected') === 'true')).to.equal(true)
    check(driver, 3)
    await driver.until(() => countOf(driver).startsWith('Đã chọn 99.999 khách'))
    driver.button('Bỏ chọn').click()
    await driver.until(() => !driver.root.querySelector('.selection'))
  })

  it('forgets the selection with the filter it was made in', async () => {
    const driver = await mountShown({ count: 300 })
    check(driver, 0)
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.find('thead .customer .sort').click()
    await driver.until(() => driver.client.searches.at(-1)?.sort?.by === 'name')
    expect(driver.all('.selection')).to.have.lengthOf(1)
    driver.find('[data-level=high]').click()
    await driver.until(() => !driver.root.querySelector('.selection'))
  })

  it('S0-9 asks before a bulk change, naming the action and the number, and changes nothing on a no', async () => {
    const driver = await mountShown({ count: 300 })
    check(driver, 0)
    check(driver, 1)
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.button('Ngưng kích hoạt').click()
    const dialog = await driver.dialogOpened()
    expect(dialog.querySelector('h2')!.textContent).to.equal('Ngưng kích hoạt 2 khách')
    const words = [...dialog.querySelectorAll('button')].map((button) => button.textContent.trim())
    expect(words, 'the action first, as in every question').to.deep.equal(['Ngưng kích hoạt 2 khách', 'Hủy'])
    expect(driver.root.activeElement, 'the safer one has the focus').to.equal(driver.button('Hủy', 'dialog'))
    driver.button('Hủy', 'dialog').click()
    await driver.until(() => !dialog.open)
    expect(driver.client.changes).to.have.lengthOf(0)
  })

  it('S0-9 D-7 deactivates everybody of the filter but some, with progress, and undoes it', async () => {
    const driver = await mountShown({ count: 2500, view: { levels: ['high'] } })
    const all = driver.client.customers_.filter(({ risk }) => risk.level === 'high')
    const active = () => driver.client.customers_.filter(({ status }) => status === 'active').length
    const before = active()
    driver.find('thead input').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.button(/^Chọn tất cả/).click()
    await driver.frame()
    check(driver, 0)
    await driver.frame()
    driver.button('Ngưng kích hoạt').click()
    await driver.dialogOpened()
    const label = `Ngưng kích hoạt ${(all.length - 1).toLocaleString('vi')} khách`
    driver.button(label, 'dialog').click()
    await driver.until(() => driver.text('.notices').startsWith('Đã ngưng kích hoạt'))
    const stillActive = all.filter(({ id }) => driver.client.find(id).status === 'active')
    expect(stillActive.length).to.be.at.most(1)
    expect(driver.client.changes[0]?.target).to.deep.include({ list: 'boom', filter: { levels: ['high'] } })
    await driver.until(() => driver.inRow(1, '[role=switch]').getAttribute('aria-checked') === 'false')
    driver.button('Hoàn tác', '.notices').click()
    await driver.until(() => driver.text('.notices').startsWith('Đã hoàn tác'))
    expect(active()).to.equal(before)
    await driver.until(() => driver.inRow(1, '[role=switch]').getAttribute('aria-checked') === 'true')
  })

  it('D-7 names each failure of a bulk change', async () => {
    const driver = await mountShown({ count: 50 })
    driver.client.refused = 'not_found'
    const name = driver.nameAt(1)!
    check(driver, 0)
    check(driver, 1)
    await driver.frame()
    driver.button('Kích hoạt', '.selection').click()
    await driver.dialogOpened()
    driver.button('Kích hoạt 2 khách', 'dialog').click()
    await driver.until(() => driver.text('.notices').includes('1 khách chưa đổi được'))
    expect(driver.find('.notices li span').textContent).to.equal(`${name}: đã bị xóa`)
  })

  it('goes on with a bulk change that broke off half way', async () => {
    const driver = await mountShown({ count: 2600 })
    let calls = 0
    driver.client.faults.set('changeStatus', () => {
      calls += 1
      if (calls === 2) throw Object.assign(new Error('down'), { name: 'NetworkError' })
    })
    driver.find('thead input').click()
    await driver.frame()
    driver.button(/^Chọn tất cả/).click()
    await driver.frame()
    driver.button('Ngưng kích hoạt').click()
    await driver.dialogOpened()
    driver.button(/^Ngưng kích hoạt 2.600/, 'dialog').click()
    await driver.until(() => driver.text('.notices').includes('Mất kết nối giữa chừng, còn 1.600 khách'))
    driver.button('Làm tiếp', '.notices').click()
    await driver.until(() => driver.client.customers_.every(({ status }) => status === 'inactive'))
  })

  it('S0-14 D-20 offers a role that may not write no refresh, for a recount writes', async () => {
    const client = new ClientDouble({ count: 20, permissions: ['customers.read', 'customers.read_phone'] })
    const driver = await mountShown({ client })
    driver.inRow(1, '[data-action=menu]').click()
    const items = () =>
      driver
        .all('#row-menu [role=menuitem]')
        .filter((item) => item.checkVisibility())
        .map((item) => item.textContent.trim())
    expect(items()).to.deep.equal(['Xem chi tiết'])
    client.permissions = ALL_PERMISSIONS
  })

  it('X-8 offers a read-only role no switch and no selection, and says why', async () => {
    const client = new ClientDouble({ count: 20, permissions: ['customers.read', 'customers.read_phone'] })
    const driver = await mountShown({ client })
    await driver.until(() => driver.text('.banner').includes('Chỉ xem'))
    expect(driver.all('[role=switch], [data-action=select], thead input')).to.have.lengthOf(0)
    expect(driver.inRow(0, 'td.status').innerText).to.match(/kích hoạt/i)
    expect(driver.all('.toolbar .export')).to.have.lengthOf(0)
    client.permissions = ALL_PERMISSIONS
  })

  it('X-8 draws columns and buttons together, once it is known what may be done', async () => {
    const client = new ClientDouble({ count: 20 })
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
    client.faults.set('session', () => answered)
    const driver = await mount({ client })
    expect(driver.all('th, .toolbar button')).to.have.lengthOf(0)
    const { height } = driver.find('thead').getBoundingClientRect()
    expect(height).to.be.at.least(44)
    await expect(driver.element).to.be.accessible()
    const steps = new Set<string>()
    const count = () =>
      steps.add(['th', 'thead input', '.export'].map((one) => driver.all(one).length > 0).join())
    const watch = new MutationObserver(count)
    watch.observe(driver.root, { childList: true, subtree: true })
    answer()
    await driver.shown()
    await driver.frame()
    watch.disconnect()
    expect([...steps]).to.deep.equal(['true,true,true'])
  })

  it('X-8 draws them for somebody of whom nothing is to be known as well', async () => {
    const client = new ClientDouble({ count: 20 })
    client.faults.set('session', () => {
      throw new Error('down')
    })
    client.faults.set('search', () => new Promise(() => {}))
    const driver = await mount({ client })
    await driver.until(() => driver.all('thead th.customer').length === 1)
    expect(driver.all('thead input, .toolbar .export')).to.have.lengthOf(0)
  })
})

describe('<boom-customer-table>: the switch of a row', () => {
  it('S0-8 shows the change at once and tells the host when it is done', async () => {
    const driver = await mountShown({ count: 30 })
    let release: (() => void) | undefined
    driver.client.faults.set('changeStatus', () => new Promise<void>((resolve) => (release = resolve)))
    const changes: unknown[] = []
    driver.element.addEventListener('boom-status-change', (event) => changes.push(event.detail))
    const toggle = driver.inRow(0, '[role=switch]')
    const before = toggle.getAttribute('aria-checked')
    toggle.click()
    await driver.until(() => driver.inRow(0, '[role=switch]').getAttribute('aria-checked') !== before)
    await driver.until(() => release !== undefined)
    expect(changes).to.have.lengthOf(0)
    release?.()
    await driver.until(() => changes.length === 1)
    expect(changes[0]).to.deep.include({ status: before === 'true' ? 'inactive' : 'active' })
    expect(driver.inRow(0, '[role=switch]').getAttribute('aria-checked')).not.to.equal(before)
  })

  it('S0-8 rolls back and says so when it fails', async () => {
    const driver = await mountShown({ count: 30 })
    const errors: unknown[] = []
    driver.element.addEventListener('boom-error', (event) => errors.push(event.detail.error))
    driver.client.faults.set('changeStatus', () => {
      throw new Error('down')
    })
    const before = driver.inRow(0, '[role=switch]').getAttribute('aria-checked')
    driver.inRow(0, '[role=switch]').click()
    await driver.until(() => driver.text('.notices').startsWith('Chưa đổi được trạng thái'))
    expect(driver.inRow(0, '[role=switch]').getAttribute('aria-checked')).to.equal(before)
    expect(errors).to.have.lengthOf(1)
  })

  it('S0-8 sends only the last of many clicks that still matters', async () => {
    const driver = await mountShown({ count: 30 })
    const releases: (() => void)[] = []
    driver.client.faults.set('changeStatus', () => new Promise<void>((resolve) => releases.push(resolve)))
    const toggle = driver.inRow(0, '[role=switch]')
    const before = toggle.getAttribute('aria-checked')
    for (let i = 0; i < 5; i++) toggle.click()
    await driver.until(() => releases.length === 1)
    releases[0]!()
    await driver.until(() => driver.client.changes.length === 1)
    await driver.frame()
    expect(releases).to.have.lengthOf(1)
    expect(driver.inRow(0, '[role=switch]').getAttribute('aria-checked')).not.to.equal(before)
  })

  it('X-9 is not thrown back by an answer that was under way', async () => {
    const driver = await mountShown({ count: 30 })
    let release: (() => void) | undefined
    driver.client.faults.set('changeStatus', () => new Promise<void>((resolve) => (release = resolve)))
    const before = driver.inRow(0, '[role=switch]').getAttribute('aria-checked')
    driver.inRow(0, '[role=switch]').click()
    const searches = driver.client.searches.length
    driver.element.refresh()
    await driver.until(() => driver.client.searches.length > searches)
    await driver.frame()
    expect(driver.inRow(0, '[role=switch]').getAttribute('aria-checked')).not.to.equal(before)
    release?.()
  })
})
