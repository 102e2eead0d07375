import type { ZipEntry } from './zip-entry.ts'

/** Zip 2.0: deflate. */
const VERSION = 20
/** 1 January 1980, zip's first day: the time of a workbook's part means nothing, and equal rows give equal files. */
const DOS_DATE = 0x21

type Field = readonly [bytes: 2 | 4, value: number]
const NONE: Field = [2, 0]

/** Stands before the bytes of an entry. */
export function localHeader(entry: ZipEntry): Uint8Array<ArrayBuffer> {
  return record([[4, 0x04034b50], ...entryFields(entry), NONE], entry.name)
}

/** Stands in the directory at the end of the file, and says where the entry's local header is. */
export function centralHeader(entry: ZipEntry, offset: number): Uint8Array<ArrayBuffer> {
  const commentDiskAndInternal = [NONE, NONE, NONE]
  return record(
    [
      [4, 0x02014b50],
      [2, VERSION],
      ...entryFields(entry),
      NONE,
      ...commentDiskAndInternal,
      [4, 0],
      [4, offset],
    ],
    entry.name,
  )
}

export function endOfDirectory(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  return record([[4, 0x06054b50], NONE, NONE, [2, count], [2, count], [4, size], [4, offset], NONE])
}

/** From the version that is needed to the length of the name: the same in both headers. */
function entryFields({ method, crc, compressedSize, size, name }: ZipEntry): Field[] {
  return [
    [2, VERSION],
    NONE,
    [2, method],
    NONE,
    [2, DOS_DATE],
    [4, crc],
    [4, compressedSize],
    [4, size],
    [2, name.length],
  ]
}

/** The fields, little-endian, and an ASCII name. */
function record(fields: readonly Field[], name = ''): Uint8Array<ArrayBuffer> {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0)
  const record = new Uint8Array(length + name.length)
  const view = new DataView(record.buffer)
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  new TextEncoder().encodeInto(name, record.subarray(length))
  return record
}
