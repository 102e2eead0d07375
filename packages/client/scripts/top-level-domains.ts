// Writes src/moderation/links/top-level-domains.ts: which endings of hosts exist, out of the public suffix list that tldts-icann holds.
// That library says where a suffix begins, of endings that do not exist as well; its larger sister, which says which do, also holds the
// suffixes of private owners, 14 kB that nobody here asks for.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FILE = fileURLToPath(new URL('../src/moderation/links/top-level-domains.ts', import.meta.url))

interface Trie {
  readonly rulesRoot: number
  readonly edgeStart: ArrayLike<number>
  readonly edgeLength: ArrayLike<number>
  readonly labelText: string
}

/** The file's text. */
export async function topLevelDomains(): Promise<string> {
  const data = new URL('dist/es6/src/data/trie.js', import.meta.resolve('tldts-icann/package.json'))
  const { rulesRoot, edgeStart, edgeLength, labelText } = (await import(data.href)) as Trie
  const labels: string[] = []
  let offset = 0
  for (let edge = 0; edge < (edgeStart[rulesRoot + 1] ?? 0); edge += 1) {
    const length = edgeLength[edge] ?? 0
    if (edge >= (edgeStart[rulesRoot] ?? 0)) labels.push(labelText.slice(offset, offset + length))
    offset += length
  }
  const plain = labels.filter((label) => /^[a-z]+$/.test(label)).sort()
  return `// Written by scripts/top-level-domains.ts from the public suffix list of tldts-icann; not to be edited.

/** The endings of hosts that exist, of those in plain letters. */
// oxfmt-ignore
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  '${plain.join(' ')}'.split(' '),
)
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await topLevelDomains())
