import type { Pace } from './pace.ts'

const BUFFER_BYTES = 65_536
const encoder = new TextEncoder()

/** Gathers text and hands it on as UTF-8, a buffer at a time. */
export class TextSink {
  readonly #write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void
  readonly #buffer = new Uint8Array(BUFFER_BYTES)
  #pending = ''

  /** @param write may keep the bytes */
  constructor(write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void) {
    this.#write = write
  }

  /** Characters that wait for {@link flush}. */
  get pending(): number {
    return this.#pending.length
  }

  append(text: string): void {
    this.#pending += text
  }

  async flush(pace: Pace): Promise<void> {
    while (this.#pending) {
      const { read, written } = encoder.encodeInto(this.#pending, this.#buffer)
      await this.#write(this.#buffer.slice(0, written))
      this.#pending = this.#pending.slice(read)
      if (pace.isDue) await pace.pause()
    }
  }
}
