import { type OperationId, operations, type ProblemCode } from '@boom-risk/client/contract'
import { member } from '../../src/conformance/expect.ts'

/** A request on its way to a server that keeps to the contract. */
export interface Passing {
  readonly request: Request
  /** `null` for what is no call of the contract. */
  readonly operation: OperationId | null
  readonly next: (request?: Request) => Promise<Response>
}

/** Breaks one rule. */
export type Fault = (passing: Passing) => Promise<Response>

/** By the id of the check that must fail of it; made anew for each run, for some remember what went by. */
export type Faults = Readonly<Record<string, () => Fault>>

// The faults look at bodies as a stranger's program would: by name.
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any

/** Puts a fault between the suite and a server. */
export function withFault(inner: typeof fetch, fault: Fault): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const next = (changed = request.clone()) => inner(changed)
    return fault({ request, operation: operationOf(request), next })
  }
}

function operationOf({ method, url }: Request): OperationId | null {
  const { pathname } = new URL(url)
  const fits = Object.values(operations).filter(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  return fits.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]?.id ?? null
}

/** The same request with other headers, `null` for none, and another body. */
export async function changed(
  request: Request,
  headers: Readonly<Record<string, string | null>>,
  change: (body: Json) => Json = (body) => body,
): Promise<Request> {
  const copy = new Headers(request.headers)
  for (const [name, value] of Object.entries(headers))
    if (value === null) copy.delete(name)
    else copy.set(name, value)
  const text = await request.clone().text()
  const body = text === '' ? null : JSON.stringify(change(JSON.parse(text)))
  return new Request(request.url, { method: request.method, headers: copy, body })
}

export async function withBody(response: Response, change: (body: Json) => Json): Promise<Response> {
  const text = await response.text()
  const body = JSON.stringify(change(JSON.parse(text)))
  return new Response(body, { status: response.status, headers: response.headers })
}

export function isProblem({ headers }: Response): boolean {
  return headers.get('content-type') === 'application/problem+json'
}

/** Changes the body of a call's success. */
export function answers(
  id: OperationId | readonly OperationId[],
  change: (body: Json, request: Request) => Json,
): Fault {
  return async ({ operation, request, next }) => {
    const response = await next()
    if (!operation || ![id].flat().includes(operation) || !response.ok) return response
    return withBody(response, (body) => change(body, request))
  }
}

/** Changes the body of every problem. */
export function problems(change: (body: Json) => Json): Fault {
  return async ({ next }) => {
    const response = await next()
    return isProblem(response) ? withBody(response, change) : response
  }
}

/** Changes what a call asks for. */
export function asks(id: OperationId, change: (body: Json) => Json): Fault {
  return async ({ operation, request, next }) =>
    operation === id ? next(await changed(request, {}, change)) : next()
}

/** Lets something pass, or fails otherwise, where the contract wants a refusal. */
export function insteadOf(code: ProblemCode, status: number): Fault {
  return async ({ next }) => {
    const response = await next()
    const body: unknown = isProblem(response) ? await response.clone().json() : null
    return member(body, 'code') === code ? Response.json({}, { status, headers: response.headers }) : response
  }
}

/** Takes requests with one token for those of another; only the session stays as it is. */
export function mistakes(token: string | null, other: string): Fault {
  const header = token === null ? null : `Bearer ${token}`
  return async ({ request, operation, next }) =>
    request.headers.get('authorization') === header && operation !== 'getSession'
      ? next(await changed(request, { authorization: `Bearer ${other}` }))
      : next()
}

/** Loses a header of every answer. */
export function withoutHeader(name: string): Fault {
  return async ({ next }) => {
    const response = await next()
    const headers = new Headers(response.headers)
    headers.delete(name)
    return new Response(response.body, { status: response.status, headers })
  }
}

export function without(body: Json, name: string): Json {
  const copy = { ...body }
  Reflect.deleteProperty(copy, name)
  return copy
}

/** A fault that remembers nothing. */
export function always(fault: Fault): () => Fault {
  return () => fault
}

export function byName(names: readonly string[], fault: () => Fault): Faults {
  return Object.fromEntries(names.map((name) => [name, fault]))
}

/** Changes or drops the blocks of the event stream. */
export function streams(change: (block: string) => string | null): Fault {
  return async ({ operation, next }) => {
    const response = await next()
    if (operation !== 'streamEvents' || !response.body) return response
    const decoder = new TextDecoder()
    const encoder = new TextEncoder()
    let rest = ''
    const transformed = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
          rest = blocks.pop() ?? ''
          for (const block of blocks) {
            const changedBlock = change(block)
            if (changedBlock !== null) controller.enqueue(encoder.encode(`${changedBlock}\n\n`))
          }
        },
      }),
    )
    return new Response(transformed, response)
  }
}
