import type { FileProblem } from './import-error.ts'

/** How files begin that hold no table, and what each is. */
const BEGINNINGS: readonly (readonly [FileProblem, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
]

/** What a file is by its first bytes, where that is no table; `null`: it may be a text. */
export function problemOf(head: Uint8Array): FileProblem | null {
  const known = BEGINNINGS.find(([, bytes]) => beginsWith(head, bytes))?.[0]
  // `BM` begins a text as well.
  if (known && !(known === 'image' && head[0] === 0x42 && !head.includes(0))) return known
  if (isRiffOrFilm(head)) return head[8] === 0x57 && head[9] === 0x45 ? 'image' : 'no_table'
  return null
}

export function beginsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte)
}

function isRiffOrFilm(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 8))
  return (
    text.startsWith('RIFF') ||
    text.slice(4) === 'ftyp' ||
    text.startsWith('SQLite') ||
    text.startsWith('{\\rtf')
  )
}
