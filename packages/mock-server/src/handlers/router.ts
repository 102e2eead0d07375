import type { Route, StreamRoute } from './route.ts'

export type Match =
  | {
      readonly kind: 'found'
      readonly route: Route | StreamRoute
      readonly params: Readonly<Record<string, string>>
    }
  | { readonly kind: 'wrong_method'; readonly allow: readonly string[] }
  | { readonly kind: 'unknown' }

/** An `Id` of the contract: anything else in a path names nothing. */
const PARAMETER = '([A-Za-z0-9][A-Za-z0-9_-]{0,63})'

interface Entry {
  readonly route: Route | StreamRoute
  readonly pattern: RegExp
  readonly names: readonly string[]
}

/** Finds the operation of a method and path. A fixed path wins over one with a parameter. */
export function createRouter(
  routes: readonly (Route | StreamRoute)[],
): (method: string, path: string) => Match {
  const entries = routes.map(toEntry).sort((a, b) => a.names.length - b.names.length)
  return (method, path) => {
    const onPath = entries.filter(({ pattern }) => pattern.test(path))
    const entry = onPath.find(({ route }) => route.operation.method === method)
    if (entry) return { kind: 'found', route: entry.route, params: paramsOf(entry, path) }
    if (onPath.length === 0) return { kind: 'unknown' }
    return { kind: 'wrong_method', allow: onPath.map(({ route }) => route.operation.method).sort() }
  }
}

function toEntry(route: Route | StreamRoute): Entry {
  const { path } = route.operation
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  return { route, names, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, PARAMETER)}$`) }
}

function paramsOf({ pattern, names }: Entry, path: string): Record<string, string> {
  const values = pattern.exec(path)?.slice(1) ?? []
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']))
}
