/** One letter is found in nearly every name. */
const MIN_LENGTH = 2
/** The contract takes no longer text. */
const MAX_LENGTH = 200

/** What stands in a field, if it is worth asking for. */
export function questionIn(text: string): string | undefined {
  const typed = text.trim()
  return typed.length < MIN_LENGTH || typed.length > MAX_LENGTH ? undefined : typed
}
