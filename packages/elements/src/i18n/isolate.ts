import type { Catalog, MessageValues } from './message.ts'
import { translator } from './translate.ts'

/** Turns letters around until something ends it, or ends what turned them: no text that people write needs any of them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g

/** Letters that are read from the right, and marks that stand for one. */
const FROM_THE_RIGHT = /[\u0590-\u08FF\u200F\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * A text that somebody wrote, for a sentence of ours where markup is impossible, such as a label or an announcement: whatever it holds, the
 * words around it keep their order.
 */
export function isolate(written: string): string {
  const plain = written.replace(TURNING, '')
  return FROM_THE_RIGHT.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** A translator whose messages keep their order whatever people wrote into their values. */
export function isolatingTranslator<C extends Catalog>(catalog: C) {
  const translate = translator(catalog)
  return (locale: string, key: keyof C & string, values: MessageValues = {}): string =>
    translate(locale, key, Object.fromEntries(Object.entries(values).map(isolated)))
}

function isolated([name, value]: [string, string | number]): [string, string | number] {
  return [name, typeof value === 'string' ? isolate(value) : value]
}
