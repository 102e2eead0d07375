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
import { replaceIllegalCharacters } from '../illegal-characters.ts'

/** The field of a row in one column, ready to stand between two separators. */
export type FieldWriter<Row> = (item: Row) => string

export function fieldWriter<Row>(column: Column<Row>, decimal: string, dates: DateText): FieldWriter<Row> {
  if (isTextColumn(column)) return textFields(column)
  if (isNumberColumn(column)) return numberFields(column, decimal)
  return dateFields(column, dates)
}

/**
 * Always in quotes, so that no separator a program may guess splits it; what looks like a formula begins with an
 * apostrophe, because a CSV has no other way to say that it is none (`D-9`).
 */
export function textField(text: string): string {
  const clean = replaceIllegalCharacters(text).replaceAll('"', '""')
  return startsLikeFormula(text) ? `"'${clean}"` : `"${clean}"`
}

function textFields<Row>({ type, value }: TextColumn<Row>): FieldWriter<Row> {
  return (item) => {
    const text = value(item)
    if (!text) return ''
    return textField(type === 'phone' ? grouped(text) : text)
  }
}

/** Percent keeps its sign: there is no format beside the number to say what it counts. */
function numberFields<Row>({ type, value }: NumberColumn<Row>, decimal: string): FieldWriter<Row> {
  const unit = type === 'percent' ? '%' : ''
  return (item) => {
    const number = value(item)
    if (typeof number !== 'number' || !Number.isFinite(number)) return ''
    return `${number}${unit}`.replace('.', decimal)
  }
}

/** In quotes unless it is of figures alone: in English there is a comma in it. */
function dateFields<Row>({ type, value }: DateColumn<Row>, dates: DateText): FieldWriter<Row> {
  return (item) => {
    const date = value(item)
    if (date === null || date === undefined) return ''
    const text = dates(date, type)
    return text === '' || /^\d[\d/: ]*$/.test(text) ? text : textField(text)
  }
}

/** Bare digits are a number to a spreadsheet, which drops the leading zero; in groups they stay a phone. */
function grouped(phone: string): string {
  return /^\d{5,}$/.test(phone)
    ? `${phone.slice(0, 4)} ${phone.slice(4).replace(/\d{3}(?=\d)/g, '$& ')}`
    : phone
}
