/** Control characters, non-characters and lone surrogates: none of them may stand in XML 1.0 or in UTF-8. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what it is about
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu

export function replaceIllegalCharacters(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD')
}
