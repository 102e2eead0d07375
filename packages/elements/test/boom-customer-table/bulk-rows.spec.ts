// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect } from '@open-wc/testing'
import { mountShown, type TableDriver } from './table-driver.ts'

const wordAt = (driver: TableDriver, index: number) => driver.inRow(index, '.word').innerText

async function deactivate(driver: TableDriver, ...rows: number[]): Promise<void> {
  for (const row of rows) driver.inRow(row, '[data-action=select]').click()
  await driver.until(() => driver.root.querySelector('.selection'))
  driver.button('Ngưng kích hoạt', '.selection').click()
  await driver.dialogOpened()
  driver.button(/^Ngưng kích hoạt/, 'dialog').click()
}

const idAt = (driver: TableDriver, index: number) =>
  driver.client.customers_.find(({ name }) => name === driver.nameAt(index))!.id

const statusOf = (driver: TableDriver, id: string) => driver.client.find(id).status

const outcome = (driver: TableDriver) => driver.text('.notices')

const lost = () => {
  throw Object.assign(new Error('no line'), { name: 'NetworkError', retryable: true })
}

describe('<boom-customer-table>: bulk status in the rows', () => {
  it('S0-9 shows in each row that it is being changed, and takes no click there meanwhile', async () => {
    const driver = await mountShown({ count: 12, view: { status: 'active' } })
    let release: (() => void) | undefined
    driver.client.faults.set('changeStatus', () => new Promise<void>((resolve) => (release = resolve)))
    await deactivate(driver, 0, 2)
    await driver.until(() => wordAt(driver, 0) === 'Đang đổi…' && wordAt(driver, 2) === 'Đang đổi…')
    expect(wordAt(driver, 1)).to.equal('Kích hoạt')
    expect(driver.find('.notices progress').getAttribute('aria-label')).to.contain('0/2')
    const toggle = driver.inRow(0, '[role=switch]')
    expect(toggle.getAttribute('aria-disabled')).to.equal('true')
    toggle.click()
    driver.client.faults.clear()
    release?.()
    await driver.until(() => outcome(driver).includes('Đã ngưng kích hoạt 2 khách'))
    expect(driver.client.changes).to.have.lengthOf(1)
    expect(driver.all('[aria-disabled=true].switch')).to.have.lengthOf(0)
  })

  it('S0-9 begins no other change before it is known what became of one', async () => {
    const driver = await mountShown({ count: 12, view: { status: 'active' } })
    driver.client.faults.set('changeStatus', lost)
    await deactivate(driver, 0)
    await driver.until(() => outcome(driver).includes('Mất kết nối'))
    driver.inRow(3, '[data-action=select]').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    const other = driver.button('Ngưng kích hoạt', '.selection')
    await driver.until(() => other.ariaDisabled === 'true')
    other.click()
    await driver.frame()
    expect(driver.dialog.open).to.equal(false)
    driver.client.faults.clear()
    dispatchEvent(new Event('online'))
    await driver.until(() => outcome(driver).includes('Đã ngưng kích hoạt 1 khách'))
    await driver.until(() => other.ariaDisabled !== 'true')
  })

  it('S0-9 goes on by itself for nobody but who began it', async () => {
    const driver = await mountShown({ count: 12, view: { status: 'active' } })
    driver.client.faults.set('changeStatus', lost)
    await deactivate(driver, 0)
    await driver.until(() => outcome(driver).includes('Mất kết nối'))
    const { session } = driver.client
    const get = session.get.bind(session)
    session.get = async () => {
      const signedIn = await get()
      return { ...signedIn, employee: { ...signedIn.employee, id: 'emp_other' } }
    }
    driver.client.faults.clear()
    dispatchEvent(new Event('online'))
    await driver.until(() => outcome(driver).includes('dừng giữa chừng, còn 1 khách'))
    expect(driver.client.changes).to.have.lengthOf(0)
  })

  it('S0-9 D-7 shows it for a whole filter as well, less those taken out', async () => {
    const driver = await mountShown({ count: 1500 })
    driver.client.faults.set('changeStatus', () => new Promise(() => {}))
    driver.find('thead input').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    driver.button(/^Chọn tất cả/).click()
    await driver.frame()
    const isActive = (index: number) => wordAt(driver, index) === 'Kích hoạt'
    const [taken = 0, left = 0] = [0, 1, 2, 3].filter(isActive)
    await deactivate(driver, left)
    await driver.until(() => wordAt(driver, taken) === 'Đang đổi…')
    expect(wordAt(driver, left)).to.equal('Kích hoạt')
  })

  it('D-7 says in the row why it failed, and tries that one again', async () => {
    const driver = await mountShown({ count: 12, view: { status: 'active' } })
    const [first, second] = [idAt(driver, 0), idAt(driver, 1)]
    driver.element.view = {}
    driver.client.refusedIds.set(second, 'changed_since')
    const rowOf = (id: string) => driver.all('tbody tr').findIndex((_, i) => idAt(driver, i) === id)
    await driver.until(() => rowOf(first) >= 0 && rowOf(second) >= 0)
    await deactivate(driver, rowOf(first), rowOf(second))
    const index = rowOf(second)
    await driver.until(() => driver.inRow(index, '.failure').innerText === 'người khác vừa đổi')
    const retry = driver.inRow(index, '[data-action=retry]')
    expect(retry.getAttribute('aria-label')).to.equal(`Thử lại: ${driver.nameAt(index)} (người khác vừa đổi)`)
    expect(wordAt(driver, rowOf(first))).to.equal('Ngưng kích hoạt')

    driver.client.refusedIds.clear()
    retry.focus()
    retry.click()
    await driver.until(() => wordAt(driver, index) === 'Ngưng kích hoạt')
    expect(driver.focused).to.deep.equal({ row: index, stop: 'status' })
    expect(driver.all('[data-action=retry]')).to.have.lengthOf(0)
    expect(driver.client.changes.at(-1)?.target).to.deep.equal({ ids: [second] })
    expect(outcome(driver))
      .to.match(/^Đã ngưng kích hoạt 2 khách/)
      .and.not.contain('chưa đổi được')

    driver.button('Hoàn tác', '.notices').click()
    await driver.until(() => outcome(driver).includes('Đã hoàn tác cho 2 khách'))
    expect([statusOf(driver, first), statusOf(driver, second)]).to.deep.equal(['active', 'active'])
  })

  it('D-7 tries all that failed again, or one of them by its name, wherever they are', async () => {
    const driver = await mountShown({ count: 60, view: { status: 'active' } })
    const ids = [0, 1, 2].map((index) => idAt(driver, index))
    const name = driver.nameAt(0)!
    for (const id of ids) driver.client.refusedIds.set(id, 'internal_error')
    driver.find('thead input').click()
    await driver.until(() => driver.root.querySelector('.selection'))
    await deactivate(driver)
    await driver.until(() => outcome(driver).includes('3 khách chưa đổi được'))
    expect(driver.all('.failure')).to.have.lengthOf(3)

    driver.client.refusedIds.delete(ids[0]!)
    driver.find('.notices summary').click()
    driver.button(`Thử lại: ${name}`, '.notices').click()
    await driver.until(() => outcome(driver).includes('2 khách chưa đổi được'))
    expect(statusOf(driver, ids[0]!)).to.equal('inactive')

    driver.client.refusedIds.clear()
    driver.button('Thử lại 2 khách', '.notices').click()
    await driver.until(() => ids.every((id) => statusOf(driver, id) === 'inactive'))
    await driver.until(() => !outcome(driver).includes('chưa đổi được'))
    expect(driver.all('.failure')).to.have.lengthOf(0)
  })

  it('S0-9 keeps what failed for the row whose switch is thrown by hand, until that succeeds', async () => {
    const driver = await mountShown({ count: 5, view: { status: 'active' } })
    const id = idAt(driver, 0)
    driver.client.refusedIds.set(id, 'internal_error')
    await deactivate(driver, 0, 1)
    await driver.until(() => driver.root.querySelector('.failure'))
    driver.client.refusedIds.clear()
    driver.all('.failure')[0]!.closest('tr')!.querySelector<HTMLElement>('[role=switch]')!.click()
    await driver.until(() => statusOf(driver, id) === 'inactive')
    await driver.until(() => !outcome(driver).includes('chưa đổi được'))
  })

  it('S0-9 asks what became of an undo until it is known, with its figures, and lets no other change take its place', async () => {
    const driver = await mountShown({ count: 5, view: { status: 'active' } })
    const ids = [0, 1].map((index) => idAt(driver, index))
    await deactivate(driver, 0, 1)
    await driver.until(() => outcome(driver).includes('Đã ngưng kích hoạt 2 khách'))
    driver.client.faults.set('undoStatusChange', () => {
      throw Object.assign(new Error('lost'), { name: 'NetworkError', retryable: true })
    })
    driver.button('Hoàn tác', '.notices').click()
    await driver.until(() => outcome(driver).includes('Chưa rõ đã hoàn tác hay chưa, sẽ tự thử lại'))
    driver.button('Đóng', '.notices').click()
    driver.inRow(0, '[data-action=select]').click()
    await driver.until(() => driver.button('Kích hoạt', '.selection').ariaDisabled === 'true')
    expect(outcome(driver)).to.include('Chưa rõ đã hoàn tác hay chưa')
    driver.client.faults.clear()
    driver.button('Hoàn tác', '.notices').click()
    await driver.until(() => outcome(driver).includes('Đã hoàn tác cho 2 khách'))
    expect(ids.map((id) => statusOf(driver, id))).to.deep.equal(['active', 'active'])
    expect(driver.find('.notices > *').classList.contains('bad')).to.equal(false)
  })

  it('S0-9 names those whom an undo could not give their status back', async () => {
    const driver = await mountShown({ count: 5, view: { status: 'active' } })
    const name = driver.nameAt(0)!
    const id = idAt(driver, 0)
    await deactivate(driver, 0, 1)
    await driver.until(() => outcome(driver).includes('Đã ngưng kích hoạt 2 khách'))
    driver.client.refusedIds.set(id, 'changed_since')
    driver.element.view = {}
    await driver.until(() => driver.names.includes(name))
    driver.button('Hoàn tác', '.notices').click()
    await driver.until(() => outcome(driver).includes('Đã hoàn tác cho 1 khách · 1 khách chưa đổi được'))
    driver.find('.notices summary').click()
    expect(driver.find('.notices li').innerText.trim()).to.equal(`${name}: người khác vừa đổi`)
    expect(driver.all('.notices li button, .failure')).to.have.lengthOf(0)
  })
})
