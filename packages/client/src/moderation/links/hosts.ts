import { parse } from 'tldts-icann'
import { SERVICE } from './known-hosts.ts'
import { TOP_LEVEL_DOMAINS } from './top-level-domains.ts'

/** A syllable of Vietnamese without diacritics, as it stands before a full stop behind which the space is missing. */
const SYLLABLE =
  /^(?:ngh?|[cghknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?(?:uyen?|uye|uya|uoi|oai|oay|uay|uoc|ieu|yeu|uou|oeo|[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?$/

/** Shorthand of sellers that ends sentences as well. */
const SHORT_WORD =
  /^(?:[b-df-hj-np-tv-z]{1,3}|\d+|ok|oke|okie|sp|kh|dc|vd|tp|sdt|stk|size|ship|shop|cod|order|inbox|check|sale|free|form|combo|set)$/

/** Endings that are words or measures too. */
const WORD_ENDINGS = new Set(
  (
    'ac ai al am an ao as at au ba be bi bo ca cc ch cm co cu da de dj dk dm do ga gi gs ho hr hu id im in is it ke kg kh ki km ky la li ' +
    'lu ma mc me mg ml mm mn mo mu my na ne ng ni no nu om pa ph pm ps qa re ro sa sb se sh si so ss st su sv td th tk tl to tr tt tv ' +
    'us va ve vi vu shop store online live link sale click page site top vip club one men man team cool fun day now today new red blue ' +
    'help love bar cafe food fit kim bio gay global media news world work works zone free app pro win best cash money gift gold host ' +
    'house style video watch wiki yoga chat cheap deal deals game games group guide land life loan menu name party photo plus post ' +
    'press prime promo rent review run school show song spa space star stream study support tips tools trade tube bike call camera ' +
    'care case center city company date delivery dog cat pet kids baby hot bid bet box map ink mom dad'
  ).split(/\s+/),
)

/** Whether hosts end so; what is written in other alphabets, here, is an ending or nothing. */
function exists(suffix: string): boolean {
  const last = suffix.slice(suffix.lastIndexOf('.') + 1)
  return TOP_LEVEL_DOMAINS.has(last) || /^xn--|^[^\d\p{Script=Latin}]+$/u.test(last)
}

/** How sure it is that labels with full stops between them are a host, by the public suffix list and by what stands around. */
export function isHost(host: string, { path, spaced }: { path: boolean; spaced: boolean }): boolean {
  const { publicSuffix, domain, isIp } = parse(host, {
    validateHostname: false,
    extractHostname: false,
  })
  if (isIp === true) return path
  if (domain === null || publicSuffix === null || !exists(publicSuffix)) return false
  const labels = host.slice(0, -publicSuffix.length - 1).split('.')
  const label = labels.at(-1) ?? ''
  if (SERVICE.test(label)) return true
  const isWord = labels.every((each) => SYLLABLE.test(each) || SHORT_WORD.test(each))
  if (spaced) return !isWord && !WORD_ENDINGS.has(publicSuffix)
  if (path) return true
  // `nhận hàng.Shop bao lại`: the end of a sentence and the beginning of the next.
  return !(isWord && WORD_ENDINGS.has(publicSuffix))
}
