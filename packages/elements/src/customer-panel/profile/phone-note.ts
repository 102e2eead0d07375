import { formatPhone, parsePhone, type NetworkTable } from '@boom-risk/client/rules'
import type { ProfileMessage } from './profile-check.ts'

/**
 * What is said of a number while it is typed: that more is due, or which number was read and will be saved, where that is not plainly what
 * was typed (`D-17`, `X-12`). What is wrong is said once a save was tried.
 */
export function phoneNote(typed: string, networks: NetworkTable | undefined): ProfileMessage | undefined {
  const parse = parsePhone(typed, { networks })
  if (parse.status === 'incomplete')
    return ['profilePhoneIncomplete', { digits: parse.digits, expected: parse.expected }]
  if (parse.status !== 'valid') return undefined
  const { convertedFrom, multiple, inferred } = parse
  const phone = formatPhone(parse)
  if (multiple) return [convertedFrom ? 'profilePhoneFirstConverted' : 'profilePhoneFirst', { phone }]
  if (convertedFrom) return ['profilePhoneConverted', { phone }]
  return inferred ? ['profilePhoneRead', { phone }] : undefined
}
