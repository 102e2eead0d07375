/** Rows that are in the page, `last` excluded. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

/** Where the list is looked at, px of the whole list. */
export interface Viewport {
  readonly top: number
  readonly height: number
}

/** Which rows to have in the page for a view of the list: those in sight and `overscan` on either side. */
export function rowsInView(
  { top, height }: Viewport,
  rowHeight: number,
  total: number,
  overscan: number,
): RowRange {
  const first = Math.max(0, Math.min(total, Math.floor(top / rowHeight)) - overscan)
  const last = Math.min(total, Math.ceil((top + height) / rowHeight) + overscan)
  return { first: Math.min(first, last), last: Math.max(first, last) }
}

/** Rows that fit in whole: how far PageUp and PageDown go. */
export function rowsPerPage(height: number, rowHeight: number): number {
  return Math.max(1, Math.floor(height / rowHeight))
}

/** The scroll position, nearest to the present one, at which a row is wholly in sight; where the view is lower than the row, its beginning is. */
export function topToReveal(index: number, { top, height }: Viewport, rowHeight: number): number {
  const rowTop = index * rowHeight
  if (rowTop < top) return rowTop
  if (rowHeight > height) return rowTop
  return rowTop + rowHeight > top + height ? Math.max(0, rowTop + rowHeight - height) : top
}
