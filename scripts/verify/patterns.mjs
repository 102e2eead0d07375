// Every regular expression of the sources, by reading them as a compiler does.
import { globSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'

/** Every node of a syntax tree. */
function* nodesOf(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  else if (value && typeof value === 'object') {
    if (typeof value.type === 'string') yield value
    for (const child of Object.values(value)) yield* nodesOf(child)
  }
}

/** The patterns of a text of TypeScript; those that are put together while it runs stand without their source. */
export function patternsIn(text) {
  return [...nodesOf(parseAst(text, { lang: 'ts' }))].flatMap((node) => {
    if (node.type === 'Literal' && node.regex)
      return [{ source: node.regex.pattern, flags: node.regex.flags }]
    const isMade =
      (node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee?.name === 'RegExp'
    return isMade ? [{ source: null, flags: '' }] : []
  })
}

/** Of all sources that are published, each pattern once, with a file that it stands in. */
export function patternsOfSources(root) {
  const patterns = new Map()
  const made = []
  for (const file of globSync('packages/*/src/**/*.ts', { cwd: root }).sort())
    for (const { source, flags } of patternsIn(readFileSync(`${root}${file}`, 'utf8')))
      if (source === null) made.push(file)
      else patterns.set(`/${source}/${flags}`, { source, flags, file })
  return { patterns: [...patterns.values()], made }
}
