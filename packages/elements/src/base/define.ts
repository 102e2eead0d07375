import { warnOnce } from '../runtime/runtime.ts'

/** A custom element class that knows its own tag and its version. */
export interface Definable extends CustomElementConstructor {
  readonly tag: string
  readonly version: string
}

/**
 * Registers a tag if it is free. A tag of the same version is left alone; one of another version, or somebody else's,
 * gives one warning. Does nothing where there is no DOM. A renamed tag gets a class of its own, since a registry
 * takes each class once.
 */
export function define(
  element: Definable,
  tag: string,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const other = registry?.get(tag)
  if (!other) {
    registry?.define(tag, tag === element.tag ? element : class extends element {})
    return
  }
  const version = 'version' in other ? other.version : 'unknown'
  if (version !== element.version)
    warnOnce(`<${tag}> is already defined by version ${String(version)}; ${element.version} is not used`)
}
