import type { CustomerPhone } from '@boom-risk/client/contract'
import { formatPhone, networkOfPhone, type NetworkTable } from '@boom-risk/client/rules'
import type { Column } from '../../spreadsheet/columns.ts'
import { levelMark } from '../../spreadsheet/level-marks.ts'
import type { Row } from '../client.ts'
import { COLUMN_IDS, columnOf, type ColumnId } from '../model/columns.ts'
import { text } from '../texts.ts'
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
  const { who, others, status } = allColumns(locale, networks)
  return shown
    ? [...who, ...shown.map((id) => fileColumn(id, locale)), status]
    : [...who, others, ...COLUMN_IDS.map((id) => fileColumn(id, locale)), status]
}

function fileColumn(id: ColumnId, locale: string): Column<Row> {
  const { label, file } = columnOf(id)
  const { level, ...column } = file(locale)
  return { header: text(locale, label), ...column, ...(level && { mark: (row) => levelMark(level(row)) }) }
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
  const status: Column<Row> = {
    type: 'text',
    header: text(locale, 'columnStatus'),
    value: (row) => text(locale, row.status === 'inactive' ? 'inactive' : 'active'),
  }
  return { who, others, status }
}
