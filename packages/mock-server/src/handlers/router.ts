/** Whatever a method and a path lead to; `{name}` in the path is a parameter. */
export interface Routed {
  readonly operation: { readonly method: string; readonly path: string }
}

export type Match<R extends Routed> =
  | {
      readonly kind: 'found'
      readonly route: R
      readonly params: Readonly<Record<string, string>>
    }
  | { readonly kind: 'wrong_method'; readonly allow: readonly string[] }
  | { readonly kind: 'unknown' }

/** An `Id` of the contract: anything else in a path names nothing. */
const PARAMETER = '([A-Za-z0-9][A-Za-z0-9_-]{0,63})'

interface Entry<R extends Routed> {
  readonly route: R
  readonly pattern: RegExp
  readonly names: readonly string[]
}

/** Finds the operation of a method and path. A fixed path wins over one with a parameter. */
export function createRouter<R extends Routed>(
  routes: readonly R[],
): (method: string, path: string) => Match<R> {
  const entries = routes.map(toEntry).sort((a, b) => a.names.length - b.names.length)
  return (method, path) => {
    const onPath = entries.filter(({ pattern }) => pattern.test(path))
    const entry = onPath.find(({ route }) => route.operation.method === method)
    if (entry) return { kind: 'found', route: entry.route, params: paramsOf(entry, path) }
    if (onPath.length === 0) return { kind: 'unknown' }
    return { kind: 'wrong_method', allow: onPath.map(({ route }) => route.operation.method).sort() }
  }
}

function toEntry<R extends Routed>(route: R): Entry<R> {
  const { path } = route.operation
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  return { route, names, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, PARAMETER)}$`) }
}

function paramsOf({ pattern, names }: Entry<Routed>, path: string): Record<string, string> {
  const values = pattern.exec(path)?.slice(1) ?? []
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']))
}
