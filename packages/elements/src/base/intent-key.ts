/** Names an intent, so that a write is not done twice; `crypto.randomUUID` is missing on pages over plain HTTP. */
export function intentKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
