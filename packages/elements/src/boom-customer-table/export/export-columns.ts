import type { CustomerPhone } from '@boom-risk/client/contract'
import { formatPhone, networkOfPhone, type NetworkTable } from '@boom-risk/client/rules'
import type { Column } from '../../spreadsheet/columns.ts'
import { levelMark } from '../../spreadsheet/level-marks.ts'
import type { Row } from '../client.ts'
import { COLUMN_IDS, type ColumnId } from '../model/columns.ts'
import { levelWord, text } from '../texts.ts'
import { toolsText } from '../tools/texts.ts'

/** In clear or masked, as the list has it. */
function written({ e164, display }: CustomerPhone): string {
  return formatPhone(e164 ?? display)
}

/**
 * The columns of the exported list (`S0-19`): all of them, in one order, whatever is on the screen, for a file is worked on by others; or who it is,
 * those that are `shown` in their order, and the status, where that is asked for and on paper.
 */
export function exportColumns(
  locale: string,
  networks?: NetworkTable,
  shown?: readonly ColumnId[],
): Column<Row>[] {
  const { who, others, by, status } = allColumns(locale, networks)
  return shown
    ? [...who, ...shown.map((id) => by[id]), status]
    : [...who, others, ...COLUMN_IDS.map((id) => by[id]), status]
}

function allColumns(locale: string, networks?: NetworkTable) {
  const who: Column<Row>[] = [
    { type: 'text', header: text(locale, 'columnCustomer'), value: (row) => row.name },
    {
      type: 'phone',
      header: toolsText(locale, 'exportPhone'),
      value: ({ phones }) => phones[0] && written(phones[0]),
    },
    {
      type: 'text',
      header: toolsText(locale, 'exportNetwork'),
      width: 14,
      value: ({ phones }) => phones[0] && networkOfPhone(phones[0], networks),
    },
  ]
  const others: Column<Row> = {
    type: 'phone',
    header: toolsText(locale, 'exportOtherPhones'),
    width: 30,
    value: ({ phones }) => phones.slice(1).map(written).join(', '),
  }
  const by: Record<ColumnId, Column<Row>> = {
    level: {
      type: 'text',
      header: text(locale, 'columnLevel'),
      value: ({ risk }) => levelWord(locale, risk.level),
      mark: ({ risk }) => levelMark(risk.level),
    },
    returned: {
      type: 'integer',
      header: text(locale, 'columnReturned'),
      value: ({ risk }) => risk.shop.returned,
    },
    shipped: {
      type: 'integer',
      header: text(locale, 'columnShipped'),
      value: ({ risk }) => risk.shop.shipped,
    },
    returnRate: {
      type: 'percent',
      header: text(locale, 'columnReturnRate'),
      value: ({ risk }) => risk.shop.returnRate,
    },
    network: {
      type: 'percent',
      header: `${text(locale, 'columnReturnRate')} (${text(locale, 'columnNetwork')})`,
      value: ({ risk }) => risk.network.returnRate,
    },
    reports: {
      type: 'integer',
      header: text(locale, 'columnReports'),
      value: ({ risk }) => risk.reports.total,
    },
    lastReturn: { type: 'date', header: text(locale, 'columnLastReturn'), value: (row) => row.lastReturnAt },
  }
  const status: Column<Row> = {
    type: 'text',
    header: text(locale, 'columnStatus'),
    value: (row) => text(locale, row.status === 'inactive' ? 'inactive' : 'active'),
  }
  return { who, others, by, status }
}
