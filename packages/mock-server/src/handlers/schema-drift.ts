/** Fields whose values are open enumerations. */
const ENUMERATIONS = new Set(['level', 'networkLevel', 'suggestedAction', 'status', 'state', 'role', 'type'])

/** A value that no enumeration has yet. */
export const LATER_VALUE = 'from_a_later_version'

/** An answer as a later version of the contract might write it: a field more in every object, a new value in every enumeration. */
export function drifted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(drifted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    ENUMERATIONS.has(name) && typeof item === 'string' ? LATER_VALUE : drifted(item),
  ])
  return { ...Object.fromEntries(entries), addedLater: true }
}
