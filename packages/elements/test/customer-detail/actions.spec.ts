import { expect } from '@open-wc/testing'
import { Desk } from '../customer-panel/desk.ts'
import { openDetail, plain, type DetailDriver } from './detail-driver.ts'

const actions = (detail: DetailDriver) =>
  detail
    .all('.customer-actions [data-action]')
    .filter((action) => action.checkVisibility({ visibilityProperty: true }))
    .map(({ dataset }) => dataset['action'])

const toggle = (detail: DetailDriver) => detail.find('[data-action=status]')

const statusOf = async (detail: DetailDriver) =>
  (await detail.desk.client.customers.get(detail.customerId, { fresh: true })).status

describe('the detail of a customer: what can be done in it', () => {
  it('X-8 D-18 offers what the employee may do, and no more', async () => {
    const owner = await openDetail()
    await owner.until(() => actions(owner).length === 6)
    expect(actions(owner)).to.deep.equal(['status', 'call', 'copy', 'refresh', 'order', 'report'])
    // Colours are another's while it fades in.
    await Promise.all(owner.dialog.getAnimations().map(({ finished }) => finished))
    await expect(owner.element).to.be.accessible()
    const reader = await openDetail({ role: 'read_only' })
    await reader.settled()
    expect(actions(reader).filter((action) => action !== 'call' && action !== 'copy')).to.deep.equal([])
  })

  it('keeps the place of each until it is known what the employee may do', async () => {
    const desk = new Desk()
    const release = desk.hold(/session$/)
    const detail = await openDetail({ desk })
    // In the drawer, which slides in.
    const places = () => {
      const drawer = detail.dialog.getBoundingClientRect()
      return detail.all('.customer-actions > *, .body').map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        return [x - drawer.x, y - drawer.y, width, height].map(Math.round)
      })
    }
    expect(actions(detail)).to.deep.equal(['call', 'copy'])
    const before = places()
    release()
    await detail.until(() => actions(detail).length === 6)
    expect(places()).to.deep.equal(before)
  })

  it('S0-8 S0-10 switches the status as the row does, at once in both', async () => {
    const detail = await openDetail()
    await detail.until(() => toggle(detail).ariaChecked === 'true')
    const changes: unknown[] = []
    detail.table.addEventListener('boom-status-change', ({ detail: change }) => changes.push(change))
    const id = detail.customerId
    toggle(detail).click()
    await detail.element.updateComplete
    expect(toggle(detail).ariaChecked).to.equal('false')
    await detail.until(() => changes.length === 1)
    expect(changes).to.deep.equal([{ status: 'inactive', customerIds: [id] }])
    expect(await statusOf(detail)).to.equal('inactive')
    expect(detail.row.closest('tr')!.querySelector('[role=switch]')!.getAttribute('aria-checked')).to.equal(
      'false',
    )
    expect(toggle(detail).ariaChecked).to.equal('false')
    expect(plain(detail.find('.facts').innerText)).to.contain('Ngưng kích hoạt')
    toggle(detail).click()
    await detail.until(() => changes.length === 2)
    expect(await statusOf(detail)).to.equal('active')
  })

  it('S0-14 refreshes, and says so where it can be seen', async () => {
    const detail = await openDetail()
    await detail.until(() => actions(detail).length === 6)
    detail.find('[data-action=refresh]').click()
    await detail.says(`Đã làm mới SL đơn hàng của ${detail.name}`, '.notice')
  })

  it('S0-15 reports, and has the focus again when the dialog is closed by Escape', async () => {
    const detail = await openDetail()
    await detail.until(() => actions(detail).length === 6)
    detail.find('[data-action=report]').focus()
    detail.find('[data-action=report]').click()
    const dialogs = () =>
      [...detail.table.shadowRoot!.children].flatMap(
        (child) => child.shadowRoot?.querySelector('dialog[open]') ?? [],
      )
    await detail.until(() => dialogs().length === 2)
    const report = dialogs().find((dialog) => dialog !== detail.dialog)!
    report.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    await detail.until(() => dialogs().length === 1)
    expect(detail.isOpen).to.equal(true)
    await detail.until(
      () => (detail.root.activeElement as HTMLElement | null)?.dataset['action'] === 'report',
    )
    await detail.key('Escape')
    await detail.until(() => !detail.isOpen)
    await detail.until(() => detail.table.shadowRoot!.activeElement === detail.row)
  })

  it('S1-5 lets the host call, and copies the number', async () => {
    const detail = await openDetail()
    await detail.until(() => actions(detail).length === 6)
    const calls: string[] = []
    detail.table.addEventListener('boom-customer-call', (event) => {
      event.preventDefault()
      calls.push(event.detail.phone)
    })
    const link = detail.find('[data-action=call]') as HTMLAnchorElement
    expect(link.href).to.match(/^tel:\+84\d{9}$/)
    link.click()
    expect(calls).to.deep.equal([link.href.slice(4)])
    detail.find('[data-action=copy]').click()
    await detail.says(/Đã sao chép 0\d+|không cho sao chép/, '.notice')
  })

  it('leaves a new order to the host, with nothing in front of it; where nobody makes one, the number is at hand', async () => {
    const detail = await openDetail()
    await detail.until(() => actions(detail).length === 6)
    const { customerId } = detail
    const orders: unknown[] = []
    const take = (event: HTMLElementEventMap['boom-order-create']) => {
      event.preventDefault()
      orders.push(event.detail.customerId, detail.isOpen)
    }
    detail.table.addEventListener('boom-order-create', take)
    detail.find('[data-action=order]').click()
    expect(orders).to.deep.equal([customerId, false])
    detail.table.removeEventListener('boom-order-create', take)
    await detail.open()
    await detail.until(() => actions(detail).length === 6)
    detail.find('[data-action=order]').click()
    const notices = detail.table.shadowRoot!.querySelector<HTMLElement>('.notices')!
    await detail.until(() => /Đã sao chép 0[\d ]+ để lên đơn|không cho sao chép/.test(notices.innerText))
  })
})
