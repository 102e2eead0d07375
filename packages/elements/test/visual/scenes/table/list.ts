import { ClientDouble } from '../../../boom-customer-table/double/client-double.ts'
import { mount, type MountOptions, type TableDriver } from '../../../boom-customer-table/table-driver.ts'
import { cutLine } from '../connection.ts'
import { DESK, NARROW, PAGE, PHONE, TABLET } from '../looks.ts'
import type { Look, Scene } from '../scene.ts'

interface TableScene extends Omit<MountOptions, 'lang' | 'width' | 'client'> {
  readonly arrange?: (client: ClientDouble) => unknown
  /** What shows that the table has arrived; default: its rows. */
  readonly until?: string
  readonly act?: (table: TableDriver) => Promise<unknown>
}

function tableScene(name: string, looks: readonly Look[], scene: TableScene): Scene {
  const { arrange, until = 'tbody [data-action=menu]', act, view, storage = null, ...options } = scene
  return {
    name: `table-${name}`,
    looks,
    height: 640,
    async show({ lang, width }) {
      const client = new ClientDouble({ count: 60, ...options })
      arrange?.(client)
      const table = await mount({ client, lang, width, storage, ...(view && { view }) })
      await table.until(() => table.find(until), `${until} to show`)
      await table.frame()
      await act?.(table)
      await table.frame()
      return act && until !== '.state' ? undefined : [table.element]
    },
  }
}

const fails = () => {
  throw Object.assign(new Error('down'), { name: 'NetworkError' })
}

async function select(table: TableDriver, ...places: readonly number[]): Promise<void> {
  for (const place of places) table.inRow(place, '[data-action=select]').click()
  await table.until(() => table.find('.selection'))
}

/** Deactivates what is selected, or asks to. */
async function deactivate(table: TableDriver): Promise<void> {
  table.all('.selection .button')[1]?.click()
  await table.until(() => table.dialog.open)
}

/** What is open above the table, once it is. */
const pops = (table: TableDriver) => table.until(() => table.find(':popover-open'))

export const listScenes: readonly Scene[] = [
  tableScene('rows', PAGE.a, {}),
  tableScene('sideways', [TABLET.light.vi, TABLET.dark.en], {}),
  tableScene('compact', [DESK.light.vi], { view: { density: 'compact' } }),
  tableScene('sparse', [{ width: 1240, theme: 'forced', lang: 'vi' }], { count: 5 }),
  tableScene('empty', [DESK.light.en], { count: 0, until: '.state' }),
  tableScene('no-match', [PHONE.light.en], { view: { text: 'không có ai' }, until: '.state' }),
  tableScene('failed', [PHONE.dark.en], {
    until: '.state',
    arrange: ({ faults }) => faults.set('search', fails),
  }),
  tableScene('loading', PAGE.b, {
    until: '.frame:has(.weeks) .placeholder',
    arrange: ({ faults }) => faults.set('search', () => new Promise(() => {})),
  }),
  tableScene('offline', [DESK.light.vi], {
    async act(table) {
      cutLine()
      await table.until(() => table.find('.banner'))
    },
  }),
  tableScene('read-only', PAGE.d, { permissions: ['customers.read'] }),
  tableScene('selection', [DESK.dark.en], {
    count: 500,
    async act(table) {
      table.find('thead input').click()
      await table.until(() => table.find('.selection'))
    },
  }),
  tableScene('selection-tablet', [TABLET.light.vi], {
    act: (table) => select(table, 0, 2),
  }),
  tableScene('selection-export', [DESK.light.vi], {
    view: { columns: ['level', 'returnRate', 'reports', 'network'] },
    async act(table) {
      await select(table, 0, 2)
      table.find('.selection .export').click()
      await pops(table)
    },
  }),
  tableScene('selection-cards', [PHONE.light.vi, NARROW.dark.en], {
    act: (table) => select(table, 0),
  }),
  tableScene('bulk-question', [DESK.light.vi], {
    async act(table) {
      await select(table, 0, 1, 2)
      await deactivate(table)
    },
  }),
  tableScene('bulk-failures', [DESK.dark.vi], {
    async act(table) {
      table.client.refused = 'not_found'
      await select(table, 0, 1, 2)
      await deactivate(table)
      table.all('dialog .danger')[0]?.click()
      await table.until(() => table.find('.notices li'))
    },
  }),
  tableScene('row-menu', [DESK.light.en], {
    async act(table) {
      table.inRow(1, '[data-action=menu]').click()
      await pops(table)
    },
  }),
  tableScene('export-menu', [PHONE.dark.vi], {
    async act(table) {
      table.find('.export').click()
      await pops(table)
    },
  }),
  tableScene('cards-selected', [PHONE.light.vi], {
    async act(table) {
      table.find('.card-bar input').click()
      await table.until(() => table.find('.selection'))
    },
  }),
  tableScene('display', [DESK.light.en, TABLET.dark.vi], {
    view: { columns: ['network', 'level', 'returnRate', 'reports'] },
    async act(table) {
      table.find('[popovertarget=display]').click()
      await pops(table)
      await table.until(() => table.find('.columns'))
    },
  }),
  tableScene('saved-filters', [DESK.light.vi, TABLET.dark.en, NARROW.light.vi], {
    view: { levels: ['high'] },
    storage: {
      getItem: () =>
        '{"filters":[{"name":"Gọi xác nhận","query":"level=high&sort=-reports"},{"name":"Đã ngưng","query":"status=inactive&q=Hà"}]}',
      setItem() {},
    },
    async act(table) {
      table.find('.toolbar .saved').click()
      await table.until(() => table.find('#filters:popover-open'))
    },
  }),
  tableScene('columns-widened', [DESK.dark.vi, TABLET.light.en], {
    storage: {
      getItem: () =>
        '{"columns":["reports","level","returnRate","lastReturn"],"widths":{"customer":26,"returnRate":22}}',
      setItem() {},
    },
    async act(table) {
      table.find('thead').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      await table.until(() => table.find('[data-grip]'))
      // As a key puts it there.
      table.find('thead .returnRate [data-stop]').focus()
      await table.press('ArrowRight', { shiftKey: true })
    },
  }),
]
