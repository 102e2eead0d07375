/** The server does not do what the contract says. The message holds no data of the shop. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch'

  constructor(expected: string, actual: string) {
    super(`expected ${expected}, got ${actual}`)
  }
}

/** The rule could not be looked at; the message says what was missing. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked'
}

export function must(holds: boolean, expected: string, actual: string): asserts holds {
  if (!holds) throw new Mismatch(expected, actual)
}
