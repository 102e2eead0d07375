import { ExportLimitError } from '../export-limit-error.ts'
import { createCompressor } from './compressor.ts'
import { crc32 } from './crc32.ts'

/** Sizes and offsets have 32 bits; ZIP64, which goes further, is not read everywhere. */
export const MAX_ZIP_SIZE = 0xffffffff

/** One file inside an archive, compressed as it is written. */
export class ZipEntry {
  readonly name: string
  readonly #compressor = createCompressor()
  #crc = 0
  #size = 0

  constructor(name: string) {
    this.name = name
  }

  get crc(): number {
    return this.#crc
  }

  /** Bytes before compression. */
  get size(): number {
    return this.#size
  }

  get method(): number {
    return this.#compressor.method
  }

  get compressedSize(): number {
    return this.compressed.reduce((sum, { length }) => sum + length, 0)
  }

  get compressed(): readonly Uint8Array<ArrayBuffer>[] {
    return this.#compressor.output
  }

  /** The bytes must stay as they are. @throws ExportLimitError */
  async write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#size += bytes.length
    if (this.#size > MAX_ZIP_SIZE) throw new ExportLimitError(`${this.name} is larger than 4 GiB`)
    this.#crc = crc32(bytes, this.#crc)
    await this.#compressor.write(bytes)
  }

  close(): Promise<void> {
    return this.#compressor.close()
  }

  discard(): void {
    this.#compressor.discard()
  }
}
