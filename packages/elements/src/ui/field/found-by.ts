/**
 * What a field is, by the element itself or by a function of the host. One that throws, such as for a component that is not drawn yet, has found
 * nothing: it is asked again, and must not take with it whoever else is asked.
 */
export function foundBy<T>(source: Element | (() => T)): Element | T | undefined {
  try {
    return typeof source === 'function' ? source() : source
  } catch {
    return undefined
  }
}
