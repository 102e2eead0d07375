import type { NotePage, Session } from '@boom-risk/client/contract'
import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { Desk } from './desk.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

async function customerOf(desk: Desk): Promise<string> {
  return (await desk.client.customers.resolve({ phone: '+84987654321' }))!.id
}

async function deskWithNote(text: string): Promise<Desk> {
  const desk = new Desk()
  await desk.client.notes.create(await customerOf(desk), text)
  return desk
}

/** One engine's driver lets go of Ctrl before the next key. */
const pressSend = (field: HTMLElement) =>
  field.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Enter',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  )

const newNote = (panel: PanelDriver) => panel.field('#new-note')

describe('<customer-panel>: Ghi chú khách hàng', () => {
  it('S1-20 adds a note and lists it with author and time', async () => {
    const panel = await mountShown()
    await panel.says('Chưa có ghi chú')
    await panel.type('#new-note', 'Gọi sau 18 giờ')
    await panel.press('Thêm ghi chú')
    await panel.says('Gọi sau 18 giờ', '.note')
    const { employee } = await panel.desk.client.session.get()
    expect(panel.text('.note-author')).to.equal(employee.name)
    expect(panel.find('.note time').getAttribute('datetime')).to.match(/^20\d\d-/)
    expect(newNote(panel).value).to.equal('')
  })

  it('S1-20 Ctrl+Enter adds a note, Enter alone begins a line, and an empty one is none', async () => {
    const panel = await mountShown()
    newNote(panel).focus()
    pressSend(newNote(panel))
    await sendKeys({ type: 'Gọi sau' })
    await sendKeys({ press: 'Enter' })
    await sendKeys({ type: '18 giờ' })
    expect(newNote(panel).value).to.equal('Gọi sau\n18 giờ')
    pressSend(newNote(panel))
    await panel.says(/Gọi sau\s18 giờ/, '.note')
    expect(panel.all('.note')).to.have.length(1)
  })

  it('S1-20 changes a note, and shows that it was', async () => {
    const panel = await mountShown({ desk: await deskWithNote('Thích màu be') })
    await panel.press('Sửa ghi chú')
    await panel.until(() => panel.root.activeElement === panel.find('.note textarea'))
    await panel.type('.note textarea', 'Thích màu nâu')
    await panel.press('Lưu', '.note')
    await panel.says(/Thích màu nâu/, '.note-text')
    await panel.says('đã sửa', '.note')
  })

  it('S1-20 deletes a note and takes that back', async () => {
    const panel = await mountShown({ desk: await deskWithNote('Xóa nhầm') })
    await panel.press('Xóa ghi chú')
    expect(panel.all('.note'), 'gone at once').to.have.length(0)
    await panel.press('Hoàn tác')
    await panel.says('Xóa nhầm', '.note')
    await panel.says('Đã khôi phục ghi chú')
  })

  it('S1-20 shows a note again that could not be deleted', async () => {
    const panel = await mountShown({ desk: await deskWithNote('Còn đây') })
    panel.desk.server.faults.change({ scenario: 'read-only' })
    await panel.press('Xóa ghi chú')
    await panel.says('Chưa xóa được ghi chú: Không có quyền')
    await panel.says('Còn đây', '.note')
  })

  it('S1-20 deletes a note once there is a connection, and says that it waits for one', async () => {
    const panel = await mountShown({ desk: await deskWithNote('Sắp đi') })
    const mend = panel.desk.cut(/^DELETE/)
    await panel.press('Xóa ghi chú')
    await panel.says('Chưa lưu được: Mất kết nối', '.notices')
    expect(panel.all('.note')).to.have.length(0)
    mend()
    await panel.press('Gửi lại ngay', '.notices')
    await panel.says('Đã xóa ghi chú', '.notices')
    expect(panel.text('.notices')).not.to.contain('Mất kết nối')
    // Asked about under one key, whatever became of the first.
    expect(new Set(panel.desk.sent(/^DELETE/).map(({ key }) => key)).size).to.equal(1)
  })

  it('S1-20 makes safe links of addresses, and markup of nothing', async () => {
    const hostile =
      'Xem https://example.com/a?b=1, (http://shop.example/x). javascript:alert(1) <img src=x onerror=alert(1)> <b>đậm</b>'
    const panel = await mountShown({ desk: await deskWithNote(hostile) })
    const links = panel.all<HTMLAnchorElement>('.note-text a')
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://example.com/a?b=1',
      'http://shop.example/x',
    ])
    for (const link of links) expect(link.rel).to.equal('noopener noreferrer')
    expect(panel.text('.note-text')).to.equal(hostile)
    expect(panel.all('.note-text :not(a)')).to.have.length(0)
  })

  it('S1-20 folds a note of 20,000 characters, and refuses a longer one with the count', async () => {
    const panel = await mountShown({ desk: await deskWithNote(`${'a b '.repeat(4999)}cuối`) })
    expect(panel.text('.note-text')).to.match(/…$/)
    await panel.press('Xem thêm', '.note')
    expect(panel.text('.note-text')).to.match(/cuối$/)
    await panel.press('Thu gọn', '.note')
    expect(panel.text('.note-text')).to.match(/…$/)
    await panel.type('#new-note', 'x'.repeat(20_003))
    expect(panel.text('.note-editor')).to.contain('Thừa 3 ký tự')
    expect(panel.button('Thêm ghi chú').matches(':disabled')).to.equal(true)
  })

  it('D-22 tells the time by the shop’s clock', async () => {
    for (const [timeZone, shown] of [
      ['Pacific/Kiritimati', '17/10/2026 07:50'],
      ['America/New_York', '16/10/2026 13:50'],
      [undefined, '17/10/2026 00:50'],
    ] as const) {
      const desk = await deskWithNote('Gọi lại')
      desk.rewrite(/session$/, (session: Session) => {
        const { timeZone: _, ...settings } = session.settings
        return { ...session, settings: timeZone === undefined ? settings : { ...settings, timeZone } }
      })
      desk.rewrite(/notes$/, (page: NotePage) => {
        const [note] = page.items
        return { ...page, items: [{ ...note, createdAt: '2026-10-16T17:50:00Z' }] }
      })
      const panel = await mountShown({ desk })
      await panel.until(() => panel.find('.note time').title === shown, `the note to be of ${shown}`)
      panel.element.remove()
    }
  })

  it('S1-20 folds a note before a link that would be cut, and ends links where people expect', async () => {
    const address = `https://example.com/${'a'.repeat(120)}`
    const note = `(xem https://vi.wikipedia.org/wiki/Sen_(hoa)) ${'chữ '.repeat(85)}${address} ${'nữa '.repeat(90)}`
    const panel = await mountShown({ desk: await deskWithNote(note) })
    const links = () => panel.all<HTMLAnchorElement>('.note-text a').map(({ href }) => href)
    expect(links()).to.deep.equal(['https://vi.wikipedia.org/wiki/Sen_(hoa)'])
    expect(panel.find('.note .fold').getAttribute('aria-expanded')).to.equal('false')
    await panel.press('Xem thêm', '.note')
    expect(links()).to.deep.equal(['https://vi.wikipedia.org/wiki/Sen_(hoa)', address])
    expect(panel.find('.note .fold').getAttribute('aria-expanded')).to.equal('true')
  })

  it('S1-20 shows both versions where somebody else changed the note', async () => {
    const panel = await mountShown({ desk: await deskWithNote('Bản đầu') })
    const id = await customerOf(panel.desk)
    await panel.press('Sửa ghi chú')
    await panel.type('.note textarea', 'Bản của tôi')
    const other = panel.desk.clientOf('owner')
    const [note] = (await other.notes.list(id)).items
    await other.notes.update(note!, 'Bản của họ')
    await panel.press('Lưu', '.note')
    await panel.says(/Người khác vừa sửa ghi chú này: Bản mới nhất Bản của họ Bản của bạn Bản của tôi/)
    await panel.press('Lưu bản của tôi')
    await panel.until(() => panel.text('.note-text') === 'Bản của tôi')
    other.close()
  })

  it('S1-20 keeps what was typed into a note that somebody else deleted', async () => {
    const panel = await mountShown({ desk: await deskWithNote('Sắp bị xóa') })
    const id = await customerOf(panel.desk)
    await panel.press('Sửa ghi chú')
    await panel.type('.note textarea', 'Đừng mất')
    const other = panel.desk.clientOf('owner')
    const [note] = (await other.notes.list(id)).items
    await other.notes.delete(note!)
    await panel.element.refresh()
    expect(panel.field('.note textarea').value).to.equal('Đừng mất')
    await panel.press('Lưu', '.note')
    await panel.says('Người khác vừa xóa ghi chú này')
    await panel.until(() => newNote(panel).value === 'Đừng mất')
    other.close()
  })

  it('S1-20 lets staff change their own notes only', async () => {
    const desk = await deskWithNote('Của chủ shop')
    const staff = desk.clientOf('staff')
    const panel = await mountShown({ desk, properties: { client: staff } })
    expect(panel.all('.edit-note, .delete-note')).to.have.length(0)
    staff.close()
  })

  it('X-9 shows a note that somebody else adds', async () => {
    const panel = await mountShown()
    const other = panel.desk.clientOf('owner')
    await other.notes.create(await customerOf(panel.desk), 'Từ quầy bên cạnh')
    await panel.says('Từ quầy bên cạnh')
    other.close()
  })
})
