import { expect } from '@open-wc/testing'
import type { TableStorage } from '../../src/boom-customer-table/index.ts'
import { mountShown, type MountOptions, type TableDriver } from './table-driver.ts'

function memory(): TableStorage & { readonly entries: Record<string, string> } {
  const entries: Record<string, string> = {}
  return {
    entries,
    getItem: (key) => entries[key] ?? null,
    setItem: (key, value) => void (entries[key] = value),
  }
}

const isOpen = (driver: TableDriver) => driver.root.querySelector('#filters:popover-open') !== null

const namesOf = (driver: TableDriver) => driver.all('#filters li b').map((name) => name.textContent)

async function open(driver: TableDriver): Promise<void> {
  driver.find('.toolbar .saved').click()
  await driver.until(() => isOpen(driver))
}

async function save(driver: TableDriver, name: string): Promise<void> {
  const field = driver.find('#filter-name') as HTMLInputElement
  field.value = name
  driver.button('Lưu', '#filters').click()
  await driver.until(() => driver.all('#filters li b').some((saved) => saved.textContent === name.trim()))
}

const HIGH: MountOptions = {
  count: 200,
  view: {
    levels: ['high'],
    status: 'inactive',
    text: 'Hà',
    sort: { by: 'reports', direction: 'descending' },
  },
}

