import { examples } from '../../scripts/examples/index.ts'
import { operations, type Customer, type OperationId } from '../../src/contract/index.ts'
import { json, type Reply, type Seen } from './test-server.ts'

export const customer = examples.getCustomer.response as Customer

/** Which operation a request is a call of. */
export function operationOf(seen: Seen): OperationId {
  const path = seen.url.replace(/\?.*$/, '')
  const found = Object.values(operations).find(
    (operation) =>
      operation.method === seen.method &&
      new RegExp(
        `^${operation.path.replace(/\{\w+\}/g, '(?!search$|suggestions$|resolve$|status$)[^/]+')}$`,
      ).test(path),
  )
  if (!found) throw new Error(`the contract has no ${seen.method} ${path}`)
  return found.id
}

/** Answers every call with the contract's own example, except those that are given. */
export function exampleServer(others: Partial<Record<OperationId, Reply>> = {}): Reply {
  return (response, seen) => {
    const id = operationOf(seen)
    const other = others[id]
    if (other) return other(response, seen)
    const { status } = operations[id]
    if (status === 204) return void response.writeHead(204).end()
    return json(examples[id].response, status)(response, seen)
  }
}
