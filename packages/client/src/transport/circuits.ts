import { withCircuitBreaker } from './circuit-breaker.ts'
import { createTransport, type Transport, type TransportSettings } from './transport.ts'

/**
 * A transport in which each kind of call has a circuit breaker of its own: a list that fails again and again keeps nobody from saving. Streams
 * have none: one that is cut says nothing of calls, and waits by itself.
 */
export function createCircuits(settings: TransportSettings): Transport {
  const byOperation = new Map<string, Transport>()
  return (operation, input) => {
    let transport = byOperation.get(operation.id)
    if (!transport) {
      transport = createTransport({ ...settings, fetch: withCircuitBreaker(settings.fetch, settings.clock) })
      byOperation.set(operation.id, transport)
    }
    return transport(operation, input)
  }
}
