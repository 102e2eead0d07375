import { LIGHT_ONLY, DARK_ONLY } from './translate-styles.ts'

/**
 * What the sheet of a scheme says: which of two colours counts, and what a browser without popovers says of them itself. A system colour
 * that nothing draws with tells which scheme an element is in, wherever `color-scheme` was set above it.
 */
const sheet = (on: string, off: string) => {
  const made = new CSSStyleSheet()
  const popover = CSS.supports('selector(:popover-open)')
    ? ''
    : String.raw`
:where([popover]), ::slotted([popover]) { position: fixed; z-index: 2147483647 }
:where([popover]) { inset: 0; inline-size: fit-content; block-size: fit-content; margin: auto; overflow: auto }
:where([popover]:not(.\:popover-open)), ::slotted([popover]:not(.\:popover-open)) { display: none }`
  made.replaceSync(`:host { ${on}: initial; ${off}: ; column-rule-color: CanvasText }${popover}`)
  return made
}

export const LIGHT = sheet(LIGHT_ONLY, DARK_ONLY)
export const DARK = sheet(DARK_ONLY, LIGHT_ONLY)

/** Whether the scheme around an element is dark. */
export function isDark(element: Element): boolean {
  const { colorScheme, columnRuleColor } = getComputedStyle(element)
  const [mayBeDark, mayBeLight] = [/\bdark\b/.test(colorScheme), /\blight\b/.test(colorScheme)]
  if (mayBeDark !== mayBeLight) return mayBeDark
  // As the machine is, or as a `<meta name="color-scheme">` says.
  const [red = 0, green = 0, blue = 0] = columnRuleColor.match(/[\d.]+/g)?.map(Number) ?? []
  return red + green + blue > 382
}

/** Tells when a scheme may have changed: the machine's, or one that the page set on its root or its body. */
export function onSchemeChange(changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed)
  const observer = new MutationObserver(changed)
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true })
}
