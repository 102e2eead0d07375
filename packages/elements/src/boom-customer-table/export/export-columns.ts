import type { NetworkTable } from '@boom-risk/client/rules'
import type { TableMessageKey } from '../../i18n/messages.ts'
import type { Column } from '../../spreadsheet/columns.ts'
import { levelMark } from '../../spreadsheet/level-marks.ts'
import type { Row } from '../client.ts'
import type { FileColumn } from '../columns/column.ts'
import { COLUMN_IDS, columnOf, withStanding, type ColumnId } from '../model/columns.ts'
import { text } from '../texts.ts'
import { toolsText } from '../tools/texts.ts'

/**
 * The columns of the exported list (`S0-19`): all of them, in one order, whatever is on the screen, for a file is worked on by others; or those that
 * are `shown`, in their order, where that is asked for and on paper.
 */
export function exportColumns(
  locale: string,
  networks?: NetworkTable,
  shown?: readonly ColumnId[],
): Column<Row>[] {
  return withStanding(shown ?? COLUMN_IDS).flatMap((id) => {
    const { label, file } = columnOf(id)
    return [file({ locale, networks })]
      .flat()
      .filter(({ isOfWholeList }) => !(shown && isOfWholeList))
      .map((column) => written(column, label, locale))
  })
}

function written(
  { header, of, level, isOfWholeList: _whole, ...column }: FileColumn,
  label: TableMessageKey,
  locale: string,
): Column<Row> {
  const name = header ? toolsText(locale, header) : text(locale, label)
  return {
    ...column,
    header: of ? `${text(locale, of)} (${name})` : name,
    ...(level && { mark: (row: Row) => levelMark(level(row)) }),
  }
}
