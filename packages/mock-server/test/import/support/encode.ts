/** A text in UTF-16 with its byte order mark, as Excel's "Unicode text" is. */
export function utf16(text: string, { bigEndian = false, mark = true } = {}): Blob {
  const whole = (mark ? '\ufeff' : '') + text
  const units = Array.from({ length: whole.length }, (_, i) => whole.charCodeAt(i))
  const bytes = new DataView(new ArrayBuffer(units.length * 2))
  for (const [i, unit] of units.entries()) bytes.setUint16(i * 2, unit, !bigEndian)
  return new Blob([bytes.buffer])
}

const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
const BYTES = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1258').decode(new Uint8Array([byte])), byte] as const,
  ),
)

/** A text in the code page of old Vietnamese Windows, whose tones are signs of their own. */
export function windows1258(text: string): Blob {
  const bytes = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const whole = BYTES.get(letter)
    if (whole !== undefined) return [whole]
    const [base = '', ...marks] = letter.normalize('NFD')
    const tone = marks.find((mark) => TONES.has(mark)) ?? ''
    const toneless = (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC')
    return [BYTES.get(toneless), BYTES.get(tone)].map((byte) => {
      if (byte === undefined) throw new RangeError(`no such letter in the code page: ${letter}`)
      return byte
    })
  })
  return new Blob([new Uint8Array(bytes)])
}
