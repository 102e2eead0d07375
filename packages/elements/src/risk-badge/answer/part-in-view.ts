/** From where to where something reaches along one axis, in px of the window. */
interface Span {
  readonly start: number
  readonly end: number
}

const AXES = [
  ['X', 'left', 'right', 'Left', 'Right', 'Width'],
  ['Y', 'top', 'bottom', 'Top', 'Bottom', 'Height'],
] as const

interface Part extends Span {
  readonly axis: (typeof AXES)[number]
  /** Whether that is so without scrolling. */
  readonly isNow: boolean
}

/** A box with less room than this shows nothing of what it is scrolled over. In px. */
const NO_ROOM = 3
/** What is left of an element counts from here on. In px. */
const LEAST = 1

/**
 * What of an element is in view, or can be scrolled to, once every box around it has cut off what it does.
 * @param boxes the element's, and those that it is drawn within, outwards
 * @param html the root of its page, which a name on that page may hide from its document
 * @returns the middle of it, in px of the window; `undefined` where nothing is left
 */
export function partInView(
  boxes: readonly [Element, ...Element[]],
  html: Element,
): { x: number; y: number; isNow: boolean } | undefined {
  const [element, ...around] = boxes
  const own = element.getBoundingClientRect()
  let parts: (Part | undefined)[] = AXES.map((axis) => ({
    axis,
    start: own[axis[1]],
    end: own[axis[2]],
    isNow: true,
  }))
  let { position } = getComputedStyle(element)
  for (const at of around) {
    const style = getComputedStyle(at)
    if (!isWithin(position, style)) continue
    position = style.position
    // A line of text cuts nothing off, whatever a page says of its overflow.
    if (style.display === 'inline' || isOfWindow(at, html)) continue
    const box = at.getBoundingClientRect()
    parts = parts.map((part) => cut(part, at, style, box))
  }
  const page = scrollerOf(html)
  // What is fixed to the window does not scroll with it.
  const style = position === 'fixed' ? undefined : getComputedStyle(page)
  const [x, y] = parts.map((part) => cut(part, page, style))
  return x && y && { x: (x.start + x.end) / 2, y: (y.start + y.end) / 2, isNow: x.isNow && y.isNow }
}

/** Whether a box holds what has this position: one that is positioned is not cut off by every box around it. */
function isWithin(position: string, style: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return true
  if (position === 'absolute' && style.position !== 'static') return true
  const { transform, translate, scale, rotate, perspective, filter, backdropFilter } = style
  const moves = [transform, translate, scale, rotate, perspective, filter, backdropFilter]
  const { contain, willChange, contentVisibility } = style
  return (
    moves.some((each) => each && each !== 'none') ||
    /paint|layout|strict|content|transform|filter|auto$/.test(contain + willChange + contentVisibility)
  )
}

const isBody = (at: Element, html: Element) => at.localName === 'body' && at.parentElement === html

/** The root's own overflow is the window's, and the body's where the root has none. */
const isOfWindow = (at: Element, html: Element) =>
  at === html || (isBody(at, html) && getComputedStyle(html).overflow === 'visible')

/** What says how far a window is scrolled: in pages without a doctype the body. */
function scrollerOf(html: Element): Element {
  const isOld = html.ownerDocument.compatMode === 'BackCompat'
  return (isOld && [...html.children].find((each) => isBody(each, html))) || html
}

/**
 * What a box leaves of a part: what is on show in it, else, once it is scrolled, whatever it shows.
 * @param style none where nothing scrolls it
 * @param box where it is; none of the window itself
 */
function cut(
  part: Part | undefined,
  at: Element,
  style: CSSStyleDeclaration | undefined,
  box?: DOMRect,
): Part | undefined {
  if (!part) return undefined
  const [axis, from, to, From, To, Size] = part.axis
  const overflow = style?.[`overflow${axis}`]
  if (box && overflow === 'visible') return part
  const size = at[`client${Size}`]
  const shown = box ? { start: box[from], end: box[to] } : { start: 0, end: size }
  if (overlap(part, shown) >= LEAST)
    return { ...part, start: Math.max(part.start, shown.start), end: Math.min(part.end, shown.end) }
  if (!style || overflow === 'clip') return undefined
  const padding = Number.parseFloat(style[`padding${From}`]) + Number.parseFloat(style[`padding${To}`])
  if (box && size - padding < NO_ROOM) return undefined
  // What is transformed or zoomed is scrolled by other px than the window's.
  const scale = (shown.end - shown.start) / size
  const length = at[`scroll${Size}`]
  const back = isFromEnd(style, axis) ? length - size : 0
  const start = shown.start - scale * (at[`scroll${From}`] + back)
  return overlap(part, { start, end: start + scale * length }) < LEAST
    ? undefined
    : { ...part, ...shown, isNow: false }
}

const overlap = (one: Span, other: Span) => Math.min(one.end, other.end) - Math.max(one.start, other.start)

/** Whether a box is scrolled from its right, or from its bottom, on. */
function isFromEnd(style: CSSStyleDeclaration, axis: 'X' | 'Y'): boolean {
  const { display, writingMode, direction, flexDirection } = style
  const isInline = (axis === 'X') === writingMode.startsWith('h')
  const isBack = isInline ? direction === 'rtl' : writingMode.endsWith('rl')
  const flow = display.endsWith('flex') && isInline === flexDirection.startsWith('row') ? flexDirection : ''
  return isBack !== flow.endsWith('reverse')
}
