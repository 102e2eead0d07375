import { apply, isSupported } from '@oddbird/popover-polyfill/fn'
import type { CSSResultOrNative, ReactiveController, ReactiveElement } from 'lit'
import type { Definable } from '../base/definable.ts'
import { DARK, isDark, LIGHT, onSchemeChange } from './scheme.ts'
import { translateStyles } from './translate-styles.ts'

/** Puts the styles of a page into other words. */
export interface StyleFitting {
  /** From now on each style is put into these words; those that are there as well. */
  start(words: (css: string) => string): void
  fit(style: CSSResultOrNative): void
}

/**
 * Loaded where a browser misses what the elements are styled or opened with: Chromium before 123, Firefox before 125, Safari before 17.5.
 * A browser that has it all never asks for this module.
 */
export function fit(element: Definable, styles: StyleFitting): void {
  prepare(styles)
  if (!isReactive(element)) return
  for (const style of element.elementStyles) styles.fit(style)
  element.addInitializer(wear)
  for (const there of elementsOf(document, element)) wear(there)
}

const worn = new WeakSet<ReactiveElement>()
const shown = new Set<ReactiveElement>()
let isPrepared = false

function prepare(styles: StyleFitting): void {
  if (isPrepared) return
  isPrepared = true
  if (!isSupported()) apply()
  styles.start(translateStyles)
  onSchemeChange(() => shown.forEach(paint))
}

/** Gives an element the colours of the scheme around it, for as long as it is on a page. */
function wear(element: ReactiveElement): void {
  if (worn.has(element)) return
  worn.add(element)
  const controller: ReactiveController = {
    hostConnected() {
      shown.add(element)
      paint(element)
    },
    hostDisconnected: () => shown.delete(element),
  }
  element.addController(controller)
}

function paint({ shadowRoot, ownerDocument }: ReactiveElement): void {
  // A sheet serves the document that made it and no other.
  if (!shadowRoot || ownerDocument !== document) return
  const others = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== LIGHT && sheet !== DARK)
  shadowRoot.adoptedStyleSheets = [isDark(shadowRoot.host) ? DARK : LIGHT, ...others]
}

const isReactive = (element: object): element is typeof ReactiveElement => 'elementStyles' in element

/** Those that were there before this module was. */
function* elementsOf<T extends Element>(
  root: Document | ShadowRoot,
  kind: abstract new () => T,
): Generator<T> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof kind) yield element
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot, kind)
  }
}
