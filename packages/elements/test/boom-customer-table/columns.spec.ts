import { expect } from '@open-wc/testing'
import type { TableStorage } from '../../src/boom-customer-table/index.ts'
import { mountShown, type MountOptions, type TableDriver } from './table-driver.ts'

function memory(
  entries: Record<string, string> = {},
): TableStorage & { readonly entries: Record<string, string> } {
  return {
    entries,
    getItem: (key) => entries[key] ?? null,
    setItem: (key, value) => void (entries[key] = value),
  }
}

const order = (driver: TableDriver) =>
  driver
    .all('thead th')
    .map((head) => head.classList[0])
    .slice(2, -2)
    .join(' ')

const STANDARD = 'level returned shipped returnRate network reports lastReturn'

/** px */
const widthOf = (driver: TableDriver, id: string) =>
  driver.find(`thead th.${id}`).getBoundingClientRect().width

/** A table whose heads somebody has come near. */
async function mountTools(options: MountOptions = {}): Promise<TableDriver> {
  const driver = await mountShown({ count: 40, ...options })
  driver.find('thead').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  await driver.until(() => driver.root.querySelector('[data-grip]'))
  return driver
}

async function openChooser(driver: TableDriver): Promise<void> {
  driver.find('[popovertarget=display]').click()
  await driver.until(() => driver.root.querySelector('#display:popover-open input'))
}

function point(target: Element, type: string, x: number, y: number, init: PointerEventInit = {}): void {
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: 1,
      pointerType: 'mouse',
      clientX: x,
      clientY: y,
      ...init,
    }),
  )
}

/** Drags something by its middle, by a pointer that only exists here and cannot be captured. */
async function drag(
  driver: TableDriver,
  target: HTMLElement,
  by: { x?: number; y?: number },
  end = 'pointerup',
) {
  target.setPointerCapture = () => {}
  for (const holder of driver.all('thead th, .columns li')) holder.setPointerCapture = () => {}
  const { left, top, width, height } = target.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  point(target, 'pointerdown', x, y)
  for (const part of [0.3, 0.7, 1])
    point(target, 'pointermove', x + (by.x ?? 0) * part, y + (by.y ?? 0) * part)
  await driver.frame()
  if (end === 'Escape')
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
  else point(target, end, x + (by.x ?? 0), y + (by.y ?? 0))
  // As browsers have it right behind a pointer that was let go over what it went down on.
  if (target.matches('.sort')) target.click()
  await driver.frame()
}

