import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { Desk } from './desk.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

/** Presses a button as somebody at the keyboard does: it has the focus first. */
async function press(panel: PanelDriver, label: string): Promise<void> {
  await panel.until(() => panel.button(label))
  panel.button(label).focus()
  await panel.press(label)
}

async function deskWithNotes(count: number): Promise<Desk> {
  const desk = new Desk()
  const customer = await desk.client.customers.resolve({ phone: '+84987654321' })
  for (let note = 0; note < count; note++) await desk.client.notes.create(customer!.id, `Ghi chú ${note}`)
  return desk
}

/** What holds the focus stands in the panel. */
const isKept = (panel: PanelDriver) => panel.root.activeElement !== null

describe('<customer-panel>: the focus', () => {
  it('is never lost while more is loaded, and goes on to what came', async () => {
    const panel = await mountShown()
    await panel.until(() => panel.button('Xem thêm', '.section.orders'))
    const before = panel.all('.order').length
    while (panel.all('.section.orders .more').length) {
      const shown = panel.all('.order').length
      const button = panel.button('Xem thêm', '.section.orders')
      button.focus()
      button.click()
      await panel.until(() => panel.all('.order').length > shown)
      await panel.until(() => isKept(panel))
    }
    expect(panel.all('.order').length).to.be.greaterThan(before)
    expect(panel.root.activeElement).to.have.class('order')
  })

  it('is kept when a note is added, changed and deleted', async () => {
    const panel = await mountShown({ desk: await deskWithNotes(1) })
    await panel.type('#new-note', 'Gọi sau 18 giờ')
    await press(panel, 'Thêm ghi chú')
    await panel.says('Gọi sau 18 giờ', '.note')
    await panel.until(() => panel.root.activeElement === panel.find('#new-note'))
    await press(panel, 'Sửa ghi chú')
    await panel.until(() => panel.root.activeElement === panel.find('.note textarea'))
    await panel.type('.note textarea', 'Gọi sau 19 giờ')
    await press(panel, 'Lưu')
    await panel.says('Gọi sau 19 giờ', '.note')
    await panel.until(() => isKept(panel))
    await press(panel, 'Xóa ghi chú')
    await panel.until(() => isKept(panel))
  })

  it('goes to the control before one that goes by what it did', async () => {
    const panel = await mountShown()
    await press(panel, 'Chỉnh sửa thông tin khách hàng')
    const addresses = () => panel.all('.profile form fieldset.address')
    await panel.until(() => panel.find('.profile form'))
    const before = addresses().length
    await press(panel, 'Thêm địa chỉ')
    await panel.until(() => addresses().length === before + 1)
    const remove = addresses().at(-1)!.querySelector<HTMLElement>('.icon-button')!
    remove.focus()
    remove.click()
    await panel.until(() => addresses().length === before)
    expect(panel.root.activeElement?.closest('form')).to.equal(panel.find('.profile form'))
  })

  it('takes the explanation of the badge along when it goes on', async () => {
    const panel = await mountShown()
    await panel.until(() => panel.find('risk-badge').shadowRoot!.querySelector('button[part=badge]'))
    const badge = panel.find('risk-badge').shadowRoot!
    badge.querySelector<HTMLElement>('button[part=badge]')!.click()
    await panel.until(() => badge.querySelector('[part~=popover]:popover-open'))
    await panel.until(() => badge.activeElement)
    for (let time = 0; time < 6 && badge.querySelector(':popover-open'); time++)
      await sendKeys({ press: 'Tab' })
    expect(badge.querySelector(':popover-open')).to.equal(null)
    expect(isKept(panel)).to.equal(true)
  })
})
