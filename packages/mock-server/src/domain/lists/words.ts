/** As people type a number of Vietnam. */
export function nationalDigits(e164: string): string {
  return e164.startsWith('+84') ? `0${e164.slice(3)}` : e164.slice(1)
}

/** Words of a name or of what is typed stand between spaces, in the folded form and in that with diacritics. */
export function searchWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\d']+/gu) ?? []
}
