import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as csstree from 'css-tree'
import { expect, test } from 'vitest'

/**
 * What the elements and the client are written with, against the oldest browsers that they promise to work in (`browserslist` of the workspace) and the
 * compatibility data of MDN. Old Chromium is tried itself (`demo/e2e`); Firefox and Safari of that time are not to be had.
 */
const ROOT = new URL('../../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

interface Compat {
  readonly support: Readonly<Record<string, Support | readonly Support[]>>
}
interface Support {
  readonly version_added: string | boolean | null
  readonly version_removed?: string
  readonly flags?: unknown
  readonly prefix?: string
  readonly alternative_name?: string
}
type Feature = { readonly __compat?: Compat } & { readonly [name: string]: Feature | undefined }

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as { css: Feature; api: Feature; javascript: Feature }

const FLOOR = (JSON.parse(read('package.json')) as { browserslist: string[] }).browserslist.map((line) => {
  const [name = '', version = ''] = line.split(' ')
  return [name, Number(version)] as const
})

function isOldEnough({ support }: Compat): boolean {
  return FLOOR.every(([browser, version]) =>
    [support[browser] ?? []]
      .flat()
      .some(
        (entry) =>
          typeof entry.version_added === 'string' &&
          Number(entry.version_added.replace('≤', '')) <= version &&
          !(entry.version_removed && Number(entry.version_removed) <= version) &&
          !entry.flags &&
          !entry.prefix &&
          !entry.alternative_name,
      ),
  )
}

const tooNew = (feature: Feature | undefined) => !!feature?.__compat && !isOldEnough(feature.__compat)

/** Put into other words where it is missing (`old-browsers`), and what a browser without it is none the worse for. */
const CSS_SEEN_TO = new Set([
  'light-dark()',
  'color-mix()',
  ':dir',
  ':popover-open',
  // Decoration and comforts, left out.
  'forced-color-adjust',
  'overflow-anchor',
  'resize',
  'scrollbar-width',
  'text-decoration',
  'user-select',
  // A row on its way is out of sight by its opacity as well.
  'content-visibility',
])
/** The frame of the version that is chosen, which its radio button shows as well. */
const RULES_SEEN_TO = new Set(['.version:has(:checked)'])

const sources = globSync(['packages/elements/src/**/*.ts', 'packages/client/src/**/*.ts'], { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.d.ts'))

function stylesOf(path: string): string[] {
  return Array.from(read(path).matchAll(/\bcss`([^`]*)`/g), ([, css = '']) => css)
}

/** A function, such as `color-mix()`, wherever the data files it among types. */
function functionOf(types: Feature | undefined, name: string): Feature | undefined {
  if (!types) return undefined
  if (types[name]?.__compat) return types[name]
  for (const [key, inner] of Object.entries(types)) {
    const found = key === '__compat' ? undefined : functionOf(inner as Feature, name)
    if (found) return found
  }
  return undefined
}

function tooNewIn(css: string): string[] {
  const { properties, selectors, types, 'at-rules': atRules } = data.css
  const found = new Set<string>()
  let depth = 0
  csstree.walk(csstree.parse(css), {
    enter(node: csstree.CssNode) {
      if (node.type === 'Rule' && RULES_SEEN_TO.has(csstree.generate(node.prelude))) return csstree.walk.skip
      if (node.type === 'Rule' && ++depth > 1 && tooNew(selectors?.['nesting'])) found.add('nesting')
      if (node.type === 'Atrule' && tooNew(atRules?.[node.name])) found.add(`@${node.name}`)
      if (node.type === 'PseudoClassSelector' && tooNew(selectors?.[node.name])) found.add(`:${node.name}`)
      if (node.type === 'PseudoElementSelector' && tooNew(selectors?.[node.name])) found.add(`::${node.name}`)
      if (node.type === 'Function' && tooNew(functionOf(types, node.name))) found.add(`${node.name}()`)
      if (node.type !== 'Declaration' || node.property.startsWith('--')) return undefined
      const property = properties?.[node.property]
      if (tooNew(property)) found.add(node.property)
      csstree.walk(node.value, (part) => {
        if (part.type === 'Identifier' && tooNew(property?.[part.name]))
          found.add(`${node.property}: ${part.name}`)
      })
      return undefined
    },
    leave(node: csstree.CssNode) {
      if (node.type === 'Rule') depth--
    },
  })
  return [...found].filter((name) => !CSS_SEEN_TO.has(name.replace(/: .*/, '')))
}

test('styles say nothing that the oldest browsers do not know, or that is not put into other words for them', () => {
  expect(
    tooNewIn('a { color: oklch(1 0 0); &:hover { text-wrap: balance } } a:has(b) { field-sizing: content }'),
  ).toEqual(expect.arrayContaining(['oklch()', 'nesting', 'field-sizing', 'text-wrap']))
  const wrong = sources.flatMap((path) =>
    stylesOf(path).flatMap((css) => tooNewIn(css).map((name) => `${path}: ${name}`)),
  )
  expect(wrong).toEqual([])
})

/** Interfaces by name, of the web and of the language. */
const interfaces: Feature = {
  ...data.api,
  ...data.javascript['builtins'],
  ...data.javascript['builtins']?.['Intl'],
}

function tooNewInCode(code: string): string[] {
  const told = code.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
  const made = Array.from(told.matchAll(/\bnew (?:Intl\.)?([A-Z]\w+)\(/g), ([, owner = '']) => owner)
  const called = Array.from(told.matchAll(/(?<![.\w])([A-Z]\w+)\.(\w+)/g), ([, ...names]) => names)
  return [
    ...made.filter((owner) => tooNew(interfaces[owner])),
    ...called
      .filter(([owner = '', name = '']) =>
        tooNew(interfaces[owner]?.[`${name}_static`] ?? interfaces[owner]?.[name]),
      )
      .map((names) => names.join('.')),
  ]
}

/** Asked for before it is used. */
const CODE_SEEN_TO = new Set(['Segmenter', 'Intl.Segmenter'])

test('code makes and calls nothing by name that the oldest browsers do not have, unless it asks first', () => {
  // What the language itself has is held to its year by the compiler (`lib` in `tsconfig.build.json`).
  expect(tooNewInCode('URL.canParse(a), new CloseWatcher(), AbortSignal.any([])')).toEqual([
    'CloseWatcher',
    'URL.canParse',
    'AbortSignal.any',
  ])
  const wrong = sources.flatMap((path) =>
    tooNewInCode(read(path))
      .filter((name) => !CODE_SEEN_TO.has(name))
      .map((name) => `${path}: ${name}`),
  )
  expect(wrong).toEqual([])
})
