// custom-elements.json: what each element has to offer, read from the sources by the analyzer of open-wc and told as a host sees it.
// `pnpm --filter @boom-risk/elements run manifest` writes it; a test fails when it differs from what would be written.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, ts } from '@custom-elements-manifest/analyzer'
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js'

const root = new URL('../', import.meta.url)
export const MANIFEST = new URL('custom-elements.json', root)

const TAGS = ['boom-customer-table', 'customer-panel', 'customer-suggestions', 'risk-badge', 'risk-provider']
/** What elements are made of: their members are theirs. */
const BASES = ['src/base/boom-element.ts', 'src/base/form-element.ts', 'src/base/template-element.ts']

/** Called by the browser, and of no use to anybody else. */
const CALLBACKS = new Set([
  'formResetCallback',
  'formStateRestoreCallback',
  'formDisabledCallback',
  'adoptedCallback',
])

function sourceOf(path) {
  return ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true)
}

/** The manifest of the package, by the schema 1.0 of the community. */
export function createManifest() {
  const paths = [...BASES, ...TAGS.map((tag) => `src/${tag}/${tag}.ts`)]
  const { modules } = create({ modules: paths.map(sourceOf), plugins: litPlugin() })
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: TAGS.map((tag) =>
      moduleOf(
        tag,
        modules.find(({ path }) => path === `src/${tag}/${tag}.ts`),
      ),
    ),
  }
}

function moduleOf(tag, { declarations }) {
  const declaration = declarations.find(({ kind }) => kind === 'class')
  const path = `dist/${tag}/index.js`
  const reference = { name: declaration.name, module: path }
  return {
    kind: 'javascript-module',
    path,
    declarations: [elementOf(tag, declaration)],
    exports: [
      { kind: 'js', name: declaration.name, declaration: reference },
      { kind: 'custom-element-definition', name: tag, declaration: reference },
    ],
  }
}

function elementOf(tag, declaration) {
  const {
    name,
    summary,
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
  } = declaration
  const aliases = aliasesOf(tag)
  const visible = members
    .filter(isPublic)
    .map((member) => described({ ...member, type: spelledOut(aliases, member.type) }))
  return {
    kind: 'class',
    customElement: true,
    tagName: tag,
    name,
    summary,
    description: summary,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: visible.filter(({ attribute }) => attribute).map(attributeOf),
    members: visible,
    // The analyzer lists whatever is dispatched; what the doc comments promise has a type.
    events: events
      .filter((event) => event.name?.startsWith('boom-'))
      .map(({ name: event, type, description }) => ({ name: event, type, description })),
    slots: slots.map(named),
    cssParts: cssParts.map(named),
    cssProperties: cssProperties
      .map((property) => withDefault(tag, named(property)))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    cssStates: cssStates.map(named),
  }
}

const named = ({ name, description }) => ({ name, description })

/** What a custom property is where the host does not set it, from the styles. */
function withDefault(tag, property) {
  const styles = ['src/base/tokens.ts', ...globSync(`src/${tag}/*.styles.ts`, { cwd: fileURLToPath(root) })]
  const text = styles.map((path) => readFileSync(new URL(path, root), 'utf8')).join('\n')
  const found = new RegExp(`var\\(${property.name}, ((?:[^()]|\\([^()]*\\))+)\\)`).exec(text)
  return { ...property, ...(found && { default: found[1] }) }
}

/** The unions of texts that an element's sources give a name. */
function aliasesOf(tag) {
  const sources = globSync(`src/${tag}/*.ts`, { cwd: fileURLToPath(root) })
  const code = sources.map((path) => readFileSync(new URL(path, root), 'utf8')).join('\n')
  return [...code.matchAll(ALIAS), ['', 'BoomLevel', levels()]]
}

/** The levels as a union, from where they are listed: not imported, for what makes them known is TypeScript. */
function levels() {
  const [, list] = /BOOM_LEVELS = \[(.+)\]/.exec(
    readFileSync(new URL('../client/src/risk-levels.ts', root), 'utf8'),
  )
  return list.replaceAll(', ', ' | ')
}

/** Such a union is told as what it is, so that an editor can complete it. */
function spelledOut(aliases, type) {
  if (!type) return undefined
  return {
    text: aliases.reduce(
      (text, [, name, union]) => text.replace(new RegExp(`\\b${name}\\b`), union),
      type.text,
    ),
  }
}

const ALIAS = /^export type (\w+) = ('[\w-]+'(?: \| '[\w-]+')*)$/gm

function isPublic({ name, privacy, static: isStatic }) {
  return !isStatic && !name.startsWith('#') && (privacy ?? 'public') === 'public' && !CALLBACKS.has(name)
}

function described({
  kind,
  name,
  type,
  readonly,
  description,
  attribute,
  reflects,
  parameters,
  return: returned,
}) {
  return {
    kind,
    name,
    ...(type && { type }),
    ...(parameters && { parameters }),
    ...(returned && { return: returned }),
    ...(description && { description }),
    ...(attribute && { attribute }),
    ...(reflects && { reflects }),
    ...(readonly && { readonly }),
  }
}

function attributeOf({ name, type, description, attribute }) {
  return { name: attribute, fieldName: name, ...(type && { type }), ...(description && { description }) }
}

export function manifestText() {
  return `${JSON.stringify(createManifest(), null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(MANIFEST, manifestText())