describe('<boom-customer-table>: columns', () => {
  it('are moved in the choice by a button, which keeps the focus, and said aloud', async () => {
    const driver = await mountShown({ count: 10 })
    const views: string[] = []
    driver.element.addEventListener('boom-view-change', ({ detail }) => views.push(detail.query))
    await openChooser(driver)
    const button = driver.button('Đưa cột Mức độ cảnh báo ra sau')
    button.focus()
    button.click()
    await driver.until(() => order(driver).startsWith('returned level'))
    expect(views).to.deep.equal(['columns=returned.level.shipped.returnRate.network.reports.lastReturn'])
    expect(driver.inRow(0, 'td').className).to.equal('select')
    expect([...driver.row(0)!.cells].map(({ classList }) => classList[0]).slice(2, 4)).to.deep.equal([
      'returned',
      'level',
    ])
    expect(driver.root.activeElement?.getAttribute('aria-label')).to.equal('Đưa cột Mức độ cảnh báo ra sau')
    await driver.until(() => driver.text('[role=status]') === 'Cột Mức độ cảnh báo: vị trí 2/7')
    expect(driver.all('[data-column] [aria-disabled]')).to.have.lengthOf(2)
  })

  it('stay at their place in the choice while they are hidden', async () => {
    const driver = await mountShown({ count: 10 })
    await openChooser(driver)
    const names = () =>
      driver
        .all('[data-column]')
        .map(({ dataset }) => dataset['column'])
        .join(' ')
    driver.find('[data-column=returned] input').click()
    await driver.until(() => !order(driver).includes('returned '))
    expect(names()).to.equal(STANDARD)
    driver.button('Đưa cột Đơn hoàn ra sau').click()
    await driver.until(() => names().startsWith('level shipped returned'))
    driver.find('[data-column=returned] input').click()
    await driver.until(() => order(driver).startsWith('level shipped returned'))
  })

  it('are dragged in the choice by their handle, a finger’s too', async () => {
    const driver = await mountShown({ count: 10 })
    await openChooser(driver)
    const handle = driver.find('[data-column=lastReturn] .handle')
    await drag(driver, handle, { y: -1000 })
    await driver.until(() => order(driver).startsWith('lastReturn level'))
    await drag(driver, driver.find('[data-column=level] .handle'), { y: 1000 }, 'Escape')
    expect(order(driver)).to.match(/^lastReturn level/)
    expect(driver.all('.dragged, .drop-before, .drop-after')).to.have.lengthOf(0)
  })

  it('are dragged by their heads, which do not sort then', async () => {
    const driver = await mountTools()
    const searches = driver.client.searches.length
    const head = driver.find('thead th.level .sort')
    const { right } = driver.find('thead th.shipped').getBoundingClientRect()
    const { left, width } = head.getBoundingClientRect()
    await drag(driver, head, { x: right - left - width / 2 - 4 })
    await driver.until(() => order(driver).startsWith('returned shipped level'))
    await driver.frame()
    expect(driver.client.searches.length).to.equal(searches)
    expect(driver.focused).to.deep.equal({ row: -1, stop: 'level' })
    await driver.frame()
    driver.find('thead th.level .sort').click()
    await driver.until(() => driver.client.searches.at(-1)?.sort?.by === 'level')
  })

  it('are moved and widened by keys on their heads', async () => {
    const driver = await mountTools()
    driver.find('thead th.level .sort').focus()
    await driver.press('ArrowRight', { ctrlKey: true, shiftKey: true })
    expect(order(driver)).to.match(/^returned level/)
    expect(driver.focused.stop).to.equal('level')
    await driver.press('ArrowLeft', { ctrlKey: true, shiftKey: true })
    expect(order(driver)).to.equal(STANDARD)
    const before = widthOf(driver, 'level')
    await driver.press('ArrowRight', { shiftKey: true })
    const edge = driver.root.activeElement as HTMLElement
    expect(edge.getAttribute('role')).to.equal('separator')
    expect(edge.getAttribute('aria-label')).to.equal('Độ rộng cột Mức độ cảnh báo')
    expect(widthOf(driver, 'level')).to.be.closeTo(before + 13, 1)
    await driver.press('ArrowRight')
    expect(widthOf(driver, 'level')).to.be.closeTo(before + 26, 2)
    expect(Number(edge.getAttribute('aria-valuenow'))).to.be.closeTo((before + 26) / 13, 1)
    await driver.press('End')
    expect(edge.getAttribute('aria-valuenow')).to.equal('40')
    await driver.press('Home')
    expect(edge.getAttribute('aria-valuenow')).to.equal('12')
    await driver.press('Enter')
    expect(widthOf(driver, 'level')).to.be.closeTo(before, 1)
    await driver.press('Escape')
    expect(driver.focused.stop).to.equal('level')
  })

  it('are widened by dragging an edge, and are standard again by a double click', async () => {
    const driver = await mountTools()
    const before = widthOf(driver, 'returned')
    await drag(driver, driver.find('[data-grip=returned]'), { x: 60 })
    await driver.until(() => widthOf(driver, 'returned') > before + 40)
    expect(widthOf(driver, 'returned')).to.be.closeTo(before + 60, 2)
    expect(driver.inRow(0, 'td.returned').getBoundingClientRect().width).to.equal(widthOf(driver, 'returned'))
    driver.find('[data-grip=returned]').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
    await driver.until(() => Math.abs(widthOf(driver, 'returned') - before) < 1)
    await drag(driver, driver.find('[data-grip=returned]'), { x: 60 }, 'pointercancel')
    expect(widthOf(driver, 'returned')).to.be.closeTo(before, 1)
    const status = widthOf(driver, 'status')
    await drag(driver, driver.find('[data-grip=status]'), { x: -50 })
    expect(widthOf(driver, 'status')).to.be.closeTo(status + 50, 2)
  })

  it('are named by their words, and not by their edges', async () => {
    const driver = await mountTools()
    expect(driver.find('thead th.level').getAttribute('aria-labelledby')).to.equal('head-level')
    expect(driver.find('#head-level').innerText.trim()).to.equal('Mức độ cảnh báo')
    await expect(driver.element).to.be.accessible()
    await openChooser(driver)
    await expect(driver.element).to.be.accessible()
  })

  it('are kept for the shop, and standard again when somebody says so', async () => {
    const storage = memory()
    const first = await mountShown({ count: 10, storage })
    await openChooser(first)
    first.button('Đưa cột Mức độ cảnh báo ra sau').click()
    first.find('[data-column=network] input').click()
    first.find('[type=radio][name=density]:not(:checked)').click()
    await first.until(() => Object.values(storage.entries).join().includes('compact'))
    first.find('thead').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    await drag(first, first.find('[data-grip=reports]'), { x: 80 })
    const wide = widthOf(first, 'reports')
    first.element.remove()

    const second = await mountShown({ count: 10, storage })
    expect(order(second)).to.equal('returned level shipped returnRate reports lastReturn')
    expect(second.row(0)!.offsetHeight).to.equal(36)
    expect(widthOf(second, 'reports')).to.be.closeTo(wide, 2)
    await openChooser(second)
    second.button('Về mặc định').click()
    await second.until(() => order(second) === STANDARD && second.row(0)!.offsetHeight === 44)
    expect(widthOf(second, 'reports')).to.be.below(wide - 30)
    expect(second.button('Về mặc định').ariaDisabled).to.equal('true')
    expect(Object.keys(storage.entries)).to.deep.equal(['boom-table:s1'])
  })

  it('come from a store that somebody else filled as far as they can be', async () => {
    const storage = memory({
      'boom-table:s1': '{"columns":["evil","network","level"],"widths":{"level":"x","customer":1e12}}',
    })
    const driver = await mountShown({ count: 10, storage })
    expect(order(driver)).to.equal('network level')
    expect(widthOf(driver, 'customer')).to.be.at.most(40 * 13)
  })

  for (const width of [768, 1000])
    it(`S0-10 leave the switch in sight and room to scroll in at ${width} px, however wide they were made`, async () => {
      const storage = memory({ 'boom-table:s1': '{"widths":{"customer":40,"level":30,"status":12.2}}' })
      const driver = await mountShown({ count: 10, width, storage })
      const room = driver.scroller.getBoundingClientRect()
      const status = () => driver.inRow(0, '[role=switch]').getBoundingClientRect()
      expect(status().right).to.be.at.most(room.right)
      const between = () => status().left - driver.inRow(0, '.customer').getBoundingClientRect().right
      // A scrollbar may take some of it.
      expect(between()).to.be.at.least(8 * 13)
      expect(driver.scroller.classList.contains('more-after')).to.equal(true)
      driver.inRow(0, '.name').focus()
      for (let i = 0; i < 3; i++) await driver.press('ArrowRight')
      const cell = driver.root.activeElement!.getBoundingClientRect()
      expect(cell.left).to.be.at.least(driver.inRow(0, '.customer').getBoundingClientRect().right - 1)
    })

  it('fill the table where each was given a width, with the switch at the end', async () => {
    const ids = ['customer', ...STANDARD.split(' '), 'status']
    const widths = JSON.stringify({ widths: Object.fromEntries(ids.map((id) => [id, 4])) })
    const driver = await mountShown({ count: 10, width: 1600, storage: memory({ 'boom-table:s1': widths }) })
    const { right } = driver.find('thead th.menu').getBoundingClientRect()
    // Beside the scrollbar, where the browser has one that takes room.
    const { left } = driver.scroller.getBoundingClientRect()
    expect(right).to.be.closeTo(left + driver.scroller.clientWidth, 2)
  })
})
