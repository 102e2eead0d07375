import type { ExportFormat } from '../columns/export-format.ts'
import { withoutPhones } from '../cells/hidden-phones.ts'
import { foldWords } from '../words.ts'

/**
 * What the reason of a cancellation tells of the parcel. `failed_delivery`: it went out, and nobody took it; `open`: it speaks of a delivery
 * or a return, in words that this maker's own list does not have, so that somebody must say; `nothing`: it is about something else.
 */
export type ReasonMeaning = 'failed_delivery' | 'open' | 'nothing'

/** By whom, as marketplaces begin the reason. */
const BY_WHOM =
  /^(?:tu dong huy boi (?:he thong )?(?:shopee|tiktok|tiktok shop|he thong)|huy boi (?:nguoi mua|nguoi ban|he thong|shopee)|(?:auto |automatically )?cancell?ed by (?:buyer|seller|the buyer|the seller|system|shopee|shopee s system))(?: (?:ly do|li do|reason|because|vi))?(?: |$)/

/** Words of a delivery in vain or of a return: not enough to decide by, and too much to pass over. */
const SPEAKS_OF_PARCEL =
  / (?:boom|bom|hoan hang|hoan don|chuyen hoan|hoan ve|tra hang|khong nhan|ko nhan|k nhan|tu choi|giao hang (?:khong|that bai)|giao (?:khong|that bai|kien hang)|phat (?:khong|that bai)|khong giao duoc|giao khong duoc|that bai|rto|return|returned|refused?|rejected?|undelivered|undeliverable|failed|unsuccessful|not accepted|delivery) /

/** How a reason is asked about and answered, apart from a state of the same words. */
export function reasonKey(reason: string): string {
  return `reason ${foldWords(withoutPhones(reason))}`
}

export function reasonMeaning(reason: string, format: ExportFormat | null): ReasonMeaning {
  const folded = foldWords(reason)
  const bare = folded.replace(BY_WHOM, '')
  if (format?.failedDelivery?.includes(bare)) return 'failed_delivery'
  return SPEAKS_OF_PARCEL.test(` ${bare} `) ? 'open' : 'nothing'
}
