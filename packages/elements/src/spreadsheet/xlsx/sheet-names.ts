/** In UTF-16 units. */
const MAX_LENGTH = 31
/** What Excel refuses in a name, and what may not stand in XML. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are among what is refused
const REFUSED = /[\u0000-\u001F\uFFFE\uFFFF\\/?*:[\]\p{Surrogate}]/gu

/** A name that Excel accepts; sheets after the first have their number in brackets. `index` counts from 0. */
export function sheetName(wanted: string, index: number): string {
  const number = index ? ` (${index + 1})` : ''
  const name = trimmed(
    trimmed(wanted)
      .slice(0, MAX_LENGTH - number.length)
      .replace(REFUSED, ' '),
  )
  // Excel keeps "History" to itself.
  return `${name === '' || name.toLowerCase() === 'history' ? 'Sheet' : name}${number}`
}

/** Neither an apostrophe nor a space may stand at an end. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '')
}
