import type { Column } from '../../../src/spreadsheet/columns.ts'
import { levelMark } from '../../../src/spreadsheet/level-marks.ts'

/** A row as a list has it, cut down to one column of each type. */
export interface Person {
  readonly name: string
  readonly phone: string
  readonly level: string
  readonly returned: number | null
  readonly rate: number | null
  readonly lastReturn: string | null
  readonly refreshed: string | null
}

export const COLUMNS: readonly Column<Person>[] = [
  { type: 'text', header: 'Khách hàng', width: 30, value: ({ name }) => name },
  { type: 'phone', header: 'Số điện thoại', value: ({ phone }) => phone },
  {
    type: 'text',
    header: 'Mức cảnh báo',
    value: ({ level }) => ({ low: 'Nguy cơ thấp', medium: 'Nguy cơ trung bình', high: 'Nguy cơ cao' })[level],
    mark: ({ level }) => levelMark(level),
  },
  { type: 'integer', header: 'Đơn hoàn', value: ({ returned }) => returned },
  { type: 'percent', header: 'Tỷ lệ chuyển hoàn', value: ({ rate }) => rate },
  { type: 'date', header: 'Hoàn gần nhất', value: ({ lastReturn }) => lastReturn },
  { type: 'date-time', header: 'Làm mới lúc', value: ({ refreshed }) => refreshed },
]

export function person(changes: Partial<Person> = {}): Person {
  return {
    name: 'Nguyễn Thị Thu Hà',
    phone: '0987654321',
    level: 'medium',
    returned: 7,
    rate: 58.3,
    lastReturn: '2026-11-20T18:30:00Z',
    refreshed: '2026-11-21T02:15:00Z',
    ...changes,
  }
}

export const people = (count: number, from = 0): Person[] =>
  Array.from({ length: count }, (_, i) => person({ name: `Khách ${from + i}` }))

/** Batches as a server pages them. */
export async function* pagesOf(count: number, { size = 200, from = 0 } = {}): AsyncGenerator<Person[]> {
  for (let start = from; start < count; start += size) yield people(Math.min(size, count - start), start)
}
