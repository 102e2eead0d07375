import { parsePhone, type PhoneParse } from '@boom-risk/client/rules'

const LIMIT = 500

const parses = new Map<string, PhoneParse>()

/** Badges of one list show the same phones over and over: each text is parsed once. */
export function parseOnce(text: string): PhoneParse {
  let parse = parses.get(text)
  if (!parse) {
    if (parses.size >= LIMIT) parses.clear()
    parses.set(text, (parse = parsePhone(text)))
  }
  return parse
}
