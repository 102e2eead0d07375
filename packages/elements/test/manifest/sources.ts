import { readdirSync, readFileSync } from 'node:fs'

/** What an element's own sources fire, show and let in, by tag; names with a part that varies have `{id}` there. */
export interface Offered {
  readonly events: readonly string[]
  readonly parts: readonly string[]
  readonly slots: readonly string[]
}

/** Names in quotes that look like an event of an element and are none: tags, a key of the storage, and what a host's own field fires. */
const NO_EVENTS = new Set([
  'boom-customer-table',
  'boom-panel-collapsed',
  'boom-phone-clean',
  'boom-suggestions-',
])

const SRC = new URL('../../src/', import.meta.url).href
const SHARED = new URL('ui/', SRC).href
const IMPORTS = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+\.ts)'/gm

/** The element's own files, and what they take from those that elements share. */
function filesOf(tag: string): Set<string> {
  const folder = new URL(`${tag}/`, SRC)
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const files = new Set(own.map((file) => new URL(file, folder).href))
  for (const file of files)
    for (const imported of all(readFileSync(new URL(file), 'utf8'), IMPORTS)) {
      const { href } = new URL(imported, file)
      if (href.startsWith(SHARED)) files.add(href)
    }
  return files
}

function codeOf(tag: string): string {
  return [...filesOf(tag)]
    .filter((file) => !file.endsWith('.styles.ts'))
    .map((file) => readFileSync(new URL(file), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

const all = (code: string, pattern: RegExp) => [...code.matchAll(pattern)].map(([, name]) => name ?? '')

const sorted = (names: readonly string[]) =>
  [...new Set(names)].toSorted((one, other) => (one < other ? -1 : 1))

/** Reads it from the code, comments apart. */
export function offeredBy(tag: string): Offered {
  // The maps of events are types, and no code that fires.
  const code = codeOf(tag).replaceAll(/^export interface \w+EventMap \{[\s\S]*?^\}/gm, '')
  const parts = [...all(code, /\bpart=["']([^"']+)["']/g), ...all(code, /\.part\.add\('([^']+)'\)/g)]
  return {
    events: sorted(all(code, /['"`](boom-[a-z-]+)['"`]/g).filter((name) => !NO_EVENTS.has(name))),
    parts: sorted(parts.flatMap((names) => names.replaceAll(/\$\{\w+\}/g, '{id}').split(' '))),
    slots: sorted([
      ...(/<slot>/.test(code) ? [''] : []),
      ...all(code, /<slot name="([^"]+)"/g).map((name) => name.replaceAll(/\$\{\w+\}/g, '{id}')),
    ]),
  }
}

/** What the typings of frameworks take of an element, from `src/typings/elements.ts`. */
export function typedFor(tag: string): {
  readonly properties: readonly string[]
  readonly attributes: readonly string[]
} {
  const code = readFileSync(new URL('../../src/typings/elements.ts', import.meta.url), 'utf8')
  const found = new RegExp(`'${tag}': Description<\\s*\\w+,([^,]+),\\s*(\\w+),`).exec(code)
  if (!found) throw new Error(`elements.ts describes no ${tag}`)
  const [, properties = '', attributes = ''] = found
  const body = new RegExp(`interface ${attributes} \\{([^}]*)\\}`).exec(code)?.[1] ?? ''
  return {
    properties: sorted(all(properties, /'(\w+)'/g)),
    attributes: sorted(all(body, /^\s*'?([\w-]+)'?\?:/gm)),
  }
}
