// What a host can reach of a package: what its entries export, and every exported type that those are written with. Read
// from the sources, so that nothing has to be built; a type that is only inferred is not followed.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'

/** What a browser or Lit calls, and nobody else. */
const OF_THE_PLATFORM = /^(constructor|\w+Callback|render|(should|will)?[uU]pdated?|firstUpdated|host\w+)$/

/** A file of TypeScript: what it declares, imports and exports. */
function readModule(file) {
  const code = readFileSync(file, 'utf8')
  const { program, comments, errors } = parseSync(file, code)
  if (errors.length) throw new Error(`${file} cannot be read: ${errors[0].message}`)
  const module = {
    file,
    code,
    comments,
    declared: new Map(),
    imported: new Map(),
    exported: new Map(),
    stars: [],
  }
  for (const statement of program.body) readStatement(module, statement)
  return module
}

function readStatement(module, statement) {
  const { declared, exported, imported, stars } = module
  const from = statement.source?.value
  if (statement.type === 'ImportDeclaration')
    for (const { local, imported: name } of statement.specifiers)
      imported.set(local.name, { from, name: name?.name ?? (name === undefined ? '*' : name.value) })
  else if (statement.type === 'ExportAllDeclaration') {
    if (!statement.exported) stars.push(from)
  } else if (statement.type === 'ExportNamedDeclaration' && !statement.declaration)
    for (const { local, exported: name } of statement.specifiers)
      exported.set(name.name, { from, name: local.name })
  else {
    const declaration = statement.declaration ?? statement
    for (const { name, node } of declarationsOf(declaration)) {
      const kin = declared.get(name) ?? []
      declared.set(name, [
        ...kin,
        { name, node, from: statement.start, isExported: declaration !== statement },
      ])
      if (declaration !== statement) exported.set(name, { name })
    }
  }
}

function declarationsOf(node) {
  if (node.type === 'VariableDeclaration')
    return node.declarations
      .filter(({ id }) => id.type === 'Identifier')
      .map((each) => ({ name: each.id.name, node: each }))
  return node.id?.name ? [{ name: node.id.name, node }] : []
}

/** Whether a doc comment stands right before a place of the file, with nothing but other comments between. */
function isDocumented({ code, comments }, start) {
  let before = start
  for (const comment of comments.toReversed()) {
    if (comment.end > before || code.slice(comment.end, before).trim()) {
      if (comment.end <= before) return false
      continue
    }
    if (comment.type === 'Block' && comment.value.startsWith('*')) return true
    before = comment.start
  }
  return false
}

/** The names of types that a declaration is written with: no body of a function, nothing private. */
function typesIn(node) {
  const names = new Set()
  const visit = (part) => {
    if (Array.isArray(part)) for (const each of part) visit(each)
    if (typeof part?.type !== 'string' || isHidden(part)) return
    const named = nameOf(part)
    if (named) names.add(named)
    for (const [key, each] of Object.entries(part))
      if (typeof each === 'object' && !isInside(part, key)) visit(each)
  }
  visit(node)
  return names
}

/** What is nobody else's of a class. */
const isHidden = (member) =>
  member.key?.type === 'PrivateIdentifier' || ['private', 'protected'].includes(member.accessibility)

/** Where a node names a type. */
const NAMED = {
  TSTypeReference: 'typeName',
  TSTypeQuery: 'exprName',
  TSInterfaceHeritage: 'expression',
  TSClassImplements: 'expression',
  ClassDeclaration: 'superClass',
}

/** The type that a node names, by the first of its names: `core` of `core.Core`. */
function nameOf(node) {
  let first = node[NAMED[node.type]]
  while (first?.left ?? first?.object) first = first.left ?? first.object
  return first?.type === 'Identifier' ? first.name : undefined
}

