import { parsePlainPhone, type NetworkTable, type PhoneParse } from '@boom-risk/client/rules'
import * as chunk from './answer-chunk.ts'

const LIMIT = 500

const parses = new Map<string, PhoneParse>()
let parsedWith: NetworkTable | undefined

/** Badges of one list show the same phones over and over: each text is parsed once. `null` as long as the reader it takes is not there. */
export function parseOnce(text: string, networks: NetworkTable | undefined): PhoneParse | null {
  if (networks !== parsedWith || parses.size >= LIMIT) parses.clear()
  parsedWith = networks
  const parse = parses.get(text) ?? (chunk.reader?.parsePhone ?? parsePlainPhone)(text, { networks })
  if (parse) parses.set(text, parse)
  return parse
}
