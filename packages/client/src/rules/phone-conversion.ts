/** The conversion of 2018 (`X-12`): an old prefix of the 11-digit mobile numbers to the one that replaced it. */
export const CONVERTED_PREFIXES: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0126': '076',
  '0127': '081',
  '0128': '078',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
}

/** Digits of an old mobile number in national format. */
export const OLD_MOBILE_DIGITS = 11

/** Whether an old mobile number may begin so. */
export function beginsOldMobile(beginning: string): boolean {
  return Object.keys(CONVERTED_PREFIXES).some(
    (prefix) => prefix.startsWith(beginning) || beginning.startsWith(prefix),
  )
}

/** Today's number for an old one of eleven digits in national format; any other number comes back as it is. */
export function convertOldMobile(national: string): string {
  const prefix = national.length === OLD_MOBILE_DIGITS && CONVERTED_PREFIXES[national.slice(0, 4)]
  return prefix ? prefix + national.slice(4) : national
}
