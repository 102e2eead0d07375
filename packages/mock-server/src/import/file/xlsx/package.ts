import { OrderFileError } from '../import-error.ts'
import { FILE_LIMITS } from '../limits.ts'
import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'

/** The parts of a workbook by name; each is unpacked as it is read, and never stands in memory as a whole. */
export class WorkbookPackage {
  readonly #entries: ReadonlyMap<string, FileEntry>

  private constructor(entries: ReadonlyMap<string, FileEntry>) {
    this.#entries = entries
  }

  /** @throws Error where it is no ZIP file; OrderFileError where it has more files in it than a workbook */
  static async open(file: Blob): Promise<WorkbookPackage> {
    // Whoever reads a file does so in a worker of its own: the library's would need scripts from blob: addresses.
    configure({ useWebWorkers: false })
    const entries = new Map<string, FileEntry>()
    let count = 0
    for await (const entry of new ZipReader(new BlobReader(file)).getEntriesGenerator()) {
      if (++count > FILE_LIMITS.too_many_parts) throw new OrderFileError('too_many_parts')
      if (!entry.directory) entries.set(entry.filename.toLowerCase(), entry)
    }
    return new WorkbookPackage(entries)
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** Names of the parts, in lower case. */
  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  get isEncrypted(): boolean {
    return [...this.#entries.values()].some(({ encrypted }) => encrypted)
  }

  /**
   * The bytes of a part, in pieces, and never more than it says that it has: what it may have can be asked before. `onBytes` is told of how much of
   * the packed part was read.
   */
  async *read(
    name: string,
    signal?: AbortSignal,
    onBytes?: (packed: number) => void,
  ): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry) return
    const stop = new AbortController()
    const abort = (): void => stop.abort(signal?.reason)
    signal?.addEventListener('abort', abort)
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const unpacked = entry.getData(writable, {
      signal: stop.signal,
      onprogress: (packed) => {
        onBytes?.(packed)
        return undefined
      },
    })
    // What went wrong is heard from the stream.
    unpacked.catch(() => undefined)
    const reader = readable.getReader()
    let left = entry.uncompressedSize
    try {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) break
        left -= value.byteLength
        if (left < 0) throw new Error('longer than it says')
        yield value
      }
      await unpacked
    } finally {
      signal?.removeEventListener('abort', abort)
      stop.abort()
      await reader.cancel().catch(() => undefined)
    }
  }

  /** How many bytes a part has while it is packed. */
  packedSize(name: string): number {
    return this.#entries.get(name.toLowerCase())?.compressedSize ?? 0
  }

  /** How many bytes it says that it has once it is unpacked. */
  unpackedSize(name: string): number {
    return this.#entries.get(name.toLowerCase())?.uncompressedSize ?? 0
  }
}
