import * as fc from 'fast-check'

/** Names that have broken spreadsheets before. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://evil.example","click")',
  "=cmd|'/C calc'!A0",
  '+84987654321',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '"=1+1"',
  "'=1+1",
  ',=1+1',
  ';=1+1',
  'a",=1+1,"b',
  '</t></si></sst><f>1+1</f>',
  '<script>alert(1)</script>',
  ']]>',
  '&amp;&lt;&#13;',
  '_x0041_ _x000D_ _x005F_',
  'line\r\nbreak\rcarriage\nfeed\ttab',
  '  leading and trailing  ',
  'control \u0000\u0001\u0008\u000B\u001F\u007F\u0085',
  'non-characters \uFFFE\uFFFF',
  'lone \uD800 surrogates \uDFFF',
  '👩‍👩‍👧‍👦 emoji 🇻🇳',
  'مرحبا بالعالم \u202Egnp.exe',
  'Nguyê\u0303n Thi\u0323 Ho\u0300a z\u0351\u036B\u0343\u036A\u0302\u036B\u033Da\u0322\u0348l\u0348\u0334g\u0334o',
  'Đặng Thị Mỹ Duyên',
  '0987654321',
  '007',
  '1E5',
  '3/4',
  '2026-11-21',
  'TRUE',
  '#REF!',
  '\uFEFFbom',
  '😀'.repeat(2_500),
]

const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Any UTF-16 unit at all: control characters and lone surrogates included.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '&', '<', '_x0041_', ']]>', ' '),
)

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
)

/** What is left of a text in a file: everything but what XML and UTF-8 cannot hold. */
export function expectedText(text: string): string {
  return Array.from(text, (character) =>
    isLegal(character.codePointAt(0) ?? 0) ? character : '\uFFFD',
  ).join('')
}

function isLegal(code: number): boolean {
  return (
    [0x09, 0x0a, 0x0d].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}
