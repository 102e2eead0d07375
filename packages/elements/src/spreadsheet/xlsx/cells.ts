import type { LocalClock } from '../../time/local-clock.ts'
import {
  type Column,
  type DateColumn,
  isNumberColumn,
  isTextColumn,
  type NumberColumn,
  type TextColumn,
} from '../columns.ts'
import type { DateText } from '../date-text.ts'
import { startsLikeFormula } from '../formula-start.ts'
import { dateSerial } from './date-serial.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { Styles } from './styles.ts'

/** The XML of a row's cell in one column; `row` counts from 1. */
export type CellWriter<Row> = (item: Row, row: number) => string

/** What the cells of all sheets share. */
export interface CellContext {
  readonly strings: SharedStrings
  readonly styles: Styles
  readonly clock: LocalClock
  readonly dateText: DateText
}

export function cellWriter<Row>(column: Column<Row>, name: string, context: CellContext): CellWriter<Row> {
  if (isTextColumn(column)) return textCells(column, name, context)
  if (isNumberColumn(column)) return numberCells(column, name, context)
  return dateCells(column, name, context)
}

/** Columns are named A … Z, AA, AB …; `index` counts from 0. */
export function columnName(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

/** Its place could be left out, and the file be half as big; but exceljs, for one, reads no such cell. */
export function textCell(reference: string, style: number, index: number): string {
  return `<c r="${reference}" s="${style}" t="s"><v>${index}</v></c>`
}

function numberCell(reference: string, style: number, value: number): string {
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`
}

function textCells<Row>(column: TextColumn<Row>, name: string, context: CellContext): CellWriter<Row> {
  const { type, value } = column
  const { strings, styles } = context
  const style = styleOf(column, styles)
  const blank = blankCells(column, name, styles)
  return (item, row) => {
    const text = value(item)
    if (!text) return blank(item, row)
    const index = type === 'phone' ? strings.add(text) : strings.intern(text)
    return textCell(name + row, style(item, startsLikeFormula(text)), index)
  }
}

function numberCells<Row>(column: NumberColumn<Row>, name: string, { styles }: CellContext): CellWriter<Row> {
  const { type, value } = column
  const style = styleOf(column, styles)
  const blank = blankCells(column, name, styles)
  return (item, row) => {
    const number = value(item)
    if (typeof number !== 'number' || !Number.isFinite(number)) return blank(item, row)
    return numberCell(name + row, style(item), type === 'percent' ? ratio(number) : number)
  }
}

function dateCells<Row>(column: DateColumn<Row>, name: string, context: CellContext): CellWriter<Row> {
  const { type, value } = column
  const { strings, styles, clock, dateText } = context
  const style = styleOf(column, styles)
  const blank = blankCells(column, name, styles)
  return (item, row) => {
    const date = value(item)
    if (date === null || date === undefined) return blank(item, row)
    const serial = dateSerial(clock.read(date), type)
    if (serial !== null) return numberCell(name + row, style(item), serial)
    // Excel has no date for it: shown as it came rather than lost.
    const text = dateText(date, type)
    return text === ''
      ? blank(item, row)
      : textCell(name + row, style(item, startsLikeFormula(text)), strings.intern(text))
  }
}

/** The style of a row's cell; of most cells it is known beforehand. */
function styleOf<Row>({ type, mark }: Column<Row>, styles: Styles) {
  const plain = styles.id(type)
  return (item: Row, quoted = false): number => {
    const marked = mark?.(item)
    return marked || quoted ? styles.id(type, marked, quoted) : plain
  }
}

/** A cell without a value is left out, unless it has a colour to show. */
function blankCells<Row>({ type, mark }: Column<Row>, name: string, styles: Styles): CellWriter<Row> {
  return (item, row) => {
    const marked = mark?.(item)
    return marked ? `<c r="${name}${row}" s="${styles.id(type, marked)}"/>` : ''
  }
}

/** Excel holds 49.6 % as 0.496; the rounding keeps out what dividing adds in the last digits. */
function ratio(percent: number): number {
  return Math.round(percent * 1e6) / 1e8
}
