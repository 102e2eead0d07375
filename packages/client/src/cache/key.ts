declare const held: unique symbol

/**
 * Names something cached, from the general to the particular, such as `['risk', '+84…']`; a beginning names all below it.
 * `T` is the type of what is held under it, and exists for the compiler alone.
 */
export type CacheKey<T = unknown> = readonly CacheKeyPart[] & { readonly [held]?: T }
export type CacheKeyPart =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly CacheKeyPart[]
  | { readonly [name: string]: CacheKeyPart }

/** JSON never holds a bare newline, so one key's text begins with another's and a newline only where its parts do. */
const END = '\n'

/** Equal keys give equal text, whatever the order of an object's fields; what is undefined is as good as absent. */
export function keyText(key: CacheKey): string {
  return key.map((part) => JSON.stringify(part, sorted) + END).join('')
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
