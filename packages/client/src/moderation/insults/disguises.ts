import { alternativesOf } from '../alternatives.ts'
import type { TextRange } from '../readable-text.ts'
import { matchRanges } from '../readable-text.ts'
import { foldVietnamese } from '../../rules/search-text.ts'

/** Signs and digits written for letters, and spellings of teencode: each of one character, so that places stay. */
const SIGNS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '3': 'e',
  '€': 'e',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
  '9': 'g',
}

/** The text with signs among letters read as those letters: `ch0` as cho, `djt` as dit, `nqu` as ngu. */
export function withoutSigns(folded: string): string {
  return folded
    .replace(
      /(?<=[a-z])[@401!|3€$57+9](?=[a-z]|$|[\s.,])|(?<![a-z\d@])[@401!|3€$](?=[a-z]{2})/g,
      (sign) => SIGNS[sign] ?? sign,
    )
    .replace(/j(?=[a-z])/g, 'i')
    .replace(/(?<=n)q(?=u|o|a|\b)/g, 'g')
}

/** Words that nobody writes with a sign but to hide them. */
const HIDDEN = new Set('lon,cac,buoi,dit,deo,cho,ngu,cut,khon,diem,loz,lol'.split(','))
const SIGNED_WORD =
  /(?<![a-z\d])(?=[a-z@401!|3$]*[a-z])(?=[a-z@401!|3$]*[@401!|3$])[a-z@401!|3$]{3,5}(?![a-z\d])/g

/** `l0n`, `c@c`: an insult that would be a harmless word without its sign. */
export function hidden(folded: string): TextRange[] {
  const plain = withoutSigns(folded)
  return matchRanges(folded, SIGNED_WORD).filter(({ start, end }) => HIDDEN.has(plain.slice(start, end)))
}

/** Letters may be drawn out (`nguuu`) or set apart (`n.g.u`). */
function drawnOut(word: string): string[] {
  return Array.from(word, (letter, i) => {
    // `kút`, `kặc`: k for c, but for ch.
    const written = i === 0 && letter === 'c' && word[1] !== 'h' ? '[ck]' : letter
    return `${i > 0 ? '[._*-]?' : ''}${written}+`
  })
}

/** `súc vat`: a letter may have lost its tone, or all that is over and under it. */
function orPlainer(letter: string): string {
  const tones = letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
  const all = [...new Set([letter, tones, foldVietnamese(letter)])]
  return all.length > 1 ? `[${all.join('')}]` : letter
}

/** Phrases of which some letters may be typed without their diacritics. */
export function halfAccentedPattern(phrases: readonly string[]): RegExp {
  const rows = phrases.map((phrase) =>
    phrase
      .split(' ')
      .flatMap((word, i) => (i > 0 ? [BETWEEN_WORDS] : []).concat(Array.from(word, orPlainer))),
  )
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${alternativesOf(rows)})(?![\p{L}\d])`, 'gu')
}

const BETWEEN_WORDS = String.raw`[\s._*,-]+`

export function phrasePattern(phrases: readonly string[]): RegExp {
  const rows = phrases.map((phrase) =>
    phrase.split(' ').flatMap((word, i) => (i > 0 ? [BETWEEN_WORDS].concat(drawnOut(word)) : drawnOut(word))),
  )
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${alternativesOf(rows)})(?![\p{L}\d])`, 'gu')
}

/** What single letters, or single letters with signs between, are read together for. */
const SET_APART = (
  'đcm,dcm,đkm,dkm,đm,dm,đmm,dmm,đcmm,vl,vcl,vkl,cc,cl,ngu,ngungu,đồngu,thằngngu,chó,đồchó,lồn,lon,cặc,buồi,đĩ,địt,địtmẹ,ditme,đéo,đụ,đụmá,duma,khốnnạn,khonnan,mấtdạy,matday,' +
  'khốn,súcvật,sucvat,fuck,fuckyou,shit,bitch,óccho,óc chó,occho,óc,láo,điên,khùng,cút,mẹmày,memay,bốláo,vôhọc,cave,điếm,phò,hãm,cứt,djt,đjt,thằngchó,đồkhốn,cmm,clgt,loz'
).split(',')
const SET_APART_WORDS = new Set(SET_APART.map((word) => word.replace(/\s/g, '')))
/** A run of letters, each apart from the next by a space or a sign. */
const LETTER_RUN = /(?<![\p{L}\d])\p{L}(?:[\s._*~-]{1,2}\p{L}(?![\p{L}\d]))+/gu

