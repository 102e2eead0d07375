import type { CustomerPhone } from '@boom-risk/client/contract'
import { formatPhone, networkOfPhone, type NetworkTable } from '@boom-risk/client/rules'
import type { Column } from '../../spreadsheet/columns.ts'
import { levelMark } from '../../spreadsheet/level-marks.ts'
import type { Row } from '../client.ts'
import { levelWord, text } from '../texts.ts'

/** In clear or masked, as the list has it. */
function written({ e164, display }: CustomerPhone): string {
  return formatPhone(e164 ?? display)
}

/** The columns of the exported list (`S0-19`), whatever columns are on the screen. */
export function exportColumns(locale: string, networks?: NetworkTable): Column<Row>[] {
  return [
    { type: 'text', header: text(locale, 'columnCustomer'), value: (row) => row.name },
    {
      type: 'phone',
      header: text(locale, 'exportPhone'),
      value: ({ phones }) => phones[0] && written(phones[0]),
    },
    {
      type: 'text',
      header: text(locale, 'exportNetwork'),
      width: 14,
      value: ({ phones }) => phones[0] && networkOfPhone(phones[0], networks),
    },
    {
      type: 'phone',
      header: text(locale, 'exportOtherPhones'),
      width: 30,
      value: ({ phones }) => phones.slice(1).map(written).join(', '),
    },
    {
      type: 'text',
      header: text(locale, 'columnLevel'),
      value: ({ risk }) => levelWord(locale, risk.level),
      mark: ({ risk }) => levelMark(risk.level),
    },
    { type: 'integer', header: text(locale, 'columnReturned'), value: ({ risk }) => risk.shop.returned },
    { type: 'integer', header: text(locale, 'columnShipped'), value: ({ risk }) => risk.shop.shipped },
    { type: 'percent', header: text(locale, 'columnReturnRate'), value: ({ risk }) => risk.shop.returnRate },
    {
      type: 'percent',
      header: `${text(locale, 'columnReturnRate')} (${text(locale, 'columnNetwork')})`,
      value: ({ risk }) => risk.network.returnRate,
    },
    { type: 'integer', header: text(locale, 'columnReports'), value: ({ risk }) => risk.reports.total },
    { type: 'date', header: text(locale, 'columnLastReturn'), value: (row) => row.lastReturnAt },
    {
      type: 'text',
      header: text(locale, 'columnStatus'),
      value: ({ status }) => text(locale, status === 'inactive' ? 'inactive' : 'active'),
    },
  ]
}
