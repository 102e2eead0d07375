import { type NetworkTable, parsePhone } from '@boom-risk/client/rules'

/** A phone number of a cell. */
export interface CellPhone {
  readonly e164: string
  readonly convertedFrom: string | null
  /** Another number stands behind it. */
  readonly isFirst: boolean
}

export type PhoneReading = CellPhone | 'empty' | 'hidden' | 'unreadable'

/** Different texts that are remembered: customers come back, and a column of something else shall not fill the memory. */
const MAX_KNOWN = 50_000

/** Reads phone numbers as the rest of the product does (`D-17`), each text once. */
export class PhoneColumn {
  readonly #networks: NetworkTable | undefined
  readonly #known = new Map<string, PhoneReading>()

  constructor(networks?: NetworkTable) {
    this.#networks = networks
  }

  read(text: string): PhoneReading {
    if (text === '' || /^[-–—]$/.test(text)) return 'empty'
    let reading = this.#known.get(text)
    if (reading === undefined) {
      reading = this.#read(text)
      if (this.#known.size < MAX_KNOWN) this.#known.set(text, reading)
    }
    return reading
  }

  #read(text: string): PhoneReading {
    // Marketplaces show `******12`: the digits that are left are nobody's number.
    if (/[*•●#]{2,}|x{3,}/i.test(text)) return 'hidden'
    const parsed = parsePhone(text, this.#networks ? { networks: this.#networks } : undefined)
    return parsed.status === 'valid'
      ? { e164: parsed.e164, convertedFrom: parsed.convertedFrom, isFirst: parsed.multiple }
      : 'unreadable'
  }
}

/** Whether a number can be the one that is hidden: the digits that are left at the end are its own. */
export function fitsHidden(e164: string, hidden: string): boolean {
  return e164.endsWith(/\d*$/.exec(hidden.replace(/[\s.\-()]/g, ''))?.[0] ?? '')
}

/** Whether two hidden numbers can be one: what both show at the end is the same. */
export function fitTogether(a: string, b: string): boolean {
  const [left = '', right = ''] = [a, b].map((text) => /\d*$/.exec(text.replace(/[\s.\-()]/g, ''))?.[0])
  return left.endsWith(right) || right.endsWith(left)
}
