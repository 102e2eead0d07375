import { cutLine } from '../connection.ts'
import { PANEL } from '../looks.ts'
import type { Scene } from '../scene.ts'
import { appears, assessed, panelScene, panelSheet, press } from './panel-scene.ts'

const STRANGER = { psid: '77778888', phone: '0912 345 670' }
const KNOWN = { name: 'Trần Văn Mới', source: { channel: 'Facebook', campaign: 'Tết' } }

/** The panel as a whole, and what stands in it where there is nobody to show. */
export const stateScenes: readonly Scene[] = [
  panelScene('customer', PANEL.a, {}),
  panelScene('masked', PANEL.d, { role: 'staff', of: ['.section.profile'] }),
  panelScene('collapsed-read-only', PANEL.c, {
    role: 'read_only',
    async act(panel) {
      for (const id of ['orders', 'attribution']) await press(panel, `[aria-controls=body-${id}]`)
    },
  }),
  panelSheet('nobody', PANEL.a, [
    { until: '.empty', properties: { client: undefined } },
    { until: '.empty', attributes: {} },
    { until: '.empty', attributes: { phone: '123' } },
    { until: '.empty', attributes: { 'customer-id': 'nobody' } },
    { until: '.empty', attributes: STRANGER, role: 'read_only' },
    { until: '.failed', arrange: (desk) => desk.cut(/resolve/) },
    { until: '.skeleton.slow', arrange: (desk) => desk.hold(/resolve/) },
  ]),
  panelSheet('unknown', PANEL.b, [
    { until: 'form.creation', attributes: STRANGER, properties: { known: KNOWN } },
    {
      until: 'form.creation',
      attributes: STRANGER,
      async act(panel) {
        await panel.type('[name=new-phone]', '0912')
        await panel.type('[name=new-email]', 'nobody')
        await press(panel, 'form.creation [type=submit]')
        await appears(panel, '[aria-invalid=true]')
      },
    },
    {
      until: 'form.creation',
      attributes: STRANGER,
      async act(panel) {
        await panel.type('[name=new-phone]', '0987654321')
        await press(panel, 'form.creation [type=submit]')
        await appears(panel, '.creation .message .link')
        await assessed(panel)
      },
    },
  ]),
  panelScene('stranger', PANEL.a, {
    shop: 2,
    attributes: { psid: '77778888', phone: '0987 654 321' },
    until: 'form.creation',
    act: assessed,
  }),
  panelScene('sections-loading', PANEL.c, {
    until: '#body-orders .skeleton.slow',
    arrange: (desk) => desk.hold(/orders|notes|custom-fields/),
  }),
  panelScene('sections-failed', PANEL.d, {
    arrange: (desk) => desk.cut(/orders|notes|custom-fields/),
  }),
  panelScene('sections-empty', PANEL.b, {
    arrange: (desk) =>
      desk.rewrite(/^GET .*\/orders$/, () => ({
        items: [],
        total: 0,
        nextCursor: null,
        stats: { total: 0, completed: 0, completedRate: null, returned: 0, returnedRate: null },
      })),
    of: ['.section.orders', '.section.attribution'],
  }),
  panelScene('offline', PANEL.a, {
    async act(panel) {
      panel.desk.cut()
      cutLine()
      await appears(panel, '.banner')
    },
    of: ['.banner', '.section.profile'],
  }),
]
