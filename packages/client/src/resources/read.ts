import type { CallOptions } from '../transport/request.ts'

/** What every read takes beside its own arguments. */
export interface ReadOptions extends CallOptions {
  /** Asks the server even where an answer is held, such as when a person presses retry. */
  readonly fresh?: boolean | undefined
}
