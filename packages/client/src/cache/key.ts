declare const held: unique symbol

/**
 * Names something cached, from the general to the particular, such as `['risk', '+84…']`; a beginning names all below it.
 * `T` is the type of what is held under it, and exists for the compiler alone.
 */
export type CacheKey<T = unknown> = readonly CacheKeyPart[] & { readonly [held]?: T }
/** One step of a key; equal by value, and told apart by type: `1` is not `"1"`. */
export type CacheKeyPart = string | number | boolean | null

/** JSON never holds a bare newline, so one key's text begins with another's and a newline only where its parts do. */
const END = '\n'

/** Equal keys give equal text. */
export function keyText(key: CacheKey): string {
  return key.map((part) => JSON.stringify(part) + END).join('')
}
