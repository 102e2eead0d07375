// eslint-disable-next-line typescript/triple-slash-reference -- it ships no types, and whoever compiles this source needs ours
/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen'

/** What is heard while a part of a workbook is read; names are without their prefix. */
export interface XmlHandler {
  readonly onOpen?: (name: string, attributes: () => Readonly<Record<string, string>>) => void
  readonly onText?: (text: string) => void
  readonly onClose?: (name: string) => void
}

/** No cell and no tag is as long: what goes on without an end is made to fill the memory. */
const MAX_WITHOUT_TAG = 64_000_000

/** Reads XML as it arrives, piece by piece. */
export class XmlReader {
  readonly #parser = new Parser()
  readonly #decoder = new TextDecoder()
  /** Pieces without a tag: the parser would look through all that it holds back at each of them. */
  #held: string[] = []
  #heldCharacters = 0
  #error: Error | undefined

  constructor({ onOpen, onText, onClose }: XmlHandler) {
    const parser = this.#parser
    if (onOpen) parser.on('openTag', (name, attributes) => onOpen(localName(name), attributes))
    if (onText) {
      parser.on('text', (text, decode) => onText(text.includes('&') ? decode(text) : text))
      parser.on('cdata', onText)
    }
    if (onClose) parser.on('closeTag', (name) => onClose(localName(name)))
    parser.on('error', (error) => (this.#error ??= error))
  }

  /** @throws Error where it is no well-formed XML */
  write(bytes: Uint8Array): void {
    const piece = this.#decoder.decode(bytes, { stream: true })
    this.#held.push(piece)
    this.#heldCharacters += piece.length
    if (this.#heldCharacters > MAX_WITHOUT_TAG && !piece.includes('<'))
      throw new Error('a text or a tag without an end')
    if (piece.includes('<')) this.#pass()
  }

  end(): void {
    this.#pass()
    this.#parser.end()
    if (this.#error) throw this.#error
  }

  #pass(): void {
    if (this.#held.length > 0)
      this.#parser.write(this.#held.length === 1 ? (this.#held[0] ?? '') : this.#held.join(''))
    this.#held = []
    this.#heldCharacters = 0
    if (this.#error) throw this.#error
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