describe('<boom-customer-table>: saved filters', () => {
  it('keeps search, filter and order under a name, and takes them again by two keys', async () => {
    const storage = memory()
    const first = await mountShown({ ...HIGH, view: { levels: ['high'], text: 'Hà' }, storage })
    await open(first)
    expect(first.text('#filters')).to.contain('Chưa có bộ lọc nào')
    await save(first, ' Cao, tên Hà ')
    expect(first.text('#filters li small')).to.equal('Nguy cơ cao, “Hà” · Tỷ lệ chuyển hoàn giảm dần')
    await first.until(() => first.text('[role=status]') === 'Đã lưu bộ lọc Cao, tên Hà')
    first.element.remove()

    const driver = await mountShown({ count: 200, storage, view: { columns: ['level'], density: 'compact' } })
    const views: string[] = []
    driver.element.addEventListener('boom-view-change', ({ detail }) => views.push(detail.query))
    driver.element.focusRow(1)
    await driver.press('f')
    await driver.until(() => isOpen(driver))
    expect((driver.root.activeElement as HTMLElement).dataset['filter']).to.equal('0')
    await driver.press('1')
    await driver.until(() => driver.client.searches.at(-1)?.filter?.text === 'Hà')
    expect(driver.client.searches.at(-1)?.filter).to.deep.equal({ text: 'Hà', levels: ['high'] })
    expect(views).to.deep.equal(['q=H%C3%A0&level=high&columns=level&density=compact'])
    expect(isOpen(driver)).to.equal(false)
    await driver.until(() => driver.focused.row >= 0)
    await driver.press('f')
    await driver.until(() => isOpen(driver))
    await driver.press('Escape')
    expect(isOpen(driver)).to.equal(false)
    expect(driver.focused.row).to.be.at.least(0)
    await open(driver)
    expect(driver.find('[data-filter]').ariaPressed).to.equal('true')
  })

  it('replaces the one of that name, deletes one, and gives it back', async () => {
    const driver = await mountShown({ count: 60, storage: memory() })
    await open(driver)
    await save(driver, 'Sáng')
    await save(driver, 'Chiều')
    driver.find('[data-level=low]').click()
    await driver.until(() => driver.client.searches.at(-1)?.filter?.levels?.[0] === 'low')
    if (!isOpen(driver)) await open(driver)
    await save(driver, 'Sáng')
    await driver.until(() => driver.text('#filters li small').startsWith('Nguy cơ thấp'))
    expect(driver.all('#filters li')).to.have.lengthOf(2)
    driver.button('Xóa bộ lọc Sáng').click()
    await driver.until(() => driver.all('#filters li').length === 1)
    expect(driver.root.activeElement?.textContent).to.contain('Chiều')
    driver.button('Khôi phục', '.notices').click()
    await driver.until(() => driver.all('#filters li').length === 2)
    expect(driver.text('#filters li b')).to.equal('Sáng')
  })

  it('keeps beside its own what another tab saved or deleted meanwhile', async () => {
    const storage = memory()
    const [one, other] = [await mountShown({ count: 60, storage }), await mountShown({ count: 60, storage })]
    await open(one)
    await save(one, 'Sáng')
    await open(other)
    await save(other, 'Chiều')
    expect(namesOf(other)).to.deep.equal(['Sáng', 'Chiều'])
    await open(one)
    one.button('Xóa bộ lọc Sáng').click()
    await one.until(() => namesOf(one).length === 1)
    expect(namesOf(one)).to.deep.equal(['Chiều'])
  })

  it('lets none go for one more than 30, says so, and saves it once there is room', async () => {
    const storage = memory()
    const names = Array.from({ length: 30 }, (_, i) => `Ca ${i + 1}`)
    const filters = names.map((name) => ({ name, query: 'level=high' }))
    const first = await mountShown({ count: 60, storage })
    await open(first)
    await save(first, 'Đầu')
    const [key] = Object.keys(storage.entries)
    first.element.remove()
    storage.entries[key!] = JSON.stringify({ filters })
    const driver = await mountShown({ count: 60, storage })
    await open(driver)
    const field = driver.find('#filter-name') as HTMLInputElement
    field.value = 'Thêm'
    driver.button('Lưu', '#filters').click()
    expect(field.validationMessage).to.equal('Đã đủ 30 bộ lọc. Hãy xóa một bộ lọc rồi lưu lại.')
    expect(namesOf(driver)).to.deep.equal(names)
    driver.button('Xóa bộ lọc Ca 1').click()
    await driver.until(() => namesOf(driver).length === 29)
    await save(driver, 'Thêm')
    expect(namesOf(driver)).to.deep.equal([...names.slice(1), 'Thêm'])
  })

  it('X-10 keeps no phone number, and says so', async () => {
    const storage = memory()
    const driver = await mountShown({ count: 60, storage, view: { text: '0911' } })
    await open(driver)
    expect(driver.text('#filter-facts')).to.contain('Không lưu số điện thoại.')
    await save(driver, 'Số')
    expect(Object.values(storage.entries).join()).not.to.contain('0911')
    const field = driver.find('#filter-name') as HTMLInputElement
    field.value = 'Chị Hà 0987 654 321'
    driver.button('Lưu', '#filters').click()
    expect(field.validationMessage).to.equal('Không lưu số điện thoại.')
    expect(namesOf(driver)).to.deep.equal(['Số'])
    field.dispatchEvent(new Event('input'))
    await save(driver, 'Hoàn đến 30.11.2026')
    expect(Object.values(storage.entries).join()).not.to.contain('0987')
  })

  it('lets digits be typed into a name, walks by arrows, and is accessible', async () => {
    const driver = await mountShown({ count: 60, storage: memory() })
    await open(driver)
    await save(driver, 'Sáng')
    await save(driver, 'Chiều')
    driver.find('#filter-name').focus()
    expect((await driver.press('1')).defaultPrevented).to.equal(false)
    driver.find('[data-filter="0"]').focus()
    await driver.press('ArrowDown')
    expect((driver.root.activeElement as HTMLElement).dataset['filter']).to.equal('1')
    await expect(driver.element).to.be.accessible()
  })

  it('is at hand on cards as well, and tells the keys beside the columns', async () => {
    const cards = await mountShown({ count: 5, width: 258, storage: memory() })
    await open(cards)
    const driver = await mountShown({ count: 5 })
    driver.element.focusRow(0)
    await driver.press('?')
    await driver.until(() => driver.text('#display').includes('Ctrl+A Chọn tất cả khách khớp bộ lọc'))
    driver.find('#display input').focus()
    await driver.press('Escape')
    expect(driver.root.activeElement).to.equal(driver.find('[popovertarget=display]'))
  })
})
