import type { GenericSchema, InferOutput } from 'valibot'
import type { Operation, PathParameters } from '@boom-risk/client/contract'
import type { Actor } from '../domain/access.ts'
import type { Domain } from '../domain/domain.ts'

type OutputOf<O extends Operation, Part extends 'request' | 'query'> =
  O extends Readonly<Record<Part, infer S extends GenericSchema>> ? InferOutput<S> : undefined

/** A call that has been authenticated and parsed. */
export interface Call<O extends Operation> {
  readonly domain: Domain
  readonly actor: Actor
  readonly params: PathParameters<O['path']>
  readonly query: OutputOf<O, 'query'>
  readonly body: OutputOf<O, 'request'>
  /** The version in `If-Match`; `null` where the call takes none. */
  readonly ifMatch: string | null
}

/** What goes out with the operation's status of success. */
export interface Answer<Body = unknown> {
  readonly body: Body
  /** The version of the entity in the answer, for `ETag`. */
  readonly version?: string
}

/** Thin: takes what was parsed to the domain, and what the domain says to the wire. */
type Handler<O extends Operation> = (call: Call<O>) => Answer<InferOutput<O['response']>>

/** A call of any operation, as the API makes it once the operation's own schemas have parsed it. */
interface ParsedCall extends Pick<Call<Operation>, 'domain' | 'actor' | 'ifMatch'> {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

/** An operation with its handler. */
export interface Route {
  readonly operation: Operation
  // A method and no property: TypeScript then takes handlers of narrower calls, which the schemas guarantee.
  handle(this: void, call: ParsedCall): Answer
}

/** What a stream is opened with. */
export interface StreamCall<Query = unknown> extends Pick<ParsedCall, 'domain' | 'actor'> {
  readonly query: Query
  readonly request: Request
  /** Tells of everything as a later version of the contract might. */
  readonly schemaDrift: boolean
}

/** An operation that goes on answering for as long as its request lives. */
export interface StreamRoute {
  readonly operation: Operation
  open(this: void, call: StreamCall): ReadableStream<Uint8Array>
}

export function route<O extends Operation>(operation: O, handle: Handler<O>): Route {
  return { operation, handle }
}
