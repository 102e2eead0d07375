import { joinRanges, readableText } from './readable-text.ts'
import { findAddresses } from './addresses/find-addresses.ts'
import { findInsults } from './insults/find-insults.ts'
import { findLinks } from './links/find-links.ts'
import { findPhones } from './phones/find-phones.ts'

/** What a report may not hold (`X-7`). Links include e-mail addresses. */
export type ReportRefusalReason = 'phone' | 'address' | 'link' | 'insult'

/** One passage that a report is refused for; `start` and `end` (exclusive) are UTF-16 offsets into the text. */
export interface ReportRefusal {
  readonly reason: ReportRefusalReason
  readonly start: number
  readonly end: number
}

const FINDERS = [
  ['phone', findPhones],
  ['address', findAddresses],
  ['link', findLinks],
  ['insult', findInsults],
] as const

/**
 * Why a bad report may not be sent (`X-7`), in the order of the text; empty where nothing is wrong. A help for honest
 * writers and a fence against careless ones: who is bent on it can always spell a number in a way that no rule knows.
 */
export function reportRefusals(text: string): ReportRefusal[] {
  const readable = readableText(text)
  const refusals: ReportRefusal[] = []
  for (const [reason, find] of FINDERS) {
    for (const { start, end } of joinRanges(find(readable))) {
      refusals.push({ reason, ...readable.range(start, end) })
    }
  }
  return refusals.sort((a, b) => a.start - b.start || a.end - b.end)
}
