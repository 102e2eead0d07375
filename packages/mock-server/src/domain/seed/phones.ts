import { type Random, weights } from '../random.ts'

/** Mobile prefixes by how common they are among a shop's customers. Old and rare networks come up too. */
const PREFIXES = weights(
  ...group(440, '032', '033', '034', '035', '036', '037', '038', '039', '086', '096', '097', '098'),
  ...group(230, '081', '082', '083', '084', '085', '088', '091', '094'),
  ...group(240, '070', '076', '077', '078', '079', '089', '090', '093'),
  ...group(50, '052', '056', '058', '092'),
  ...group(15, '059', '0993', '0994', '0995'),
  ...group(15, '087'),
  ...group(10, '055'),
)

function group(weight: number, ...prefixes: readonly string[]): (readonly [string, number])[] {
  return prefixes.map((prefix) => [prefix, weight / prefixes.length])
}

const NATIONAL_DIGITS = 10

/** Mobile numbers in E.164, each given out once. */
export class PhonePool {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  take(random: Random): string {
    for (;;) {
      const prefix = random.weighted(PREFIXES)
      const rest = NATIONAL_DIGITS - prefix.length
      const phone = `+84${prefix.slice(1)}${String(random.int(0, 10 ** rest - 1)).padStart(rest, '0')}`
      if (this.#taken.has(phone)) continue
      this.#taken.add(phone)
      return phone
    }
  }
}
