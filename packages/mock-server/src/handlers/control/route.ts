import type { GenericSchema, InferOutput } from 'valibot'
import type { Domain } from '../../domain/domain.ts'
import type { FaultControl } from '../faults.ts'

/**
 * Where whoever sits at the desk steers the mock server, without a token: of this server alone, no part of the contract.
 * Only the machine that it runs on reaches it, as the HTTP door lets nobody else in.
 */
export const CONTROL_PATH = '/__mock/'

/** What can be steered. */
export interface Controlled {
  readonly domain: Domain
  readonly faults: FaultControl
}

interface ControlOperation<S extends GenericSchema> {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: `${typeof CONTROL_PATH}${string}`
  readonly request?: S
}

interface ControlCall<Body> extends Controlled {
  readonly params: Readonly<Record<string, string>>
  readonly body: Body
}

/** A control call with what it does; the result is sent as JSON. */
export interface ControlRoute {
  readonly operation: ControlOperation<GenericSchema>
  // A method and no property: TypeScript then takes handlers of narrower calls, which the schemas guarantee.
  handle(this: void, call: ControlCall<unknown>): unknown
}

export function controlRoute<S extends GenericSchema>(
  operation: ControlOperation<S>,
  handle: (call: ControlCall<InferOutput<S>>) => unknown,
): ControlRoute {
  return { operation, handle }
}
