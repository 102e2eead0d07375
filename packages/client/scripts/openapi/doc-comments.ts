import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'

/** What the doc comments of the contract say about one schema, and about the fields inside it. */
export interface SchemaDocs {
  description?: string
  fields: Record<string, SchemaDocs>
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface SourceFile {
  readonly text: string
  /** Doc comments by the offset of the next character that is not white space. */
  readonly comments: ReadonlyMap<number, string>
}

/**
 * Reads the doc comments of every declaration in the contract. They are written once, in the sources, and cost a
 * bundle nothing; the published documents take their descriptions from here.
 */
export function readDocComments(folder: URL): Record<string, SchemaDocs> {
  const docs: Record<string, SchemaDocs> = {}
  // Spreads name schemas of other files, so all declarations are known before any is described.
  const declarations = new Map<string, { node: Node; file: SourceFile }>()
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.ts')))
    for (const [declared, entry] of declarationsOf(readFileSync(new URL(name, folder), 'utf8')))
      declarations.set(declared, entry)

  const describe = (node: Node, file: SourceFile): SchemaDocs['fields'] => {
    const fields: SchemaDocs['fields'] = {}
    for (const property of objectProperties(node))
      if (property.type === 'SpreadElement') Object.assign(fields, spread(property))
      else fields[keyOf(property)] = documented(property, property['value'] as Node, file)
    return fields
  }
  const documented = (at: Node, value: Node, file: SourceFile): SchemaDocs => {
    const description = file.comments.get(at.start)
    return { ...(description && { description }), fields: describe(value, file) }
  }
  const spread = (property: Node): SchemaDocs['fields'] => {
    const name = firstIdentifier(property['argument'] as Node)
    const target = name === undefined ? undefined : declarations.get(name)
    return target ? describe(target.node, target.file) : {}
  }

  for (const [name, { node, file }] of declarations) {
    const description = file.comments.get(node.start)
    docs[name] = { ...(description && { description }), fields: describe(node, file) }
  }
  return docs
}

function declarationsOf(text: string): [string, { node: Node; file: SourceFile }][] {
  const { program, comments, errors } = parseSync('contract.ts', text)
  if (errors.length > 0) throw new Error('The contract does not parse')
  const file: SourceFile = {
    text,
    comments: new Map(
      comments
        .filter(({ value }) => value.startsWith('*'))
        .map(({ value, end }) => [end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0), plainText(value)]),
    ),
  }
  return (program.body as unknown as Node[]).flatMap((statement) => {
    const declaration = (statement['declaration'] ?? statement) as Node
    const declared =
      declaration.type === 'VariableDeclaration'
        ? ((declaration['declarations'] as Node[])[0]?.['id'] as Node)
        : (declaration['id'] as Node | undefined)
    const isValue = declaration.type === 'VariableDeclaration' || declaration.type === 'FunctionDeclaration'
    return isValue && declared ? [[String(declared['name']), { node: statement, file }]] : []
  })
}

/** The properties of the first object literal inside a node: a schema's entries, whatever wraps them. */
function objectProperties(node: Node): Node[] {
  if (node.type === 'ObjectExpression') return node['properties'] as Node[]
  for (const child of children(node)) {
    const found = objectProperties(child)
    if (found.length > 0) return found
  }
  return []
}

/** The schema that a spread takes its entries from: `X` in `...X.entries`, `f` in `...f(X)`. */
function firstIdentifier(node: Node): string | undefined {
  if (node.type === 'Identifier') return String(node['name'])
  for (const child of children(node)) {
    const found = firstIdentifier(child)
    if (found !== undefined) return found
  }
  return undefined
}

function children(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
    .toSorted((a, b) => a.start - b.start)
}

function keyOf(property: Node): string {
  const key = property['key'] as Node
  return String(key['name'] ?? key['value'])
}

/** A comment's text without its stars, one line a paragraph. */
function plainText(comment: string): string {
  return comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
    .join(' ')
    .trim()
}
