/** Bytes that are looked at where a byte order mark is missing. */
const SAMPLE_BYTES = 4096

/** The encoding of a text file, as `TextDecoder` names it. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'

/**
 * Finds out how a text is encoded: by its byte order mark, by the zero bytes of UTF-16, by whether it is UTF-8, but for a few bytes that were
 * lost. What is none of these was saved by an old Windows in Vietnam, whose code page is 1258.
 */
export async function detectEncoding(file: Blob): Promise<TextEncodingName> {
  const head = new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer())
  const [a, b] = head
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const wide = zeroBytes(head)
  if (wide) return wide
  if (await isUtf8(file)) return 'utf-8'
  return (await isMostlyUtf8(file)) ? 'utf-8' : 'windows-1258'
}

/** Latin letters in UTF-16 have a zero in every second byte, and no other text has any. */
function zeroBytes(head: Uint8Array): TextEncodingName | null {
  let even = 0
  let odd = 0
  for (const [i, byte] of head.entries()) {
    if (byte !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const enough = head.length / 8
  if (odd > enough && odd > even * 4) return 'utf-16le'
  return even > enough && even > odd * 4 ? 'utf-16be' : null
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      decoder.decode(value, { stream: !done })
      if (done) return true
    }
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  } finally {
    await reader.cancel()
  }
}

/** Letters of more than one byte must be far more than bytes that are none: in another code page hardly two bytes ever make one. */
async function isMostlyUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8')
  const reader = file.stream().getReader()
  let lost = 0
  let letters = 0
  for (;;) {
    const { done, value } = await reader.read()
    for (const [letter] of decoder.decode(value, { stream: !done }).matchAll(/[\u0080-\uffff]/g))
      if (letter === '\ufffd') lost++
      else letters++
    if (done) return letters > lost * 4
  }
}
