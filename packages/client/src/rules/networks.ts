/** A network of the built-in table, by the name it goes by in either language. */
export type KnownMobileNetwork =
  | 'Viettel'
  | 'VinaPhone'
  | 'MobiFone'
  | 'Vietnamobile'
  | 'Gmobile'
  | 'iTel'
  | 'Wintel'
  | 'Indochina Telecom'

/** A mobile network's display name; a host's own table may name others. */
export type MobileNetwork = KnownMobileNetwork | (string & Record<never, never>)

/**
 * Prefixes in national format, by network. The longest prefix that fits a number wins. A host may pass its own, such as
 * `{ ...MOBILE_NETWORKS, Wintel: ['055', '0521'] }`: it replaces the built-in table and decides which prefixes are valid.
 */
export type NetworkTable = Readonly<Record<string, readonly string[]>>

/** Default prefixes of the Vietnamese networks; a ported number keeps the prefix of its first network (`S1-4`). */
export const MOBILE_NETWORKS = {
  Viettel: ['032', '033', '034', '035', '036', '037', '038', '039', '086', '096', '097', '098'],
  VinaPhone: ['081', '082', '083', '084', '085', '088', '091', '094'],
  MobiFone: ['070', '076', '077', '078', '079', '089', '090', '093'],
  Vietnamobile: ['052', '056', '058', '092'],
  Gmobile: ['059', '0993', '0994', '0995', '0996', '0997'],
  iTel: ['087'],
  Wintel: ['055'],
  'Indochina Telecom': ['0998', '0999'],
} as const satisfies Record<KnownMobileNetwork, readonly string[]>

/**
 * The network that a number's prefix was given to, by the longest prefix that fits; `null` where none does.
 *
 * @param national In national format, digits only, such as `0987654321`.
 */
export function networkOf(national: string, table: NetworkTable = MOBILE_NETWORKS): MobileNetwork | null {
  let network: MobileNetwork | null = null
  let longest = 0
  for (const [name, prefixes] of Object.entries(table)) {
    for (const prefix of prefixes) {
      if (prefix.length > longest && national.startsWith(prefix)) {
        network = name
        longest = prefix.length
      }
    }
  }
  return network
}

/**
 * The network of a customer's phone as the API gives it (`S1-4`): by the number, or where that is masked by the digits that are left;
 * `null` where the hidden ones decide, as they do for a range longer than what is shown.
 */
export function networkOfPhone(
  { e164, display }: { readonly e164: string | null; readonly display: string },
  table: NetworkTable = MOBILE_NETWORKS,
): MobileNetwork | null {
  if (e164 !== null) return networkOf(e164.replace(/^\+84/, '0'), table)
  const [head = '', hidden] = display.split('*')
  const longer = Object.values(table)
    .flat()
    .filter((prefix) => prefix.length > head.length && prefix.startsWith(head))
  return hidden !== undefined && longer.length ? null : networkOf(display, table)
}
