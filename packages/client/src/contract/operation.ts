import type { GenericSchema, InferInput, InferOutput } from './valibot.ts'
import type { ProblemCode } from './problem-codes.ts'
import type { KnownFeature } from './features.ts'
import type { KnownPermission } from './permissions.ts'

/** Within so many ms, equal requests of a call that is done `once` are one intent. */
export const SAME_INTENT_MS = 10_000

/**
 * One call of the contract. The client, the mock server, `openapi.json` and the reference are all made from these.
 * A call is either `idempotent` or `keyed`, so that every call can be tried again without doing its work twice.
 */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path below the base URL, with `{name}` for a parameter, which is always an `Id`; never holds a phone number (`X-10`). */
  readonly path: `/v1/${string}`
  /** What the employee needs; `null`: a valid token is enough. */
  readonly permission: KnownPermission | null
  /** Belongs to what a platform may leave out; the session's `features` say whether it is there. */
  readonly feature?: KnownFeature
  /** Parameters of the query string. */
  readonly query?: GenericSchema
  /** Body of the request. */
  readonly request?: GenericSchema
  /** The body may be left out: then nothing of it is asked for. */
  readonly bodyOptional?: true
  /** Body of the answer; of a `stream`, each event's data. */
  readonly response: GenericSchema
  /** The status of success. */
  readonly status: 200 | 201 | 204
  /** Changes nothing: may be repeated as it is. */
  readonly idempotent?: true
  /** Writes: takes an `Idempotency-Key`, and a repetition with the same key gets the first answer. */
  readonly keyed?: true
  /**
   * Equal requests of one employee within `SAME_INTENT_MS` are one intent, whatever their keys: a person who does the same in two tabs gets the
   * first answer in both. Only while nothing else was done to what came of it, such as taking it back.
   */
  readonly once?: true
  /** Takes the version that the change is based on as `If-Match`; 412 `version_conflict` when it is no longer the current one. */
  readonly versioned?: true
  /** Answers with `text/event-stream`. */
  readonly stream?: true
  /** Problem codes that this call may answer beside those that follow from its other properties. */
  readonly problems?: readonly ProblemCode[]
}

/** The parameters in a path: `{ customerId: string }` for `/v1/customers/{customerId}`. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [key in Name]: string } & PathParameters<Rest>
  : unknown

/** What a caller passes as the body. */
export type RequestOf<O extends Operation> = O extends { readonly request: infer S extends GenericSchema }
  ? InferInput<S>
  : undefined

/** What a caller passes as the query. */
export type QueryOf<O extends Operation> = O extends { readonly query: infer S extends GenericSchema }
  ? InferInput<S>
  : undefined

/** What a caller gets. */
export type ResponseOf<O extends Operation> = InferOutput<O['response']>
