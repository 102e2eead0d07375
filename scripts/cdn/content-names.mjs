// Names by content, for chunks that refer to each other in circles: a name changes if, and only if, a byte of the chunk or of one that it
// leads to does, so that a cache may keep it for ever.
import { createHash } from 'node:crypto'

/**
 * @param chunks by the name that they have now, which stands in the code of those that refer to them: `{ code, refersTo: string[], stem? }`;
 * one without a `stem` keeps its name
 * @returns the new name of each
 */
export function contentNames(chunks) {
  const own = new Map()
  for (const [name, { code, refersTo }] of chunks) {
    const neutral = refersTo.reduce((text, other) => text.replaceAll(other, stemOf(chunks, other)), code)
    own.set(name, sha256(neutral.replaceAll(name, stemOf(chunks, name))))
  }
  return new Map(
    [...chunks].map(([name, { stem }]) => {
      if (!stem) return [name, name]
      const hashes = [...reached(chunks, name)]
        .map((each) => own.get(each))
        .sort((one, other) => (one < other ? -1 : 1))
      return [name, `${stem}-${sha256([own.get(name), ...hashes].join()).slice(0, 10)}.js`]
    }),
  )
}

function stemOf(chunks, name) {
  return chunks.get(name)?.stem ?? name
}

/** A chunk and all that it leads to. */
function reached(chunks, name, seen = new Set()) {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const other of chunks.get(name)?.refersTo ?? []) reached(chunks, other, seen)
  return seen
}

function sha256(text) {
  return createHash('sha256').update(text).digest('base64url').replaceAll(/[-_]/g, '0')
}
