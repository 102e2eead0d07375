import { crc32, constants, deflateRawSync } from 'node:zlib'

/** A part of a workbook: its text, or what it is packed to and how many bytes it says that it has. */
export type Part = string | { readonly packed: Uint8Array; readonly size: number }

const TARGETS = { 'xl/s.xml': 'worksheet', 'xl/t.xml': 'sharedStrings' } as const

/** A workbook of one sheet whose XML is given as it is, with what else it shall have in it. */
export function bareWorkbook(sheet: Part, others: Readonly<Record<string, Part>> = {}): Blob {
  const relations = Object.entries(TARGETS).map(
    ([name, type], i) => `<Relationship Id="r${i}" Type="x/${type}" Target="${name.slice(3)}"/>`,
  )
  return zipOf({
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns:r="y"><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/s.xml': sheet,
    ...others,
  })
}

/** The XML of a sheet with these rows. */
export const sheetXml = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

/** A row of texts in its cells, each where the one before ends. */
export const rowXml = (texts: readonly string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

/** What more can be put behind. */
const pack = (part: string): Buffer => deflateRawSync(part, { finishFlush: constants.Z_FULL_FLUSH })

/** One text many times over, packed as any program would pack it, without ever being whole in memory. */
export function packedOver(before: string, text: string, times: number, after = ''): Part {
  const [head, piece] = [pack(before), pack(text)]
  const end = deflateRawSync(after)
  const size = [before, after].reduce((sum, part) => sum + Buffer.byteLength(part), 0)
  return {
    packed: Buffer.concat([head, ...Array.from({ length: times }, () => piece), end]),
    size: size + Buffer.byteLength(text) * times,
  }
}

/** A ZIP file, written by hand: one of a library would not say that a part has another size than it has. */
export function zipOf(parts: Readonly<Record<string, Part>>): Blob {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, part] of Object.entries(parts)) {
    const { packed, size } =
      typeof part === 'string' ? { packed: deflateRawSync(part), size: Buffer.byteLength(part) } : part
    const check = typeof part === 'string' ? crc32(part) : 0
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(check, 10)
    fields.writeUInt32LE(packed.byteLength, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    files.push(file)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), fields, place, Buffer.from(name))
    offset += file.byteLength
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  const count = Object.keys(parts).length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(listed.byteLength, 8)
  end.writeUInt32LE(offset, 12)
  return new Blob([Buffer.from(Buffer.concat([...files, listed, Buffer.from('PK\u0005\u0006'), end]))])
}
