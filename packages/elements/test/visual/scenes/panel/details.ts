import type { Customer } from '@boom-risk/client'
import type { Desk } from '../../../customer-panel/desk.ts'
import type { PanelDriver } from '../../../customer-panel/panel-driver.ts'
import { PANEL } from '../looks.ts'
import type { Scene } from '../scene.ts'
import { appears, customerOf, panelScene, press } from './panel-scene.ts'

const PROFILE = /resolve|GET \/v1\/customers\/[^/]+$/
const fields = ['.section.custom-fields']
const FIELDS = [
  'size',
  'interests',
  'birthday',
  'vip',
  'discount',
  'weight',
  'facebook',
  'delivery_hint',
  'first_order',
]

const showAll = (desk: Desk) => desk.client.customFields.show(FIELDS)

/** A source that a customer came from. */
const touch = (campaign: string, link: string, at: string) => ({
  link,
  channel: 'Facebook',
  campaign,
  utm: { source: 'fb', medium: 'cpc', campaign: 'tet-2026', term: null, content: null },
  at,
})

async function fillAll(desk: Desk): Promise<void> {
  await showAll(desk)
  await desk.client.customers.update(await customerOf(desk), {
    customFields: [
      { fieldId: 'size', value: 'm' },
      { fieldId: 'interests', value: ['fashion', 'home', 'skincare'] },
      { fieldId: 'birthday', value: '1990-02-03' },
      { fieldId: 'vip', value: true },
      { fieldId: 'discount', value: 15 },
      { fieldId: 'weight', value: 52.125 },
      { fieldId: 'facebook', value: 'https://facebook.com/nguyen.thi.thu.ha.thoi.trang' },
      { fieldId: 'delivery_hint', value: 'Gọi trước 15 phút, để ở quầy lễ tân tòa nhà nếu không gặp' },
    ],
  })
}

async function editAll(panel: PanelDriver): Promise<void> {
  // Yes or no is a switch, and needs no editor.
  for (const id of FIELDS.slice(0, -1).filter((name) => name !== 'vip')) {
    await press(panel, `[data-field=${id}] .edit-field`)
    await appears(panel, `[data-field=${id}] form`)
  }
}

export const detailScenes: readonly Scene[] = [
  panelScene('attribution', PANEL.d, {
    of: ['.section.attribution'],
    arrange: (desk) =>
      desk.rewrite(PROFILE, (body: { customer?: Customer }) => {
        Object.assign(body.customer ?? body, {
          attribution: {
            first: touch(
              'Khai trương',
              'https://m.me/shop?ref=khai-truong-chi-nhanh-7',
              '2026-01-02T03:04:05Z',
            ),
            last: touch('Tết 2026', 'javascript:alert(1)', '2026-11-18T03:04:05Z'),
          },
        })
        return body
      }),
  }),
  panelScene('fields', PANEL.b, { of: fields, arrange: fillAll }),
  panelScene('fields-editing', PANEL.c, { of: fields, arrange: fillAll, act: editAll }),
  panelScene('fields-invalid', PANEL.d, {
    of: fields,
    arrange: (desk) => desk.client.customFields.show(['discount', 'facebook']),
    async act(panel) {
      await press(panel, '[data-field=discount] .edit-field')
      await panel.type('[data-field=discount] input', '2,5')
      await press(panel, '[data-field=discount] [type=submit]')
      await press(panel, '[data-field=facebook] .edit-field')
      await panel.type('[data-field=facebook] input', 'javascript:alert(1)')
      await press(panel, '[data-field=facebook] [type=submit]')
      await panel.until(() => panel.all('.message.bad').length === 2)
    },
  }),
  panelScene('fields-conflict', PANEL.a, {
    of: fields,
    arrange: (desk) => desk.client.customFields.show(['size']),
    async act(panel) {
      await press(panel, '[data-field=size] .edit-field')
      await panel.type('[data-field=size] select', 's')
      const other = panel.desk.clientOf('owner')
      await other.customers.update(await customerOf(panel.desk), {
        customFields: [{ fieldId: 'size', value: 'l' }],
      })
      other.close()
      await press(panel, '[data-field=size] [type=submit]')
      await appears(panel, '[data-field=size] .conflict')
    },
  }),
  panelScene('fields-picker', PANEL.b, {
    of: fields,
    arrange: (desk) => desk.client.customFields.show(['size']),
    async act(panel) {
      await press(panel, '.pick-fields')
      await appears(panel, '.picker')
    },
  }),
  panelScene('drafts-left', PANEL.b, {
    properties: { sections: ['profile', 'notes', 'custom-fields'] },
    async arrange(desk) {
      await desk.client.notes.create(await customerOf(desk), 'Thích màu be')
      await desk.client.customFields.show(['size'])
    },
    async act(panel) {
      const leave = async (field: string) => {
        panel.find(field).focus()
        await panel.key('Escape')
      }
      await press(panel, '.edit-profile')
      await panel.type('[name=name]', 'Nguyễn Thị Thu Hà, sửa dở')
      await leave('[name=name]')
      await press(panel, '.edit-note')
      await panel.type(
        '.note textarea',
        'Thích màu be và màu nâu, không thích hoa văn to, hỏi lại sau khi có mẫu mới',
      )
      await leave('.note textarea')
      await panel.type('#new-note', 'Ghi chú dở')
      await leave('#new-note')
      await press(panel, '[data-field=size] .edit-field')
      await panel.type('[data-field=size] select', 'xl')
      await leave('[data-field=size] select')
      await panel.until(() => panel.all('.left').length === 4)
      await panel.settled()
    },
  }),
  panelScene('drafts-restored', PANEL.c, {
    properties: { sections: ['profile', 'notes', 'custom-fields'] },
    async arrange(desk) {
      await desk.client.notes.create(await customerOf(desk), 'Thích màu be')
      await desk.client.customFields.show(['delivery_hint'])
    },
    async act(panel) {
      await press(panel, '.edit-profile')
      await panel.type('[name=name]', 'Nguyễn Thị Thu Hà, sửa dở')
      await press(panel, '.edit-note')
      await panel.type('.note textarea', 'Thích màu be và')
      await panel.type('#new-note', 'Ghi chú dở')
      await press(panel, '[data-field=delivery_hint] .edit-field')
      await panel.type('[data-field=delivery_hint] textarea', 'Giao giờ')
      await panel.show({ phone: '02439990199' })
      await panel.until(() => panel.text('.phone .number').startsWith('024'))
      await panel.show({ phone: '0987654321' })
      await appears(panel, '[name=name]')
      await panel.settled()
    },
  }),
]
