/** From where to where something reaches along one axis, in px of the window. */
interface Span {
  readonly start: number
  readonly end: number
}

/** A box that cuts off, along one axis: what of it is on show, and what it can be scrolled over. */
interface Opening {
  readonly shown: Span
  readonly reach: Span
}

interface Part extends Span {
  /** Whether that is so without scrolling. */
  readonly isNow: boolean
}

/** An opening with less room than this shows nothing. In px. */
const NO_ROOM = 3
/** What is left of an element counts from here on. In px. */
const LEAST = 1

/**
 * What of an element is in view, or can be scrolled to, once every box around it has cut off what it does.
 * @param path the element and what it is drawn within, outwards
 * @returns the middle of it, in px of the window; `undefined` where nothing is left
 */
export function partInView(path: readonly Element[]): { x: number; y: number; isNow: boolean } | undefined {
  const [element, ...around] = path
  if (!element) return undefined
  const { left, right, top, bottom } = element.getBoundingClientRect()
  let x: Part | undefined = { start: left, end: right, isNow: true }
  let y: Part | undefined = { start: top, end: bottom, isNow: true }
  let { position } = getComputedStyle(element)
  for (const at of around) {
    const style = getComputedStyle(at)
    if (style.display === 'contents' || !isWithin(position, style)) continue
    position = style.position
    if (isOfWindow(at)) continue
    const box = at.getBoundingClientRect()
    if (style.overflowX !== 'visible') x = cut(x, across(at, style, box.left + at.clientLeft))
    if (style.overflowY !== 'visible') y = cut(y, down(at, style, box.top + at.clientTop))
  }
  const page = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement
  // What is fixed to the window does not scroll with it.
  const style = position === 'fixed' ? null : getComputedStyle(page)
  x = cut(x, across(page, style, 0))
  y = cut(y, down(page, style, 0))
  return x && y && { x: (x.start + x.end) / 2, y: (y.start + y.end) / 2, isNow: x.isNow && y.isNow }
}

/** Whether a box holds what has this position: one that is positioned is not cut off by every box around it. */
function isWithin(position: string, style: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return true
  if (position === 'absolute' && style.position !== 'static') return true
  const { transform, translate, scale, rotate, perspective, filter } = style
  const moves = [transform, translate, scale, rotate, perspective, filter]
  return moves.some((each) => each && each !== 'none') || /paint|layout|strict|content/.test(style.contain)
}

/** The root's own overflow is the window's, and the body's where the root has none. */
function isOfWindow(at: Element): boolean {
  const { body, documentElement } = at.ownerDocument
  return at === documentElement || (at === body && getComputedStyle(documentElement).overflow === 'visible')
}

/** @param style `null` where nothing scrolls it */
function across(at: Element, style: CSSStyleDeclaration | null, start: number): Opening | undefined {
  const { clientWidth: size, scrollWidth, scrollLeft } = at
  if (size - sum(style?.paddingLeft, style?.paddingRight) < NO_ROOM) return undefined
  const shown = { start, end: start + size }
  if (!style || style.overflowX === 'clip') return { shown, reach: shown }
  const first = start - scrollLeft - (style.direction === 'rtl' ? scrollWidth - size : 0)
  return { shown, reach: { start: first, end: first + scrollWidth } }
}

/** @param style `null` where nothing scrolls it */
function down(at: Element, style: CSSStyleDeclaration | null, start: number): Opening | undefined {
  const { clientHeight: size, scrollHeight, scrollTop } = at
  if (size - sum(style?.paddingTop, style?.paddingBottom) < NO_ROOM) return undefined
  const shown = { start, end: start + size }
  if (!style || style.overflowY === 'clip') return { shown, reach: shown }
  return { shown, reach: { start: start - scrollTop, end: start - scrollTop + scrollHeight } }
}

const sum = (...lengths: (string | undefined)[]) =>
  lengths.reduce((total, length) => total + (Number.parseFloat(length ?? '') || 0), 0)

/** What an opening leaves of a part: what is on show in it, else, once it is scrolled, whatever the opening shows. */
function cut(part: Part | undefined, opening: Opening | undefined): Part | undefined {
  if (!part || !opening) return undefined
  const { shown, reach } = opening
  if (overlap(part, reach) < LEAST) return undefined
  return overlap(part, shown) < LEAST
    ? { ...shown, isNow: false }
    : {
        start: Math.max(part.start, shown.start),
        end: Math.min(part.end, shown.end),
        isNow: part.isNow,
      }
}

const overlap = (one: Span, other: Span) => Math.min(one.end, other.end) - Math.max(one.start, other.start)
