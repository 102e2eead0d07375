/**
 * The origins that a connection trusts. Whoever may send messages chooses whose data is shown, so they are named one by one.
 *
 * @param caller the function that a developer called, for the message
 * @param product the chat product, for the message
 * @throws TypeError where the list is missing or empty, or holds `*` or anything else that is no origin
 */
export function readOrigins(caller: string, product: string, given: unknown): ReadonlySet<string> {
  const wayOut = `name where your ${product} runs, such as origins: ['https://chat.example.com']`
  if (!Array.isArray(given) || !given.length)
    throw new TypeError(`${caller}: the option "origins" is missing or empty; ${wayOut}`)
  return new Set(
    given.map((entry: unknown) => {
      const origin = typeof entry === 'string' ? originOf(entry) : undefined
      if (origin === undefined)
        throw new TypeError(
          `${caller}: ${JSON.stringify(entry)} in the option "origins" is no origin (a wildcard would let any page choose whose data is shown); ${wayOut}`,
        )
      return origin
    }),
  )
}

/** `https://chat.example.com` of itself, with or without a slash; `undefined` for an address that says more, and for wildcards. */
function originOf(text: string): string | undefined {
  if (text.includes('*')) return undefined
  try {
    const { protocol, origin, href } = new URL(text)
    return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : undefined
  } catch {
    return undefined
  }
}
