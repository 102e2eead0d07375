import type { Pace } from '../pace.ts'
import { TextSink } from '../text-sink.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'
import { SPREADSHEETML, XML_DECLARATION } from './namespaces.ts'
import { textElement } from './cell-text.ts'

/** Past so many different texts a new one is likely to be a name that never comes again: memory stays bounded. */
const MAX_REMEMBERED = 16_384

/**
 * The texts of all cells, which name them by their index. Texts inside the cells would be simpler, but iPhones' and
 * iPads' previews and Numbers leave such cells blank.
 */
export class SharedStrings {
  readonly #entry: ZipEntry
  readonly #sink: TextSink
  readonly #indexes = new Map<string, number>()
  #count = 0

  constructor(entry: ZipEntry) {
    this.#entry = entry
    this.#sink = new TextSink((bytes) => entry.write(bytes))
    this.#sink.append(`${XML_DECLARATION}<sst xmlns="${SPREADSHEETML}">`)
  }

  get pending(): number {
    return this.#sink.pending
  }

  /** The index of a text; one that came before is not stored again. */
  intern(text: string): number {
    const known = this.#indexes.get(text)
    if (known !== undefined) return known
    if (this.#indexes.size < MAX_REMEMBERED) this.#indexes.set(text, this.#count)
    return this.add(text)
  }

  /** The index of a text that hardly comes twice. */
  add(text: string): number {
    this.#sink.append(`<si>${textElement(text)}</si>`)
    return this.#count++
  }

  drain(pace: Pace): Promise<void> {
    return this.#sink.flush(pace)
  }

  async close(pace: Pace): Promise<void> {
    this.#sink.append('</sst>')
    await this.#sink.flush(pace)
    await this.#entry.close()
  }
}
