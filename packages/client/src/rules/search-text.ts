/** Letters and signs that look like others, and are typed or pasted for them: `Ð` (eth) for `Đ`, curly apostrophes. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u00d0': '\u0110',
  '\u0189': '\u0110',
  '\u00f0': '\u0111',
  '\u0256': '\u0111',
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
}

function plainLetters(text: string): string {
  return text.replace(
    /[\u00d0\u0189\u00f0\u0256\u2019\u2018\u02bc\u00b4`]/g,
    (sign) => LOOK_ALIKES[sign] ?? sign,
  )
}

/** A text in lower case with its diacritics, in one form however they were typed. */
export function lowerVietnamese(text: string): string {
  return plainLetters(text).normalize('NFC').toLowerCase()
}

/**
 * A text as it is searched: lower case, without diacritics, `đ` as `d`, one space between words. `Nguyễn Thị Đào` and
 * `nguyen thi dao` fold to the same. Server and elements fold alike, so that a highlight marks what was found.
 */
export function foldVietnamese(text: string): string {
  return (
    plainLetters(text)
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
