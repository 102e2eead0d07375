import type { ReadableText, TextRange } from '../readable-text.ts'
import { matchRanges } from '../readable-text.ts'
import { isHost } from './hosts.ts'
import { MAIL_HOST, SERVICE, SERVICE_PATH, SERVICE_WITHOUT_DOT } from './known-hosts.ts'

/** A full stop in disguise: bracketed, by name, or set apart. */
const BRACKETED = String.raw`\s?[([{<]\s?(?:\.|,|dot|cham|phay)\s?[)\]}>]\s?`
const NAMED = String.raw`\s?\.?(?<![a-z\d])(?:dot|cham)(?![a-z\d])\.?\s?`
const DOT = String.raw`(?:${BRACKETED}|\s(?:dot|cham)\s|\.(?:dot|cham)\.|\s?\.\s?|,(?=(?:com|vn|net|me)(?![a-z\d])))`

/** Labels with full stops between them, and what follows: a path, a port, a query. */
const HOST = new RegExp(
  String.raw`(?<![\p{L}\d@_-])(?<host>[\p{L}\d-]+(?:${DOT}[\p{L}\d-]+){1,6})(?<tail>\s?[/\\]\s?[^\s/\\]\S*|[/?#]\S*|:\d{2,5}\S*|\s(?:gach cheo|xuyet|xet|slash|soet)\s\S+)?`,
  'gu',
)

const CERTAIN = new RegExp(
  [
    // With a scheme, disguised or of an app, or the www that says as much.
    String.raw`(?<![a-z\d])(?:h(?:tt|xx|\*\*|t t )ps?|ftp)\s?:?\s?[/\\]\s?[/\\]?\s?\S+`,
    String.raw`(?<![a-z\d])h ?t ?t ?p ?s? ?: ?/ ?/ ?\S+`,
    String.raw`(?<![a-z\d])[a-z][a-z\d+-]{1,15}://\S+`,
    String.raw`(?<![a-z\d])www\s?[.,]\s?\S+`,
    // E-mail, by a service's name alone as well.
    String.raw`(?<![\w.+-])[\w.+-]+\s?@\s?[\w-]+(?:\s?(?:\.|,)\s?[\w-]+)+`,
    String.raw`(?<![\w.+-])[\w.+-]+\s?(?:@|\(at\)|\[at\]|\sat\s|\sa\s?cong\s|\sa\s?vong\s)\s?(?:${MAIL_HOST})(?:${DOT}[a-z]{2,3})?(?![a-z\d])`,
    String.raw`(?<![\w.+-])[\w.+-]+\s?[([{]\s?(?:at|@|a cong)\s?[)\]}]\s?[\w-]+(?:${DOT}[\w-]+)+`,
    // Written together with the word for the full stop.
    String.raw`(?<![a-z\d])[a-z\d-]{3,}${NAMED}(?:com|vn|net|me|org)(?![a-z\d])\S*`,
    String.raw`(?<![a-z\d])[a-z\d-]{3,}(?:cham|dot)(?:com|vn|net)(?![a-z\d])`,
  ].join('|'),
  'g',
)

/** `f a c e b o o k . c o m`: characters set apart, with a full stop among them. */
const SET_APART = /(?<![a-z\d])(?:[a-z\d]\s){2,}(?:[.,]\s?(?:[a-z\d]\s?(?![a-z\d]{2})){1,12})+(?![a-z\d])/g

function asHost(typed: string): string {
  return typed.replace(new RegExp(DOT, 'g'), '.').replace(/\s+/g, '')
}

/** `face book.com/hoa`: a service's name cut in two. */
const CUT_NAME =
  /(?<![a-z\d])(?:face book|you tube|tik tok|insta gram|za lo|sho ?pee|goo gle|mes senger)\s?\.\s?(?:com|me|vn|be)(?![a-z\d])\S*/g

function hosts({ folded, cased }: ReadableText): TextRange[] {
  return Array.from(folded.matchAll(HOST)).flatMap(({ 0: found, index, groups }) => {
    const typed = groups?.['host'] ?? ''
    const tail = groups?.['tail'] ?? ''
    // A host ends where the words behind it begin: the longest beginning that is one.
    const pieces = typed.split(new RegExp(`(${DOT})`))
    for (let count = pieces.length; count >= 3; count -= 2) {
      const host = pieces.slice(0, count).join('')
      const whole = count === pieces.length
      const dot = pieces[count - 2] ?? '.'
      const last = pieces[count - 1] ?? ''
      const at = index + host.length - last.length
      // A capital behind the full stop begins a sentence, unless the host is in capitals altogether.
      const sentence = /^\p{Lu}\p{Ll}/u.test(cased.slice(at, at + 2)) && !/^\p{Lu}/u.test(cased.slice(index))
      const spaced = dot.startsWith(' ') ? !/[a-z\d]/.test(dot) && dot !== ' .' : dot.endsWith(' ')
      if (sentence && dot !== '.') continue
      if (isHost(asHost(host), { path: whole && tail !== '', spaced: spaced || sentence }))
        return [{ start: index, end: index + (whole ? found : host).length }]
    }
    return []
  })
}

function accounts({ folded }: ReadableText): TextRange[] {
  return Array.from(folded.matchAll(SERVICE_PATH)).flatMap(({ 0: found, index, groups }) => {
    const account = groups?.['account'] ?? ''
    // `Facebook/Zalo`, `facebook/shopee đều không trả lời`
    const isAccount =
      /[\d@._]/.test(account.replace(/[.,]$/, '')) || (account.length > 7 && !SERVICE.test(account))
    return isAccount ? [{ start: index, end: index + found.length }] : []
  })
}

function setApart({ folded }: ReadableText): TextRange[] {
  return matchRanges(folded, SET_APART).filter(({ start, end }) =>
    isHost(folded.slice(start, end).replace(/\s+/g, '').replaceAll(',', '.'), { path: false, spaced: false }),
  )
}

/** Without the punctuation of the sentence behind it. */
function withoutTail({ folded }: ReadableText, { start, end }: TextRange): TextRange {
  const tail = /[.,;:!?)\]}'"]+$/.exec(folded.slice(start, end))?.[0] ?? ''
  return { start, end: Math.max(start + 1, end - tail.length) }
}

/** Links and e-mail addresses (`X-7`). */
export function findLinks(text: ReadableText): TextRange[] {
  const found = [
    ...[CERTAIN, SERVICE_WITHOUT_DOT, CUT_NAME].flatMap((pattern) => matchRanges(text.folded, pattern)),
    ...hosts(text),
    ...accounts(text),
    ...setApart(text),
  ]
  return found.map((range) => withoutTail(text, range))
}
