/** The custom property that leaves the light colour standing while it is `initial`, and takes it away while it is empty. */
export const LIGHT_ONLY = '--_light'
export const DARK_ONLY = '--_dark'

/** Under this share a mixed colour is a tint of the surface; from it on the colour itself. */
const TINT_PERCENT = 30

/** Numbers of a row: blocks know `align-content` for as long as browsers know what comes here at all. */
const BLOCK_IN_THE_MIDDLE = /display:\s*block;\s*align-content:\s*center/g

const has = (feature: string) => CSS.supports(feature)

/** A style sheet of ours in words that this browser knows; what it knows stays as it is. */
export function translateStyles(css: string): string {
  let text = css
  if (!has('color: light-dark(#000, #000)')) text = withFunction(text, 'light-dark', eitherColour)
  if (!has('color: color-mix(in srgb, #000, #000)')) text = withFunction(text, 'color-mix', nearestColour)
  if (!has('selector(:popover-open)')) text = text.replaceAll(':popover-open', String.raw`.\:popover-open`)
  if (!has('selector(:dir(rtl))')) text = withoutDir(text)
  return text.replace(BLOCK_IN_THE_MIDDLE, 'display: flex; align-items: center; justify-content: flex-end')
}

function eitherColour([light = '', dark = '']: readonly string[]): string {
  return `var(${LIGHT_ONLY}, ${light}) var(${DARK_ONLY}, ${dark})`
}

/** The colour that is nearest to a mixture: of two that stand in custom properties none can be worked out. */
function nearestColour([, first = '', second = '']: readonly string[]): string {
  const percent = Number(/(\d+)%$/.exec(first)?.[1] ?? 50)
  const colour = first.replace(/\s*\d+%$/, '')
  return second === 'transparent' || percent >= TINT_PERCENT ? colour : 'var(--_subtle)'
}

/** Each call of a CSS function, innermost brackets and all, put in other words. */
function withFunction(css: string, name: string, words: (args: readonly string[]) => string): string {
  let text = ''
  let from = 0
  for (;;) {
    const at = css.indexOf(`${name}(`, from)
    if (at < 0) return text + css.slice(from)
    const { args, end } = argumentsAt(css, at + name.length + 1)
    text += css.slice(from, at) + words(args)
    from = end
  }
}

function argumentsAt(css: string, start: number): { args: string[]; end: number } {
  const args: string[] = []
  let depth = 0
  let from = start
  for (let at = start; at < css.length; at++) {
    const character = css[at]
    if (character === '(') depth++
    else if (depth && character === ')') depth--
    else if (!depth && (character === ',' || character === ')')) {
      args.push(css.slice(from, at).trim())
      from = at + 1
      if (character === ')') break
    }
  }
  return { args, end: from }
}

/** Only Chromium ever lacked `:dir()`, and it has `:host-context()`. */
function withoutDir(css: string): string {
  return css.replace(/[^{};]*:dir\((?:ltr|rtl)\)[^{};]*(?=\{)/g, (selectors) =>
    splitSelectors(selectors)
      .map((selector) =>
        selector.includes(':dir(rtl)')
          ? `:host-context([dir=rtl]) ${selector.replaceAll(':dir(rtl)', '')}`
          : selector.replaceAll(':dir(ltr)', ''),
      )
      .join(','),
  )
}

function splitSelectors(selectors: string): string[] {
  return argumentsAt(`${selectors})`, 0).args
}
