import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textOf } from '../../docs/assemble/assemble.ts'
import { LANGUAGES, PAGES } from '../../docs/assemble/site-map.ts'

const ROOT = new URL('../../../', import.meta.url)

/** A block of code that a reader may copy. */
export interface Block {
  /** Where it stands first: a page and which of its blocks, from 1. */
  readonly name: string
  /** The word behind the fence; empty where it is no language, such as a header. */
  readonly language: string
  /** A file of an app of `demo/embed` that the label of the fence names. */
  readonly file: string | undefined
  /** The file of the repository that it is a part of, as a comment before it says. */
  readonly partOf: string | undefined
  readonly code: string
}

const FENCE = /(?:^<!-- as in (\S+) -->\n)?^([ \t]*)```(\w*)(?: \[([^\]]+)\])?[ \t]*\n([^]*?)^\2```[ \t]*$/gm

/** Pages that are on no site. */
const OTHER_PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'demo/README.md',
  'docs/adr/*.md',
  'packages/*/README.md',
  'packages/elements/src/*/README.md',
]

/** Every block of the site, of every README and of what is read beside them; one that stands twice, once. */
export function allBlocks(): readonly Block[] {
  const texts = [
    ...LANGUAGES.flatMap((language) =>
      PAGES.map((page) => [`${language}/${page.path}`, textOf(page, language)] as const),
    ),
    ...globSync(OTHER_PAGES, { cwd: fileURLToPath(ROOT) }).map(
      (path) => [path, readFileSync(new URL(path, ROOT), 'utf8')] as const,
    ),
  ]
  const blocks = new Map<string, Block>()
  for (const [name, text] of texts)
    for (const [index, [, partOf, indent = '', language = '', file, body = '']] of [
      ...text.matchAll(FENCE),
    ].entries()) {
      const code = indent === '' ? body : body.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
      const key = `${language}\n${code}`
      if (!blocks.has(key)) blocks.set(key, { name: `${name} ${index + 1}`, language, file, partOf, code })
    }
  return [...blocks.values()]
}
