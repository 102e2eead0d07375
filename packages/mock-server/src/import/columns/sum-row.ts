import { foldWords } from '../words.ts'

const SUM =
  /^(?:tong|tong cong|cong|tong so|tong tien|tong ket|tong don|tong so don|cong trang|tong doanh thu|luy ke|sum|total|totals|grand total|subtotal|sub total)$|^tong cong /

/** Whether a row is a sum below the table: its first text says so. */
export function isSumRow(texts: readonly string[]): boolean {
  const [first = ''] = texts
  return SUM.test(foldWords(first).replace(/ \d.*$/, ''))
}
