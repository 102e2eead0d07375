import { type Actor, mayIdentify, seesMasked } from '../access.ts'

/**
 * By how much of a phone number somebody may find its customer. Where numbers are masked, parts would spell out the hidden digits
 * one by one (`X-8`); who may not have them shown either finds nobody by a number (`D-20`).
 */
export type Findable = 'by_parts' | 'by_whole' | 'by_name'

export function findableBy(actor: Actor): Findable {
  if (!seesMasked(actor)) return 'by_parts'
  return mayIdentify(actor) ? 'by_whole' : 'by_name'
}
