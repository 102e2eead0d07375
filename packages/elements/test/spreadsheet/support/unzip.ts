import { crc32 } from '../../../src/spreadsheet/zip/crc32.ts'

export interface ZippedFile {
  readonly name: string
  readonly method: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Reads a zip file by its directory, and insists that everything said twice in it is said alike. */
export async function unzip(blob: Blob): Promise<ZippedFile[]> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  must(view.getUint32(end, true) === 0x06054b50, 'the end of the directory is where the file ends')
  const count = view.getUint16(end + 8, true)
  must(view.getUint16(end + 10, true) === count, 'one disk holds all entries')
  let at = view.getUint32(end + 16, true)
  must(at + view.getUint32(end + 12, true) === end, 'the directory fills the room before its end')
  const files: ZippedFile[] = []
  let expected = 0
  for (let i = 0; i < count; i++) {
    must(view.getUint32(at, true) === 0x02014b50, 'a directory header')
    const local = view.getUint32(at + 42, true)
    must(local === expected, 'entries follow each other without a gap')
    must(view.getUint32(local, true) === 0x04034b50, 'a local header')
    const nameLength = view.getUint16(at + 28, true)
    const [central, atEntry] = [bytes.subarray(at + 6, at + 30), bytes.subarray(local + 4, local + 28)]
    must(
      central.every((byte, j) => byte === atEntry[j]),
      'both headers say the same',
    )
    const data = local + 30 + nameLength
    expected = data + view.getUint32(at + 20, true)
    const method = view.getUint16(at + 10, true)
    const packed = bytes.slice(data, expected)
    const content = method === 8 ? await inflate(packed) : packed
    must(content.length === view.getUint32(at + 24, true), 'the size is right')
    must(crc32(content) === view.getUint32(at + 16, true), 'the checksum is right')
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    files.push({ name, method, bytes: content })
    at += 46 + nameLength
  }
  must(expected === view.getUint32(end + 16, true), 'the directory follows the last entry')
  return files
}

/** The parts of a workbook as text, by name. */
export async function unzipTexts(blob: Blob): Promise<Map<string, string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return new Map((await unzip(blob)).map(({ name, bytes }) => [name, decoder.decode(bytes)]))
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not a sound zip file: ${what}`)
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
