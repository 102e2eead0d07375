import type { InferInput } from 'valibot'
import type { Operation, QueryOf, RequestOf } from '../../src/contract/index.ts'

/** What a call takes and answers, as the published documents show it. */
export interface OperationExample<O extends Operation> {
  readonly query?: QueryOf<O>
  readonly request?: RequestOf<O>
  readonly response: InferInput<O['response']>
}

/** An example of whichever call. */
export interface AnyExample {
  readonly query?: unknown
  readonly request?: unknown
  readonly response: unknown
}
