import type { Customer } from '@boom-risk/client'
import type { PanelDriver } from '../../../customer-panel/panel-driver.ts'
import { PANEL } from '../looks.ts'
import type { Scene } from '../scene.ts'
import { appears, customerOf, panelScene, panelSheet, press } from './panel-scene.ts'

const of = ['.section.profile']
const alone = { properties: { sections: ['profile'] as const } }
const SUBMIT = '.profile form [type=submit]'

async function edit(panel: PanelDriver): Promise<void> {
  await press(panel, '.edit-profile')
  await appears(panel, '[name=name]')
}

async function rename(panel: PanelDriver, name: string): Promise<void> {
  await edit(panel)
  await panel.type('[name=name]', name)
  await press(panel, SUBMIT)
}

export const profileScenes: readonly Scene[] = [
  panelScene('profile-full', PANEL.b, {
    of,
    arrange: async (desk) =>
      desk.client.customers.update(await customerOf(desk), {
        phones: [{ e164: '+84987654321' }, { e164: '+842439990188' }, { e164: '+14155550199' }],
        emails: ['6655443322110099@facebook.com', 'nguyen.thi.thu.ha.1989@congty-thoi-trang.example.com'],
      }),
  }),
  panelSheet('profile-sparse', PANEL.c, [
    { attributes: { phone: '01687654321' }, ...alone },
    { attributes: { psid: '6543210987654321' }, ...alone },
    {
      ...alone,
      arrange: (desk) =>
        desk.rewrite(/resolve|customers\/[^/]+$/, (body: { customer?: Customer }) => {
          Object.assign(body.customer ?? body, { name: null, phones: [], emails: [], addresses: [] })
          return body
        }),
    },
  ]),
  panelScene('profile-network', PANEL.b, {
    of: ['.section.profile', '.tip'],
    async act(panel) {
      await press(panel, '.network')
      await panel.until(() => panel.find('.tip').matches(':popover-open'))
    },
  }),
  panelScene('profile-editing', PANEL.c, { of, act: edit }),
  panelScene('profile-invalid', PANEL.d, {
    of,
    async act(panel) {
      await edit(panel)
      await press(panel, '.profile .add')
      await panel.type('[name="phone-0"]', '0987')
      await panel.type('[name="phone-1"]', '0168 765 4399')
      await panel.type('[name="address-0-province"]', '')
      await press(panel, SUBMIT)
      await appears(panel, '[aria-invalid=true]')
    },
  }),
  panelScene('profile-saving', PANEL.b, {
    of,
    async act(panel) {
      panel.desk.hold(/^PATCH/)
      await rename(panel, 'Nguyễn Thị Thu Hà (sỉ)')
      await appears(panel, `${SUBMIT}[aria-disabled]`)
    },
  }),
  panelScene('profile-waiting', PANEL.c, {
    of,
    async act(panel) {
      panel.desk.cut(/^PATCH/)
      await rename(panel, 'Nguyễn Thị Thu Hà (sỉ)')
      await appears(panel, '.message.bad .link')
    },
  }),
  panelScene('profile-conflict', PANEL.d, {
    of,
    async act(panel) {
      await edit(panel)
      const other = panel.desk.clientOf('owner')
      await other.customers.update(await customerOf(panel.desk), { name: 'Nguyễn Thị Thu Hà (Q.7)' })
      other.close()
      await panel.type('[name=name]', 'Nguyễn Thị Thu Hà (sỉ)')
      await press(panel, SUBMIT)
      await press(panel, '.conflict input')
    },
  }),
]
