/** An element of a parsed document: just what a workbook needs. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** All text inside, as a parser hands it over. */
  readonly text: string
}

export type XmlParser = (source: string) => XmlElement

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what it is about
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const TOKEN = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([\w:]+)="([^"<]*)"/g

/** A strict parser for places without a DOM: throws on anything that is not well-formed. */
export function parseXml(source: string): XmlElement {
  if (ILLEGAL.test(source)) throw new Error('a character that XML 1.0 does not allow')
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, '')
  if (body === source) throw new Error('no XML declaration')
  const root = new OpenElement('', new Map())
  const open = [root]
  let end = 0
  for (const [token, slash, name, attributes, empty, text] of body.matchAll(TOKEN)) {
    end += token.length
    const parent = open.at(-1)!
    if (text !== undefined) parent.append(decoded(text))
    else if (slash) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`)
    } else {
      const element = new OpenElement(name!, attributesOf(attributes!))
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (end !== body.length) throw new Error(`not XML: ${body.slice(end, end + 40)}`)
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one closed root element')
  return root.children[0]!
}

class OpenElement implements XmlElement {
  readonly children: OpenElement[] = []
  readonly #own: string[] = []

  constructor(
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
  ) {}

  get text(): string {
    return this.#own.join('') + this.children.map(({ text }) => text).join('')
  }

  append(text: string): void {
    this.#own.push(text)
  }
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, value] of source.matchAll(ATTRIBUTE)) {
    if (attributes.has(name!)) throw new Error(`${name} twice`)
    attributes.set(name!, decoded(value!))
  }
  return attributes
}

/** As the XML specification has it: a bare carriage return is read as a line feed. */
function decoded(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#(\d+);|(\w+);)?/g, (entity, code?: string, name?: string) => {
      if (code) return String.fromCodePoint(Number(code))
      const character = name && ENTITIES[name]
      if (!character) throw new Error(`unknown entity ${entity}`)
      return character
    })
}

export function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`<${element.name}> has no <${name}>`)
  return found
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((candidate) => candidate.name === name)
}
