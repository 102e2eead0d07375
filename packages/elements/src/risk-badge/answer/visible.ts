import { deepActiveElement } from '../../base/deep-active-element.ts'
import { isTreeRoot } from '../../base/tree-root.ts'
import { standIn } from './folds.ts'
import { outwards } from '../../base/outwards.ts'
import { partInView } from './part-in-view.ts'

/** Fainter than this is not read. */
const FAINT = 0.1
/** In a list that forgives what a browser does not know. */
const ON_TOP = ':is(:modal, :popover-open)'

/**
 * Whether a person sees an element, or can be shown it by scrolling or by opening what it is folded away in. What is in view is asked of the
 * browser: what is at that point? So whatever cuts it off or makes it inert counts, by whichever means. What is not in view is worked out from
 * the boxes around it.
 */
export function canBeShown(element: Element): boolean {
  const shown = standIn(element)
  const path = [...outwards(shown)]
  const html = path.at(-1) ?? shown
  if (!isDrawn(shown)) return false
  const [, ...around] = boxesOf(path)
  if (isFaint([shown, ...around])) return false
  // Each piece of it, where columns break it.
  for (const { left, right, top, bottom } of shown.getClientRects())
    if (isMoving(html) || isAt(shown, (left + right) / 2, (top + bottom) / 2)) return true
  const part = partInView([shown, ...around], html)
  // What is around a modal dialog does not make it inert.
  if (!part || path.find((at) => at.matches('[inert], :modal'))?.matches('[inert]')) return false
  // Where it is not to be pressed, no point finds it; nor where an old browser measures what a page zooms by another scale.
  if (part.isNow && getComputedStyle(shown).pointerEvents !== 'none' && !isZoomed(path))
    return isAt(shown, part.x, part.y)
  return !isBehindModal(path, html)
}

/** What cuts an element off or fades it: not what has no box of its own, nor anything around what is drawn on top of the page. */
function boxesOf(path: readonly Element[]): Element[] {
  const top = path.findIndex((at) => at.matches(ON_TOP)) + 1
  return path.slice(0, top || undefined).filter((at) => getComputedStyle(at).display !== 'contents')
}

function isDrawn(element: Element): boolean {
  // Knows of `content-visibility`, in browsers that have that.
  const isRendered = (element as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true
  return (
    isRendered && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  )
}

const isFaint = (boxes: readonly Element[]) =>
  boxes.reduce((seen, at) => seen * Number(getComputedStyle(at).opacity), 1) < FAINT

/** While a page goes over from one view to the next, no point finds anything of either. */
const isMoving = (html: Element) => html.matches(':is(:active-view-transition)')

const isZoomed = (path: readonly Element[]) =>
  !('currentCSSZoom' in Element.prototype) &&
  path.some((at) => !/^(1|normal|)$/.test(getComputedStyle(at).getPropertyValue('zoom')))

function isAt(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode()
  return isTreeRoot(root) && root.elementsFromPoint(x, y).includes(element)
}

/** A modal dialog, or what fills the screen, makes the rest of the page inert. The one on top has the focus, unless nothing has. */
function isBehindModal(path: readonly Element[], html: Element): boolean {
  const { ownerDocument } = html
  const focused = deepActiveElement(ownerDocument)
  const top = isElement(focused) && [...outwards(focused)].find((at) => at.matches(':modal'))
  if (top) return !path.includes(top)
  // Found without a search of the whole page, which each badge would make five times a second.
  const modals = [...html.getElementsByTagName('dialog'), ownerDocument.fullscreenElement].filter(
    (at) => isElement(at) && at.matches(':modal'),
  )
  return modals.length > 0 && !path.some((at) => modals.includes(at))
}

/** What a document says may be something else that the page has given that name. */
const isElement = (at: Element | null): at is Element => !!at && 'matches' in at