/** What of a node does not show outside: bodies, and values that are not functions. */
function isInside(node, key) {
  if (key === 'body') return /Function/.test(node.type)
  if (key === 'init' || (key === 'value' && node.type === 'PropertyDefinition'))
    return !/Function/.test(node[key]?.type ?? '')
  return key === 'decorators'
}

/** The names of what can be called of an interface or a class, and has no comment: one does for all forms of a call. */
function silentCallsOf(module, { type, body }) {
  if (type !== 'TSInterfaceDeclaration' && type !== 'ClassDeclaration') return []
  const calls = body.body.filter(
    (member) =>
      member.key?.type === 'Identifier' &&
      isCall(member) &&
      !member.override &&
      !isHidden(member) &&
      !OF_THE_PLATFORM.test(member.key.name),
  )
  const told = new Set(calls.filter(({ start }) => isDocumented(module, start)).map(({ key }) => key.name))
  return [...new Set(calls.map(({ key }) => key.name))].filter((name) => !told.has(name))
}

const isCall = ({ type, typeAnnotation }) =>
  /^(TSMethodSignature|MethodDefinition)$/.test(type) ||
  typeAnnotation?.typeAnnotation.type === 'TSFunctionType'

/**
 * Every exported symbol that can be reached from `entries` (paths of files): `{ file, name, isDocumented, silentCalls }`,
 * the last the names of what can be called of it and has no comment. `packages` gives the file of a specifier that is no path.
 */
export function reachable(entries, packages = new Map()) {
  const modules = new Map()
  const found = new Map()
  const seen = new Set()

  const moduleOf = (file) => {
    if (!modules.has(file)) modules.set(file, readModule(file))
    return modules.get(file)
  }
  const fileOf = (module, from) => {
    const file = from.startsWith('.') ? join(dirname(module.file), from) : packages.get(from)
    return file?.endsWith('.ts') && existsSync(file) ? file : undefined
  }

  /** Where what a file exports under a name is declared. */
  const resolve = (file, name) => {
    const module = moduleOf(file)
    const exported = module.exported.get(name)
    if (exported) return exported.from ? resolveFrom(module, exported) : local(module, exported.name)
    for (const star of module.stars) {
      const other = fileOf(module, star)
      const there = other && resolve(other, name)
      if (there) return there
    }
    return undefined
  }
  const resolveFrom = (module, { from, name }) => {
    const file = fileOf(module, from)
    return file && resolve(file, name)
  }
  const local = (module, name) => {
    const declared = module.declared.get(name)
    if (declared) return { module, declared }
    const imported = module.imported.get(name)
    return imported && resolveFrom(module, imported)
  }

  const reach = (symbol) => {
    if (!symbol) return
    const { module, declared } = symbol
    const { name } = declared[0]
    const key = `${module.file}#${name}`
    if (seen.has(key)) return
    seen.add(key)
    if (
      declared.some((each) => each.isExported) ||
      [...module.exported.values()].some((each) => each.name === name)
    )
      found.set(key, {
        file: module.file,
        name,
        isDocumented: declared.some((each) => isDocumented(module, each.from)),
        silentCalls: declared.flatMap(({ node }) => silentCallsOf(module, node)),
      })
    for (const { node } of declared) for (const type of typesIn(node)) reach(local(module, type))
  }

  const namesOf = (file) => {
    const module = moduleOf(file)
    const names = new Set(module.exported.keys())
    for (const star of module.stars) {
      const other = fileOf(module, star)
      if (other) for (const name of namesOf(other)) names.add(name)
    }
    return names
  }
  for (const entry of entries) for (const name of namesOf(entry)) reach(resolve(entry, name))
  return [...found.values()]
}

/** Those symbols and calls that have no comment: `{ file, name }`, a call as `Interface.call`. */
export function silentOf(symbols) {
  const silent = []
  for (const { file, name, isDocumented, silentCalls } of symbols) {
    if (!isDocumented) silent.push({ file, name })
    for (const call of silentCalls) silent.push({ file, name: `${name}.${call}` })
  }
  return silent
}
