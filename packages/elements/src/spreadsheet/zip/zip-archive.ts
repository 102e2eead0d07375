import { ExportLimitError } from '../export-limit-error.ts'
import { centralHeader, endOfDirectory, localHeader } from './headers.ts'
import { MAX_ZIP_SIZE, ZipEntry } from './zip-entry.ts'

const MAX_ENTRIES = 0xffff

/** A zip file whose entries may be written side by side. Each header is made when its entry's sizes are known. */
export class ZipArchive {
  readonly #entries: ZipEntry[] = []

  /**
   * @param name ASCII
   * @param place among the entries of the file; by default behind all
   * @throws ExportLimitError
   */
  open(name: string, place: number = this.#entries.length): ZipEntry {
    if (this.#entries.length === MAX_ENTRIES)
      throw new ExportLimitError('a zip file holds at most 65,535 files')
    const entry = new ZipEntry(name)
    this.#entries.splice(place, 0, entry)
    return entry
  }

  /** The whole file, once each entry is closed; the archive keeps nothing of it. @throws ExportLimitError */
  toBlob(type: string): Blob {
    const parts: Uint8Array<ArrayBuffer>[] = []
    const directory: Uint8Array<ArrayBuffer>[] = []
    let offset = 0
    for (const entry of this.#entries) {
      const header = localHeader(entry)
      parts.push(header, ...entry.compressed)
      directory.push(centralHeader(entry, offset))
      offset += header.length + entry.compressedSize
    }
    const directorySize = directory.reduce((sum, { length }) => sum + length, 0)
    if (offset + directorySize > MAX_ZIP_SIZE) throw new ExportLimitError('the file is larger than 4 GiB')
    const end = endOfDirectory(directory.length, directorySize, offset)
    const blob = new Blob([...parts, ...directory, end], { type })
    this.discard()
    return blob
  }

  discard(): void {
    for (const entry of this.#entries.splice(0)) entry.discard()
  }
}
