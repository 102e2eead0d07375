// eslint-disable-next-line typescript/triple-slash-reference -- it ships no types, and whoever compiles this source needs ours
/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen'
import { OrderFileError } from '../import-error.ts'
import { FILE_LIMITS } from '../limits.ts'

/** What is heard while a part of a workbook is read; names are without their prefix. */
export interface XmlHandler {
  readonly onOpen?: (name: string, attributes: () => Readonly<Record<string, string>>) => void
  readonly onText?: (text: string) => void
  readonly onClose?: (name: string) => void
}

/** Tags within tags: a sheet has fewer than ten. */
const MAX_DEPTH = 256

/** Reads XML as it arrives, piece by piece. What goes on without an end is refused: it would fill the memory, or be looked through over and over. */
export class XmlReader {
  readonly #parser = new Parser()
  readonly #decoder = new TextDecoder()
  #depth = 0
  /** Characters since something was heard: of a text, a tag or a comment that has not ended yet. */
  #unended = 0
  #error: Error | undefined

  constructor({ onOpen, onText, onClose }: XmlHandler) {
    const parser = this.#parser
    const passed = (): void => void (this.#unended = 0)
    parser.on('openTag', (name, attributes) => {
      this.#unended = 0
      if (++this.#depth > MAX_DEPTH) throw new Error('tags within tags without an end')
      onOpen?.(localName(name), attributes)
    })
    parser.on('closeTag', (name) => {
      this.#unended = 0
      this.#depth--
      onClose?.(localName(name))
    })
    if (onText) {
      parser.on('text', (text, decode) => onText(text.includes('&') ? decode(text) : text))
      parser.on('cdata', (text) => {
        this.#unended = 0
        onText(text)
      })
    }
    parser.on('comment', passed)
    parser.on('question', passed)
    parser.on('attention', passed)
    parser.on('error', (error) => (this.#error ??= error))
  }

  /** @throws Error where it is no well-formed XML; OrderFileError where a text or a tag has no end */
  write(bytes: Uint8Array): void {
    const piece = this.#decoder.decode(bytes, { stream: true })
    this.#unended += piece.length
    this.#parser.write(piece)
    if (this.#error) throw this.#error
    if (this.#unended > FILE_LIMITS.row_too_long) throw new OrderFileError('cell_too_long')
  }

  end(): void {
    this.#parser.end()
    if (this.#error) throw this.#error
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
