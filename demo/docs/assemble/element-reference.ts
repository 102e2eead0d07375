import { readFileSync } from 'node:fs'
import { VIETNAMESE } from './reference.vi.ts'
import type { Language, Words } from './site-map.ts'

/** One entry of `custom-elements.json`, of any kind. */
interface Entry {
  readonly name: string
  readonly kind?: string
  readonly description?: string
  readonly type?: { readonly text: string }
  readonly default?: string
  readonly attribute?: string
  readonly fieldName?: string
  readonly readonly?: boolean
  readonly privacy?: string
  readonly static?: boolean
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[]
}

interface Declaration extends Entry {
  readonly tagName?: string
  readonly attributes?: readonly Entry[]
  readonly members?: readonly Entry[]
  readonly events?: readonly Entry[]
  readonly slots?: readonly Entry[]
  readonly cssParts?: readonly Entry[]
  readonly cssProperties?: readonly Entry[]
  readonly cssStates?: readonly Entry[]
}

const MANIFEST: { readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] } =
  JSON.parse(
    readFileSync(new URL('../../../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
  )

export const ELEMENTS: ReadonlyMap<string, Declaration> = new Map(
  MANIFEST.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((declaration) =>
      declaration.tagName === undefined ? [] : [[declaration.tagName, declaration] as const],
    ),
  ),
)

/** What the manifest says of a thing, in the reader's language. @throws Error naming the text that has no Vietnamese */
export function described(text: string | undefined, language: Language): string {
  const plain = (text ?? '').replaceAll(/\s+/g, ' ').trim()
  if (language === 'en' || plain === '') return plain
  const words = VIETNAMESE[plain]
  if (words === undefined) throw new Error(`reference.vi.ts has no Vietnamese for "${plain}"`)
  return words
}

const HEADINGS: Readonly<Record<string, Words>> = {
  reference: { en: 'Reference', vi: 'Tra cứu' },
  attributes: { en: 'Attributes', vi: 'Attribute' },
  properties: { en: 'Properties', vi: 'Property' },
  methods: { en: 'Methods', vi: 'Phương thức' },
  events: { en: 'Events', vi: 'Sự kiện' },
  slots: { en: 'Slots', vi: 'Slot' },
  parts: { en: 'Parts', vi: 'Part' },
  states: { en: 'States', vi: 'Trạng thái' },
  custom: { en: 'Custom properties', vi: 'Biến CSS' },
  name: { en: 'name', vi: 'tên' },
  type: { en: 'type', vi: 'kiểu' },
  meaning: { en: 'what it is', vi: 'ý nghĩa' },
  default: { en: 'default', vi: 'mặc định' },
}

/** Everything that a page can reach of an element, as tables. */
export function elementReference(tag: string, language: Language): string {
  const declaration = ELEMENTS.get(tag)
  if (!declaration) throw new Error(`custom-elements.json has no <${tag}>`)
  const say = (key: string): string => HEADINGS[key]?.[language] ?? key
  const open = (declaration.members ?? []).filter(
    (member) => (member.privacy ?? 'public') === 'public' && member.static !== true,
  )
  const attributes = new Set((declaration.attributes ?? []).map(({ fieldName }) => fieldName))
  const meaning = (entry: Entry) => described(entry.description, language)
  const table = (
    title: string,
    entries: readonly Entry[] | undefined,
    columns: Readonly<Record<string, (entry: Entry) => string>>,
  ): string => {
    if (!entries?.length) return ''
    const heads = Object.keys(columns).map(say)
    const rows = entries.map((entry) => Object.values(columns).map((cell) => escaped(cell(entry))))
    return [`### ${say(title)}`, '', row(heads), row(heads.map(() => '---')), ...rows.map(row), ''].join('\n')
  }
  return [
    `## ${say('reference')}`,
    '',
    table('attributes', declaration.attributes, {
      name: ({ name }) => code(name),
      type: ({ type }) => code(type?.text),
      meaning,
    }),
    table(
      'properties',
      open.filter(({ kind, name }) => kind === 'field' && !attributes.has(name)),
      { name: ({ name }) => code(name), type: ({ type }) => code(type?.text), meaning },
    ),
    table(
      'methods',
      open.filter(({ kind }) => kind === 'method'),
      { name: (entry) => code(`${entry.name}(${parameters(entry)})`), meaning },
    ),
    table('events', declaration.events, {
      name: ({ name }) => code(name),
      type: ({ type }) => code(type?.text),
      meaning,
    }),
    table('slots', declaration.slots, { name: ({ name }) => code(name || '—'), meaning }),
    table('parts', declaration.cssParts, { name: ({ name }) => code(`::part(${name})`), meaning }),
    table('states', declaration.cssStates, { name: ({ name }) => code(`:state(${name})`), meaning }),
    table('custom', declaration.cssProperties, {
      name: ({ name }) => code(name),
      default: (entry) => code(entry.default),
      meaning,
    }),
  ].join('\n')
}

const parameters = ({ parameters: given = [] }: Entry): string => given.map(({ name }) => name).join(', ')

const code = (text: string | undefined): string => (text ? `\`${text}\`` : '')

const escaped = (text: string): string => text.replaceAll('|', String.raw`\|`)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
