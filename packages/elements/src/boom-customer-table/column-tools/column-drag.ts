import { placeAt } from './order.ts'

/** px that a pointer goes before it drags: less is a click. */
const CLICK = 6

export interface LineDrag {
  /** The line of things: across, or down. */
  readonly axis: 'x' | 'y'
  /** What can be dragged, in its order. */
  readonly items: readonly HTMLElement[]
  /** The one that is. */
  readonly item: HTMLElement
  /** The pointer has gone far enough, and where the item would come to: its place among the others. */
  over(place: number): void
  /** It was let go there; `undefined`: nowhere. */
  done(place: number | undefined): void
}

/**
 * Follows the pointer that went down on one of several things in a line, until it is let go. What a click on the thing does is not done for
 * one that was dragged. Escape lets go without a change.
 */
export function dragInLine(down: PointerEvent, { axis, items, item, over, done }: LineDrag): void {
  const isRtl = axis === 'x' && getComputedStyle(item).direction === 'rtl'
  const along = (event: MouseEvent) => (axis === 'y' ? event.clientY : isRtl ? -event.clientX : event.clientX)
  const boxes = items
    .filter((other) => other !== item)
    .map((other) => {
      const { top, bottom, left, right } = other.getBoundingClientRect()
      if (axis === 'y') return { start: top, end: bottom }
      return isRtl ? { start: -right, end: -left } : { start: left, end: right }
    })
  const from = along(down)
  const ends = new AbortController()
  const { signal } = ends
  let place: number | undefined
  const end = (isKept: boolean) => {
    ends.abort()
    if (place === undefined) return
    const taken = isKept ? place : undefined
    item.addEventListener('click', swallow, { capture: true, once: true })
    // The click, where there is one, comes at once.
    setTimeout(() => item.removeEventListener('click', swallow, { capture: true }))
    done(taken)
  }
  const onMove = (event: PointerEvent) => {
    if (place === undefined && Math.abs(along(event) - from) < CLICK) return
    if (place === undefined) item.setPointerCapture(down.pointerId)
    place = placeAt(along(event), boxes)
    over(place)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || place === undefined) return
    event.stopPropagation()
    event.preventDefault()
    end(false)
  }
  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', () => end(true), { signal })
  addEventListener('pointercancel', () => end(false), { signal })
  addEventListener('keydown', onKey, { signal, capture: true })
}

function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}
