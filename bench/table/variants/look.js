import { tokens } from '../../../packages/elements/src/base/tokens.ts'
import { cellStyles } from '../../../packages/elements/src/boom-customer-table/styles/cells.ts'
import { frameStyles } from '../../../packages/elements/src/boom-customer-table/styles/frame.ts'

/** A grid is rows and heads alone: as high as those of the tables that have a summary, a toolbar and a foot as well. */
export const GRID_HEIGHT = '559px'

const isBox = (rule) =>
  rule.startsWith(':host(') || (rule.startsWith(':host') && rule.includes('container-type'))

/** The styles of the cells for a peer whose cells stand in the page itself; the box around them is the peer's own. */
export function styleCells(selector, extra = '') {
  const ours = new CSSStyleSheet()
  ours.replaceSync([tokens, frameStyles, cellStyles].map((style) => style.cssText).join('\n'))
  const rules = [...ours.cssRules].map((rule) => rule.cssText)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    rules
      .filter((rule) => !isBox(rule))
      .map((rule) => rule.replace(/^:host/, selector))
      .join('\n') + extra,
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
