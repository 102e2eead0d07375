import type { NetworkTable } from './networks.ts'

/** `03` to `09` and what follows; `01` is of before 2018, `02` the landlines. */
const PREFIX = /^0[3-9]\d{1,7}$/

/**
 * Checks a table of networks that came from outside, such as a file or another script.
 *
 * @returns a copy of the table, which nobody changes any more
 * @throws TypeError naming the entry that is wrong and what it should be
 */
export function checkNetworks(table: unknown): NetworkTable {
  if (typeof table !== 'object' || table === null || Array.isArray(table) || !Object.keys(table).length)
    throw fault('', 'must be an object of prefixes by network, such as { "Viettel": ["032", "0865"] }')
  const checked: Record<string, readonly string[]> = {}
  const owners = new Map<string, string>()
  for (const [name, prefixes] of Object.entries<unknown>({ ...table })) {
    if (!name.trim()) throw fault('[""]', 'must have the network’s name')
    if (!Array.isArray(prefixes))
      throw fault(`["${name}"]`, 'must be a list of prefixes, such as ["032", "0865"]')
    checked[name] = prefixes.map((prefix: unknown, i) => {
      const entry = `["${name}"][${i}]`
      if (typeof prefix !== 'string' || !PREFIX.test(prefix))
        throw fault(
          entry,
          'must be a text of 3 to 9 digits that begins with 03 to 09, such as "032" or "0775"',
        )
      const owner = owners.get(prefix)
      if (owner !== undefined)
        throw fault(entry, `must not be ${prefix}, which stands under "${owner}" already`)
      owners.set(prefix, name)
      return prefix
    })
  }
  return checked
}

function fault(entry: string, what: string): TypeError {
  return new TypeError(`networks${entry} ${what}`)
}
