import { foldVietnamese } from '../../rules/search-text.ts'
import { joinRanges, matchRanges, type ReadableText, type TextRange } from '../readable-text.ts'
import { ACCENTED_INSULTS, HARMLESS_ACCENTED } from './accented-insults.ts'
import { INSULT_FRAMES } from './insult-frames.ts'
import { NAME_CALLING, NAME_CALLING_FOLDED } from './name-calling.ts'
import { halfAccentedPattern, hidden, phrasePattern, setApart, starred, withoutSigns } from './disguises.ts'
import { PLAIN_INSULTS, SHORT_INSULTS, SPELLED_INSULTS } from './plain-insults.ts'
import { SHORTHAND_INSULTS, UNACCENTED_INSULTS } from './unaccented-insults.ts'

const PLAIN_FOLDED = phrasePattern([...new Set(PLAIN_INSULTS.map(foldVietnamese))])
const PLAIN_ACCENTED = phrasePattern(PLAIN_INSULTS)
const ANYWHERE = phrasePattern([...SHORT_INSULTS, ...SPELLED_INSULTS])
const ACCENTED = phrasePattern(ACCENTED_INSULTS.filter((phrase) => foldVietnamese(phrase) !== phrase))
/** Without any diacritic of their own: insults only in a text that is typed with them. */
const BARE_IN_ACCENTED = phrasePattern(ACCENTED_INSULTS.filter((phrase) => foldVietnamese(phrase) === phrase))

/** Letters that only a text typed with its diacritics has; đ alone is typed without as well. */
const DIACRITIC = /[à-ɏạ-ỹ]/u

/** Phrases of `PLAIN_INSULTS` that are something else when they are typed without diacritics. */
const OTHER_WITHOUT_DIACRITICS =
  /mat day|lao (?:cho|toet)|du (?:ma|me)|dau (?:ma|me|buoi|dat)|con cac|nhu lon|cai lon|an (?:lon|buoi|cac)|vai (?:lon|dai)|cha may|bo may|ma may|me may|cu may|do (?:hen|toi|moi|rac|quy|khon|bua)|nao (?:cho|tom)|do an cap|khong nao|cho (?:ma|chet|de)|dit cu|mo cha|cho (?:no cung|cung)|re rach|to cha|tien su|cut di|lam di|lon me|loai toi|bu cu|con di me|di diem|oc bo|ca nha may/

const HALF_ACCENTED = halfAccentedPattern(
  PLAIN_INSULTS.filter(
    (phrase) => phrase.includes(' ') && !OTHER_WITHOUT_DIACRITICS.test(foldVietnamese(phrase)),
  ),
)

/** Insults and foul language, with and without diacritics, disguised as well (`X-7`). */
export function findInsults({ lower, folded }: ReadableText): TextRange[] {
  const accented = without(lower, HARMLESS_ACCENTED)
  const signed = withoutSigns(folded)
  const isAccented = DIACRITIC.test(lower)
  const bare = ({ start, end }: TextRange) => !DIACRITIC.test(lower.slice(start, end))
  const found = [
    ...matchRanges(accented, PLAIN_ACCENTED),
    ...matchRanges(accented, HALF_ACCENTED).filter((range) => !bare(range)),
    ...matchRanges(accented, ANYWHERE),
    ...matchRanges(signed, ANYWHERE),
    ...matchRanges(accented, ACCENTED),
    ...(isAccented || lower.trim() === lower.trim().split(/\s/)[0]
      ? matchRanges(accented, BARE_IN_ACCENTED)
      : []),
    ...[folded, signed].flatMap((text) =>
      matchRanges(text, PLAIN_FOLDED).filter(
        (range) => bare(range) && !OTHER_WITHOUT_DIACRITICS.test(text.slice(range.start, range.end)),
      ),
    ),
    ...[folded, signed].flatMap((text) =>
      UNACCENTED_INSULTS.flatMap((pattern) => matchRanges(text, pattern)).filter(bare),
    ),
    ...[folded, signed].flatMap((text) =>
      NAME_CALLING_FOLDED.flatMap((pattern) => matchRanges(text, pattern)).filter(bare),
    ),
    ...[...SHORTHAND_INSULTS, ...NAME_CALLING, ...INSULT_FRAMES].flatMap((pattern) =>
      matchRanges(accented, pattern),
    ),
    ...hidden(folded),
    ...setApart(lower),
    ...starred(folded, lower),
  ]
  return joinRanges(found)
}

function without(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (rest, pattern) => rest.replace(pattern, (phrase) => '\u0001'.repeat(phrase.length)),
    text,
  )
}
