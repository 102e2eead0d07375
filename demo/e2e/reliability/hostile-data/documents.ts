import { operations, type Operation, type OperationId } from '@boom-risk/client/contract'
import { pick } from './random.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** Where a value stands: names and places from the root. */
type Path = readonly (string | number)[]

interface Leaf {
  readonly path: Path
  readonly value: Json
}

/** Every value of a document, containers too, the root left out. */
export function* leavesOf(value: Json, path: Path = []): Generator<Leaf> {
  if (path.length) yield { path, value }
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index])
  else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* leavesOf(item, [...path, name])
}

/** The name of a field whichever item of a list it is of: `items.*.name`. */
const nameOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')

function replace(document: Json, path: Path, value: Json | undefined): void {
  let holder = document as never as Record<string | number, Json>
  for (const step of path.slice(0, -1)) holder = holder[step] as never
  const last = path.at(-1)
  if (last === undefined || holder === null || typeof holder !== 'object') return
  if (value === undefined) delete holder[last]
  else holder[last] = value
}

const allowed = new Map<string, Set<string>>()

async function fits(operation: Operation, document: Json): Promise<boolean> {
  const result = await operation.response['~standard'].validate(document)
  return !result.issues
}

/** The names of an answer's fields that may hold any text at all; by trying, once for each call. */
async function textFields(id: OperationId, document: Json): Promise<Set<string>> {
  const known = allowed.get(id) ?? new Set<string>()
  allowed.set(id, known)
  const names = new Map<string, Path[]>()
  for (const { path, value } of leavesOf(document))
    if (typeof value === 'string') names.set(nameOf(path), [...(names.get(nameOf(path)) ?? []), path])
  for (const [name, paths] of names) {
    if (known.has(name) || known.has(`!${name}`)) continue
    const changed = structuredClone(document)
    for (const path of paths) replace(changed, path, 'any text "at" all')
    known.add((await fits(operations[id], changed)) ? name : `!${name}`)
  }
  return new Set([...known].filter((name) => !name.startsWith('!')))
}

/** An answer with the same text in every field that the contract lets hold it. @returns it, and how many fields that were */
export async function filled(
  id: OperationId,
  document: Json,
  text: string,
): Promise<{ document: Json; fields: string[] }> {
  const changed = structuredClone(document)
  const names = await textFields(id, document)
  const fields = new Set<string>()
  for (const { path, value } of leavesOf(document)) {
    const name = nameOf(path)
    // A level or a state of no known kind hides what else there is to see; the mutated documents have those.
    if (
      typeof value !== 'string' ||
      !names.has(name) ||
      /(?:^|\.)(?:level|networkLevel|status|state|role|type|suggestedAction|features|permissions|allowedActions|moderation|timeZone|nextCursor)(?:\.|$)/i.test(
        name,
      )
    )
      continue
    replace(changed, path, text)
    fields.add(`${id}.${name}`)
  }
  return { document: changed, fields: [...fields] }
}

/** What stands in place of a value: other types, extremes, and much of it. */
const STRANGE: readonly (Json | undefined)[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  -0.000001,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '0',
  'from_a_later_version',
  'ｆｕｌｌ',
  '\u0000\u0007\u001B[31m',
  '\uD800',
  '\u202Eabc\u2067',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00Z',
  '2026-02-30T25:61:00Z',
  '2026-11-29T10:00:00+14:00',
  'javascript:alert(1)',
  '//evil.test/x',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(20_000),
  [],
  {},
  [null],
  [[[[]]]],
  { __proto__: null, constructor: 1, toString: 'x' },
]

/** An answer with one to three of its values made strange, doubled, or taken away. */
export function mutated(document: Json, random: () => number): Json {
  const changed = structuredClone(document)
  const times = 1 + Math.floor(random() * 3)
  for (let time = 0; time < times; time++) {
    const leaves = [...leavesOf(changed)]
    if (!leaves.length) return pick(STRANGE, random) ?? null
    const { path, value } = pick(leaves, random)
    if (Array.isArray(value) && value.length && random() < 0.5)
      replace(
        changed,
        path,
        random() < 0.5 ? Array.from({ length: 40 }, () => value[0] ?? null) : [...value, ...value],
      )
    else if (typeof value === 'number' && random() < 0.5) replace(changed, path, Math.floor(random() * 1e9))
    else replace(changed, path, structuredClone(pick(STRANGE, random)))
  }
  return random() < 0.03 ? (pick(STRANGE, random) ?? null) : changed
}
