/**
 * 128 random bits, with letters: a log's filter for phone numbers leaves it alone. `crypto.randomUUID` would be missing on
 * pages that are served over plain HTTP.
 */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (bits) => bits.toString(36)).join('-')
