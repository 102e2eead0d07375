/** An id that nobody can guess and that no restart repeats: 20 characters after the prefix, 100 bits. */
export type NewId = (prefix: string) => string

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

export const randomId: NewId = (prefix) => {
  let id = `${prefix}_`
  for (const byte of crypto.getRandomValues(new Uint8Array(20))) id += ALPHABET[byte % ALPHABET.length]
  return id
}
