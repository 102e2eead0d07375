import { ACCENTED_INSULTS, HARMLESS_PHRASES, PLAIN_INSULTS, STARRED_INSULTS } from './insult-words.ts'
import { matchRanges, type ReadableText, type TextRange } from './readable-text.ts'
import { foldVietnamese } from './search-text.ts'

/** Letters may be drawn out (`nguuu`) or set apart (`n.g.u`). */
function disguised(word: string): string {
  const letters = word.replace(/(\p{L})\1+/gu, '$1')
  return Array.from(letters, (letter) => `${letter}+`).join('[._*-]?')
}

function phrasePattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase
      .split(' ')
      .map(disguised)
      .join(String.raw`[\s._*,-]+`),
  )
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${alternatives.join('|')})(?![\p{L}\d])`, 'gu')
}

const IN_ANY_TEXT = phrasePattern(PLAIN_INSULTS.flatMap((phrase) => [phrase, foldVietnamese(phrase)]))
const IN_ACCENTED_TEXT = phrasePattern(ACCENTED_INSULTS)
const STARRED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${STARRED_INSULTS.join('|').replaceAll('*', String.raw`\*`)})(?![\p{L}\d])`,
  'gu',
)
const HARMLESS = new RegExp(HARMLESS_PHRASES.join('|').replaceAll(' ', String.raw`\s+`), 'gu')

/** Letters that only a text typed with its diacritics has. */
const DIACRITIC = /[à-ỹ]/u

/** Insults and foul language, with and without diacritics (`X-7`). */
export function findInsults({ lower }: ReadableText): TextRange[] {
  const text = lower.replace(HARMLESS, (phrase) => ' '.repeat(phrase.length))
  return [IN_ANY_TEXT, STARRED, ...(DIACRITIC.test(lower) ? [IN_ACCENTED_TEXT] : [])].flatMap((pattern) =>
    matchRanges(text, pattern),
  )
}
