import type { LiveEvent } from '@boom-risk/client/contract'
import { LiveLine } from '../base/live-line.ts'
import { suggestionsClientOf } from './client.ts'

/**
 * Tells of what happens to customers elsewhere, so that one who is deactivated leaves the list on show (`S0-11`, `X-9`). The line
 * stays open between questions: to open it anew for each would cost more.
 */
export function liveChanges(changed: (customerIds: LiveEvent['customerIds']) => void): LiveLine {
  return new LiveLine(suggestionsClientOf, ({ type, customerIds }) => {
    if (/^(customer|report|order|stream)\./.test(type)) changed(customerIds)
  })
}
