import { shield } from '../../base/shield.ts'
import { tokens } from '../../base/tokens.ts'
import type { ColumnDefinition } from '../columns/column.ts'
import { ALL_COLUMNS } from '../columns/index.ts'
import { cardPlaces, cardStyles } from './cards.ts'
import { cellStyles } from './cells.ts'
import { frameStyles } from './frame.ts'
import { gridStyles } from './grid.ts'
import { paperStyles } from './paper.ts'
import { partStyles } from './parts.ts'
import { switchStyles } from '../../ui/controls/switch.styles.ts'

const columns: readonly ColumnDefinition[] = ALL_COLUMNS

export const tableStyles = [
  tokens,
  shield,
  frameStyles,
  gridStyles,
  cellStyles,
  ...columns.flatMap(({ styles = [] }) => styles),
  switchStyles,
  cardStyles,
  cardPlaces,
  partStyles,
  paperStyles,
]
