import { isTreeRoot } from '../../base/tree-root.ts'
import { standIn } from './folds.ts'
import { outwards } from '../../base/outwards.ts'
import { partInView } from './part-in-view.ts'

/** Fainter than this is not read. */
const FAINT = 0.1

/**
 * Whether a person sees an element, or can be shown it by scrolling or by opening what it is folded away in. What is in view is asked of the
 * browser: what is at that point? So whatever cuts it off or makes it inert counts, by whichever means. What is not in view is worked out from
 * the boxes around it.
 */
export function canBeShown(element: Element): boolean {
  const shown = standIn(element)
  const path = [...outwards(shown)]
  if (!isDrawn(shown) || isFaint(path) || path.some((at) => at.matches('[inert]'))) return false
  const part = partInView(path)
  if (!part || !part.isNow) return !!part && !isBehindModal(path)
  // Where it is not to be pressed, no point finds it; nor where an old browser measures what a page zooms by another scale.
  return getComputedStyle(shown).pointerEvents === 'none' || isZoomed(path) || isAt(shown, part)
}

function isDrawn(element: Element): boolean {
  // Knows of `content-visibility`, in browsers that have that.
  const isRendered = (element as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true
  return (
    isRendered && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  )
}

const isFaint = (path: readonly Element[]) =>
  path.reduce((seen, at) => seen * Number(getComputedStyle(at).opacity), 1) < FAINT

const isZoomed = (path: readonly Element[]) =>
  !('currentCSSZoom' in Element.prototype) &&
  path.some((at) => !/^(1|normal|)$/.test(getComputedStyle(at).getPropertyValue('zoom')))

function isAt(element: Element, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const root = element.getRootNode()
  return isTreeRoot(root) && root.elementsFromPoint(x, y).includes(element)
}

/** A modal dialog, or what fills the screen, makes the rest of the page inert. The one on top has the focus, unless nothing has. */
function isBehindModal(path: readonly Element[]): boolean {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  const top = focused && [...outwards(focused)].find((at) => at.matches(':modal'))
  const modals = top ? [top] : [...document.querySelectorAll(':modal')]
  return modals.length > 0 && !modals.some((modal) => path.includes(modal))
}
