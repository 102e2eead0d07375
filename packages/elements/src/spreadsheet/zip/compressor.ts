type Bytes = Uint8Array<ArrayBuffer>

/** What a zip entry's bytes go through. */
export interface Compressor {
  /** As zip numbers it: 8 is deflate, 0 stored as it is. */
  readonly method: 0 | 8
  readonly output: readonly Bytes[]
  /** The bytes must stay as they are: not every engine has read them when it resolves. */
  write(bytes: Bytes): Promise<void>
  close(): Promise<void>
  discard(): void
}

/** Deflate where the engine has it; elsewhere the file is bigger, and right all the same. */
export function createCompressor(): Compressor {
  try {
    return new Deflate(new CompressionStream('deflate-raw'))
  } catch {
    // No CompressionStream at all, or one that does not know raw deflate.
    return new Stored()
  }
}

class Deflate implements Compressor {
  readonly method = 8
  readonly output: Bytes[] = []
  readonly #writer: WritableStreamDefaultWriter<BufferSource>
  readonly #reader: ReadableStreamDefaultReader<Bytes>
  readonly #collected: Promise<void>

  constructor({ writable, readable }: CompressionStream) {
    this.#writer = writable.getWriter()
    this.#reader = readable.getReader()
    this.#collected = this.#collect()
    // A failure reaches the caller by `write` or `close`; here it would only be reported as unhandled.
    this.#collected.catch(() => undefined)
  }

  write(bytes: Bytes): Promise<void> {
    return this.#writer.write(bytes)
  }

  async close(): Promise<void> {
    await this.#writer.close()
    await this.#collected
  }

  discard(): void {
    this.output.length = 0
    this.#writer.abort().catch(() => undefined)
  }

  async #collect(): Promise<void> {
    for (;;) {
      const { done, value } = await this.#reader.read()
      if (done) return
      this.output.push(value)
    }
  }
}

class Stored implements Compressor {
  readonly method = 0
  readonly output: Bytes[] = []

  async write(bytes: Bytes): Promise<void> {
    this.output.push(bytes)
  }

  async close(): Promise<void> {}

  discard(): void {
    this.output.length = 0
  }
}
