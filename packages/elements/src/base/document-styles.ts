import type { CSSResultOrNative, LitElement } from 'lit'
import type { Definable } from './definable.ts'

/** What shadow roots were given beside the styles of their elements. */
const more = new WeakMap<ShadowRoot, readonly CSSResultOrNative[]>()
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>()

/** Every style that was used here, for a browser that needs them in other words and comes to that later. */
const used = new Set<CSSResultOrNative>()
const fitted = new WeakSet<CSSResultOrNative>()
let translate: ((css: string) => string) | undefined

/** For browsers that do not know all that the styles are written with (`old-browsers`). */
export const fitStyles = {
  /** From now on each style is put into other words; those that are there as well. */
  start(words: (css: string) => string): void {
    translate = words
    for (const style of used) fitStyles.fit(style)
  },
  fit(style: CSSResultOrNative): void {
    if (!translate || fitted.has(style) || style instanceof CSSStyleSheet) return
    fitted.add(style)
    style.styleSheet?.replaceSync(translate(style.cssText))
  },
}

/** A sheet serves the document that made it and no other: those of a frame or of another window get their own. */
function sheetFor(page: Document, style: CSSResultOrNative): CSSStyleSheet | undefined {
  const { cssText, styleSheet } = style instanceof CSSStyleSheet ? { cssText: '', styleSheet: style } : style
  if (page === document) return styleSheet
  const view = page.defaultView
  if (!view || !cssText) return undefined
  const known = sheets.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>()
  sheets.set(page, known)
  let sheet = known.get(style)
  if (!sheet) {
    sheet = new view.CSSStyleSheet()
    sheet.replaceSync(translate?.(cssText) ?? cssText)
    known.set(style, sheet)
  }
  return sheet
}

/** Styles an element in the document that it is in now; again when it came to another, which takes its styles away. */
export function dress({ constructor, shadowRoot }: LitElement): void {
  if (!shadowRoot || !('elementStyles' in constructor) || !Array.isArray(constructor.elementStyles)) return
  const styles: readonly CSSResultOrNative[] = constructor.elementStyles
  const all = [...styles, ...(more.get(shadowRoot) ?? [])]
  shadowRoot.adoptedStyleSheets = all.flatMap((style) => sheetFor(shadowRoot.ownerDocument, style) ?? [])
}

/** Gives a shadow root further styles, in whichever document it is and will be; those that it was given before are left out. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const given = more.get(root) ?? []
  const added = styles.filter((style) => !given.includes(style))
  for (const style of added) {
    used.add(style)
    fitStyles.fit(style)
  }
  more.set(root, [...given, ...added])
  root.adoptedStyleSheets.push(...added.flatMap((style) => sheetFor(root.ownerDocument, style) ?? []))
}

/** Styles an element in a browser that does not know all that its styles are written with. */
export async function fit(element: Definable): Promise<void> {
  const { fit: fitOldBrowser } = await import('../old-browsers/index.ts')
  fitOldBrowser(element, fitStyles)
}
