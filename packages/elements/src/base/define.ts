import type { Definable } from './definable.ts'
import { warnOnce } from '../runtime/runtime.ts'

/** What came last of all that the elements are styled and opened with (Chromium 123, Firefox 125, Safari 17.5). */
const ALL_THERE = 'selector(:popover-open) and (color:light-dark(red,red))'

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
    const defined = tag === element.tag ? element : class extends element {}
    registry?.define(tag, defined)
    if (globalThis.CSS && !CSS.supports(ALL_THERE))
      void import('./document-styles.ts').then((styles) => styles.fit(defined))
    return
  }
  const version = 'version' in other ? other.version : 'unknown'
  if (version !== element.version)
    warnOnce(`<${tag}> is already defined by version ${String(version)}; ${element.version} is not used`)
}
