// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect } from '@open-wc/testing'
import { Desk } from './desk.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

const FIELDS = [
  {
    name: 'the profile',
    open: '.edit-profile',
    field: '[name=name]',
    typed: 'Hà, sửa dở',
    said: 'Chưa lưu: Tên',
    left: 'profile',
  },
  {
    name: 'a custom field',
    open: '[data-field=delivery_hint] .edit-field',
    field: '[data-field=delivery_hint] textarea',
    typed: 'Gọi trước',
    said: 'Chưa lưu: Gọi trước',
    left: 'field-delivery_hint',
  },
  {
    name: 'a choice',
    open: '[data-field=size] .edit-field',
    field: '[data-field=size] select',
    typed: 'xl',
    said: 'Chưa lưu: XL',
    left: 'field-size',
  },
  {
    name: 'a note',
    open: '.edit-note',
    field: '.note textarea',
    typed: 'Cũ và mới',
    said: 'Chưa lưu: Cũ và mới',
    left: 'note-',
  },
  {
    name: 'a new note',
    open: null,
    field: '#new-note',
    typed: 'Viết dở',
    said: 'Chưa lưu: Viết dở',
    left: 'new-note',
  },
] as const

async function shown(): Promise<PanelDriver> {
  const desk = new Desk()
  const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
  await desk.client.notes.create(id, 'Ghi chú cũ')
  await desk.client.customFields.show(['delivery_hint', 'size'])
  const panel = await mountShown({ desk })
  await panel.until(() => panel.find('[data-field=size] .edit-field'))
  await panel.until(() => panel.find('.edit-note'))
  return panel
}

async function open(panel: PanelDriver, selector: string | null, field: string): Promise<void> {
  if (selector !== null) panel.find(selector).click()
  await panel.until(() => panel.find(field))
  panel.find(field).focus()
}

describe('<customer-panel>: Esc leaves a field', () => {
  for (const { name, open: opener, field, typed, said, left } of FIELDS)
    it(`keeps what was typed into ${name}, says that it is not saved, and goes on or undoes it`, async () => {
      const panel = await shown()
      const leave = async () => {
        panel.find(field).focus()
        await panel.key('Escape')
        await panel.says(said)
      }
      await open(panel, opener, field)
      await panel.type(field, typed)
      await leave()
      expect(panel.all(field), 'the field is left').to.have.length(0)
      const line = panel.find(`[data-left^="${left}"]`)
      expect(panel.root.activeElement).to.equal(line.querySelector('.resume'))
      expect(panel.element.hasUnsavedText).to.equal(true)

      await panel.press('Sửa tiếp', `[data-left^="${left}"]`)
      await panel.until(() => panel.root.activeElement?.matches(field.replace('[name=name]', 'input')))
      expect(panel.field(field).value).to.equal(typed)

      await leave()
      await panel.press('Hoàn tác', `[data-left^="${left}"]`)
      await panel.until(() => panel.all('.left').length === 0)
      expect(panel.element.hasUnsavedText).to.equal(false)
    })

  it('closes a field that nothing was typed into, and stays in the panel', async () => {
    const panel = await shown()
    const heard: string[] = []
    panel.element.addEventListener('keydown', ({ key }) => heard.push(key))
    for (const { open: opener, field } of FIELDS) {
      if (opener === null) continue
      await open(panel, opener, field)
      await panel.key('Escape')
      await panel.until(() => panel.all(field).length === 0)
    }
    expect(panel.all('.left')).to.have.length(0)
    expect(heard, 'nothing of the host closes with it').to.deep.equal([])
  })

  it('leaves the host its Esc where there is nothing to leave', async () => {
    const panel = await shown()
    const heard: string[] = []
    panel.element.addEventListener('keydown', ({ key }) => heard.push(key))
    panel.find('#new-note').focus()
    await panel.key('Escape')
    expect(heard).to.deep.equal(['Escape'])
  })

  it('keeps what is on its way in sight', async () => {
    const panel = await shown()
    const release = panel.desk.hold(/^POST .*notes$/)
    await panel.type('#new-note', 'Đang gửi')
    await panel.press('Thêm ghi chú')
    panel.find('#new-note').focus()
    await panel.key('Escape')
    expect(panel.field('#new-note').value).to.equal('Đang gửi')
    release()
    await panel.until(() => panel.field('#new-note').value === '')
  })
})
