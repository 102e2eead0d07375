// Which file imports which, however it is written: types and dynamic imports as well, of which the linter sees neither.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parseSync } from 'vite'

/** All files of TypeScript below a folder, as paths with `/` from there. */
export function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.split(sep).join('/'))
    .toSorted()
}

/** What the code of a file asks for, as it is written there. */
export function importsOf(file, code) {
  const { program, errors } = parseSync(file, code)
  if (errors.length) throw new Error(`${file} cannot be read: ${errors[0].message}`)
  const asked = new Set()
  const visit = (node) => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    if (typeof node?.type !== 'string') return
    if (/^(Import|Export)\w*Declaration$|^ImportExpression$|^TSImportType$/.test(node.type)) {
      // Of a template what stands before its first gap, which is all of it where it has none.
      const { value = node.source?.quasis?.[0]?.value.cooked } = node.source ?? {}
      if (typeof value === 'string') asked.add(value)
    }
    for (const part of Object.values(node)) if (typeof part === 'object') visit(part)
  }
  visit(program)
  return [...asked]
}

/** Each file with what it asks for: files of the same folder by their paths from there, all else as it is written. */
export function importGraph(folder, read = (file) => readFileSync(join(folder, file), 'utf8')) {
  const graph = new Map()
  for (const file of sourcesOf(folder)) {
    const asked = importsOf(file, read(file)).map((name) =>
      name.startsWith('.')
        ? relative(folder, join(folder, dirname(file), name))
            .split(sep)
            .join('/')
        : name,
    )
    graph.set(file, asked)
  }
  return graph
}

/** Groups of files that lead to each other and so back to themselves, in no order; none where there is no circle. */
export function circlesOf(graph) {
  const circles = []
  const order = new Map()
  const lowest = new Map()
  const open = []
  const visit = (file) => {
    order.set(file, order.size)
    lowest.set(file, order.get(file))
    open.push(file)
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue
      if (!order.has(next)) visit(next)
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file), lowest.get(next)))
    }
    if (lowest.get(file) !== order.get(file)) return
    const circle = open.splice(open.indexOf(file))
    if (circle.length > 1 || graph.get(file).includes(file)) circles.push(circle)
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles
}
