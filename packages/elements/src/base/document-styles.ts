import type { CSSResultOrNative, LitElement } from 'lit'

/** What shadow roots were given beside the styles of their elements. */
const more = new WeakMap<ShadowRoot, readonly CSSResultOrNative[]>()
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>()

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
    sheet.replaceSync(cssText)
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

/** Gives a shadow root further styles, in whichever document it is and will be. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  more.set(root, [...(more.get(root) ?? []), ...styles])
  root.adoptedStyleSheets.push(...styles.flatMap((style) => sheetFor(root.ownerDocument, style) ?? []))
}
