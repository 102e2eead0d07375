type Tree = Map<string, Tree>

/** Marks the end of an alternative in the tree. */
const END = ''

/**
 * One pattern for many alternatives, each a row of pattern parts: what several begin with stands once, so that hundreds of
 * phrases are compiled and matched as fast as a few. Of two that fit, the longer one matches.
 */
export function alternativesOf(rows: readonly (readonly string[])[]): string {
  const root: Tree = new Map()
  for (const row of rows) {
    let node = root
    for (const part of [...row, END]) {
      let next = node.get(part)
      if (!next) node.set(part, (next = new Map()))
      node = next
    }
  }
  return sourceOf(root)
}

function sourceOf(tree: Tree): string {
  const branches = [...tree].filter(([part]) => part !== END).map(([part, rest]) => part + sourceOf(rest))
  if (!branches.length) return ''
  const [only] = branches
  const isOptional = tree.has(END)
  if (branches.length === 1 && only !== undefined && !isOptional) return only
  return `(?:${branches.join('|')})${isOptional ? '?' : ''}`
}
