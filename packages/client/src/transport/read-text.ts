/** No answer of the contract comes near this; whatever is longer is something else. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024

/** The text of an answer, or `null` as soon as it is longer than any of the contract, whatever length it announced. */
export async function readText({ body, headers }: Response): Promise<string | null> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = Number(headers.get('content-length')) > MAX_BODY_BYTES ? Infinity : 0
  while (bytes <= MAX_BODY_BYTES) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.length
    text += decoder.decode(value, { stream: true })
  }
  // Frees the connection of what nobody reads.
  reader.cancel().catch(() => {})
  return null
}
