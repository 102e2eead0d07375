/** What a spreadsheet may take for the beginning of a formula, full-width forms and a space before it included. */
const FORMULA_START = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/** Such text is data all the same (`D-9`): each format has its own way to say so. */
export function startsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text)
}
