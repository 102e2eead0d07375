/**
 * A text as it is searched: lower case, without diacritics, `đ` as `d`, one space between words. `Nguyễn Thị Đào` and
 * `nguyen thi dao` fold to the same. Server and elements fold alike, so that a highlight marks what was found.
 */
export function foldVietnamese(text: string): string {
  return (
    text
      // Typed marks first: normalising a long run of them would take more than linear time.
      .replace(/[\p{M}\p{DI}]/gu, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
