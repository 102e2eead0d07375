import { expect } from '@open-wc/testing'
import { openDetail } from './detail-driver.ts'

const pressed = (target: HTMLElement) =>
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))

describe('customer detail: keyboard and accessibility', () => {
  it('S0-13 goes through the tabs by the arrows, Home and End', async () => {
    const driver = await openDetail()
    driver.find('[role=tab][tabindex="0"]').focus()
    const steps = [
      ['ArrowRight', 'Thông tin báo xấu'],
      ['ArrowRight', 'Đơn hàng'],
      ['ArrowRight', 'Lịch sử hoàn trả'],
      ['ArrowLeft', 'Đơn hàng'],
      ['Home', 'Lịch sử hoàn trả'],
      ['End', 'Đơn hàng'],
    ] as const
    for (const [key, tab] of steps) {
      await driver.key(key)
      expect(driver.tab).to.equal(tab)
      expect(driver.root.activeElement?.textContent.trim()).to.equal(tab)
      expect(driver.all('[role=tab][tabindex="0"]')).to.have.length(1)
      const id = driver.root.activeElement!.getAttribute('aria-controls')!
      expect(driver.find(`#${id}`).hidden).to.equal(false)
    }
  })

  it('S0-13 follows the direction of the text', async () => {
    const driver = await openDetail()
    driver.element.dir = 'rtl'
    driver.find('[role=tab][tabindex="0"]').focus()
    await driver.key('ArrowLeft')
    expect(driver.tab).to.equal('Thông tin báo xấu')
    await Promise.all(driver.dialog.getAnimations().map(({ finished }) => finished))
    const { left } = driver.dialog.getBoundingClientRect()
    expect(left).to.equal(0)
  })

  it('S0-13 Escape closes it, the page does not hear, and focus is back at the row', async () => {
    const driver = await openDetail()
    let heard = 0
    const hear = () => heard++
    document.addEventListener('keydown', hear)
    await driver.key('Escape')
    document.removeEventListener('keydown', hear)
    await driver.until(() => !driver.isOpen)
    expect(heard).to.equal(0)
    expect(driver.table.shadowRoot!.activeElement).to.equal(driver.row)
  })

  it('S0-13 focus is back at the customer, though rows moved meanwhile', async () => {
    const driver = await openDetail()
    driver.table.view = {}
    await driver.until(() => driver.table.shadowRoot!.querySelectorAll('tbody .name').length > 3)
    await driver.key('Escape')
    await driver.until(() => !driver.isOpen)
    const focused = driver.table.shadowRoot!.activeElement
    expect(focused?.closest('tr')?.textContent).to.contain(driver.name)
  })

  it('S0-13 the backdrop and the button close it; a press that began inside does not', async () => {
    const driver = await openDetail()
    pressed(driver.find('h2'))
    driver.dialog.click()
    expect(driver.dialog.open).to.equal(true)
    pressed(driver.dialog)
    driver.dialog.click()
    await driver.until(() => !driver.isOpen)
    await driver.open()
    driver.button('Đóng').click()
    await driver.until(() => !driver.isOpen)
  })

  it('leaves nothing behind: no listener, and no detail with a table that leaves', async () => {
    const driver = await openDetail()
    const { element } = driver
    driver.table.remove()
    expect(element.isConnected).to.equal(false)
    expect(driver.isOpen).to.equal(false)
  })
})
