import type { DateValue } from '../time/local-clock.ts'

/** Colours of one cell, as RRGGBB; beside the word in it, never instead of it (`S0-6`). */
export interface CellMark {
  readonly fill: string
  readonly ink: string
  readonly bold?: boolean
}

interface ColumnBase<Row> {
  /** What the first row says, in the reader's language. */
  readonly header: string
  /** In characters; by default what the type needs and the header fits into. */
  readonly width?: number
  readonly mark?: (row: Row) => CellMark | undefined
}

/** Words. A `phone` is text as well, and a CSV keeps its leading zero. */
export interface TextColumn<Row> extends ColumnBase<Row> {
  readonly type: 'text' | 'phone'
  readonly value: (row: Row) => string | null | undefined
}

/** Whole numbers, or percent (49.6 is 49.6 %); what is not a finite number leaves its cell empty. */
export interface NumberColumn<Row> extends ColumnBase<Row> {
  readonly type: 'integer' | 'percent'
  readonly value: (row: Row) => number | null | undefined
}

/** A calendar day, or one with hours and minutes, in the shop's local time. */
export interface DateColumn<Row> extends ColumnBase<Row> {
  readonly type: 'date' | 'date-time'
  readonly value: (row: Row) => DateValue | null | undefined
}

/** One column of a spreadsheet: the same declaration serves every format. */
export type Column<Row> = TextColumn<Row> | NumberColumn<Row> | DateColumn<Row>

export function isTextColumn<Row>(column: Column<Row>): column is TextColumn<Row> {
  return column.type === 'text' || column.type === 'phone'
}

export function isNumberColumn<Row>(column: Column<Row>): column is NumberColumn<Row> {
  return column.type === 'integer' || column.type === 'percent'
}

const WIDTHS = { text: 24, phone: 15, integer: 10, percent: 10, date: 12, 'date-time': 17 }
/** Room for the arrow of the filter beside the header's words. */
const FILTER_ARROW = 4
const MAX_WIDTH = 255

export function columnWidth({ width, type, header }: Column<never>): number {
  return Math.min(MAX_WIDTH, width ?? Math.max(WIDTHS[type], header.length + FILTER_ARROW))
}
