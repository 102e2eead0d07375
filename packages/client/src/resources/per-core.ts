import type { RiskCore } from '../core/core.ts'

/** Makes a resource once for each core, so that all who ask share its batches; it goes with the core. */
export function perCore<T>(create: (core: RiskCore) => T): (core: RiskCore) => T {
  const made = new WeakMap<RiskCore, T>()
  return (core) => {
    let resource = made.get(core)
    if (resource === undefined) made.set(core, (resource = create(core)))
    return resource
  }
}
