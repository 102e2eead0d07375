import { COLUMN_IDS, type ColumnId } from '../model/columns.ts'

/** All columns: those that are shown in their order, each hidden one behind the column that it follows in the standard order. */
export function fullOrder(shown: readonly ColumnId[]): readonly ColumnId[] {
  const order = [...shown]
  for (const [i, id] of COLUMN_IDS.entries()) {
    if (order.includes(id)) continue
    const before = COLUMN_IDS[i - 1]
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, id)
  }
  return order
}

/** The same values with one of them at another place. */
export function moved<T>(values: readonly T[], value: T, to: number): readonly T[] {
  const others = values.filter((other) => other !== value)
  others.splice(Math.max(0, Math.min(to, others.length)), 0, value)
  return others
}

/** The place among boxes in a line that something let go of takes: behind those whose middle lies before it. `at` and boxes along the line. */
export function placeAt(
  at: number,
  boxes: readonly { readonly start: number; readonly end: number }[],
): number {
  return boxes.filter(({ start, end }) => (start + end) / 2 < at).length
}