/** `đ c m`, `n g u`, `k h ố n  n ạ n`: runs of single letters that are an insult together. */
export function setApart(lower: string): TextRange[] {
  return matchRanges(lower, LETTER_RUN).filter(({ start, end }) => {
    const letters = lower.slice(start, end).replace(/[^\p{L}]/gu, '')
    if (SET_APART_WORDS.has(letters)) return true
    // Among other single letters only the longer ones, or sizes would be insults: `S, M, L`.
    return SET_APART.some((word) => word.length > 2 && word !== 'lon' && letters.includes(word))
  })
}

/** What may hide behind stars, without diacritics. */
const STARRED_WORDS =
  'dit,du,deo,lon,cac,buoi,di,diem,ngu,cho,khon,nan,dm,dcm,vl,vcl,fuck,fucking,shit,bitch,asshole,dick,pussy,cunt,me may,mat,day,suc,vat,oc,lol,loz,djt,cave,cut,pho,may,khung,dien'.split(
    ',',
  )
/** These are insults behind stars wherever they stand; the others only beside another word that is starred or completes them. */
const STRONG = new Set(
  'dit,du,deo,lon,cac,buoi,di,diem,ngu,cho,khon,dm,dcm,vl,vcl,fuck,fucking,shit,bitch,asshole,dick,pussy,cunt,lol,loz,djt,cave,cut'.split(
    ',',
  ),
)
const STARRED =
  /(?<![\p{L}\d*])(?=[\p{L}*#]*\p{L})(?=\p{L}*[*#])(?:\p{L}[\p{L}*#]*[*#]+[\p{L}*#]*)(?![\p{L}\d])/gu

/** What completes a starred word: `kh*n nạn`, `m*t dạy`, `ch* đẻ`. */
const PHRASES = [
  'khon nan',
  'mat day',
  'cho de',
  'cho chet',
  'cho ma',
  'suc vat',
  'oc cho',
  'me may',
  'khon kiep',
  'vo hoc',
]

function starPattern(word: string): RegExp {
  // At the end stars may stand for all that is left, and between letters for fewer than there are stars.
  const source = word
    .replace(/[*#]+$/, '.{1,4}')
    .replace(/[*#]+/g, (stars) => (stars.length > 1 ? `.{1,${stars.length}}` : '.'))
  return new RegExp(`^${source}$`)
}

/** `đ*t`, `l**`, `kh** n**`: words with stars for letters that fit an insult. */
export function starred(folded: string, lower: string): TextRange[] {
  return matchRanges(folded, STARRED).filter(({ start, end }) => {
    const word = folded.slice(start, end)
    const pattern = starPattern(word)
    const fits = STARRED_WORDS.filter((each) => pattern.test(each))
    if (!fits.length) return false
    // With one letter, only those that nothing else begins with: no name is written `đ***`.
    if (fits.some((each) => STRONG.has(each)))
      return word.replace(/[*#]/g, '').length > 1 || /^[đdlcbfsn]/.test(lower[start] ?? '')
    const next = /^\s+([\p{L}*]+)/u.exec(lower.slice(end))?.[1] ?? ''
    return PHRASES.some((phrase) => {
      const [first = '', second = ''] = phrase.split(' ')
      return (
        pattern.test(first) &&
        (next.includes('*')
          ? starPattern(foldVietnamese(next)).test(second)
          : foldVietnamese(next) === second)
      )
    })
  })
}
