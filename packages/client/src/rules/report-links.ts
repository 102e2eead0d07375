import { matchRanges, type ReadableText, type TextRange } from './readable-text.ts'

/** Endings that make an address of a name wherever they stand. */
const SURE = 'com|vn|net|org|info|edu|gov|biz|xyz|io|ly|gl|asia'

/** Endings that are words too, as where the space behind a full stop is missing: only with a path behind them. */
const UNSURE = 'me|co|to|cc|tv|us|top|vip|pro|app|dev|page|link|shop|store|site|online|live|club'

/** A full stop in disguise, before an ending. */
const DOT = String.raw`(?:\s\.\s|\s?[([{]\s?(?:\.|dot|chấm|cham)\s?[)\]}]\s?|\s(?:dot|chấm|cham)\s)`

const LINKS = new RegExp(
  [
    // With a scheme, or the www that says as much.
    String.raw`(?<![\p{L}\d])(?:(?:https?|ftp)\s?:\s?/\s?/\s?|www\s?\.\s?)\S+`,
    // E-mail.
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    // A host name.
    String.raw`(?<![\p{L}\d.-])(?:[a-z\d-]+\.)+(?:(?:${SURE})(?![\p{L}\d-])(?:[/?:#]\S*)?|(?:${UNSURE})/\S+)`,
    String.raw`(?<![\p{L}\d.-])[a-z\d-]+${DOT}(?:${SURE})(?![\p{L}\d-])`,
  ].join('|'),
  'gu',
)

/** Links and e-mail addresses (`X-7`). */
export function findLinks({ lower }: ReadableText): TextRange[] {
  return matchRanges(lower, LINKS)
}
