import { replaceIllegalCharacters } from '../illegal-characters.ts'

/** A carriage return is escaped because a parser would make a line feed of it. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
const SPECIAL = /[&<>"\r]/g

/** Text as it may stand in an element or in an attribute. */
export function xmlText(text: string): string {
  return replaceIllegalCharacters(text).replace(SPECIAL, (character) => ENTITIES[character] ?? '')
}
