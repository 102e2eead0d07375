import { everyTick } from './tick.ts'

const MARGIN = 8
const GAP = 6

/**
 * Keeps a box of the top layer beside its anchor while it is open: below, above where there is more room, and always inside the viewport.
 * Follows scrolling and resizing, and within a fifth of a second whatever else moves the anchor. The box is `position: fixed` with no margin;
 * it may scroll inside when neither side has room.
 * @returns ends it
 */
export function place(box: HTMLElement, anchor: Element): () => void {
  let at = rectIn(box.ownerDocument, anchor)
  const move = () => {
    const view = box.ownerDocument.documentElement
    at = rectIn(box.ownerDocument, anchor)
    box.style.maxBlockSize = ''
    const { width, height } = box.getBoundingClientRect()
    const below = view.clientHeight - at.bottom - GAP - MARGIN
    const above = at.top - GAP - MARGIN
    const up = height > below && above > below
    const room = Math.max(up ? above : below, 0)
    const zoom = zoomOf(box)
    const start = getComputedStyle(anchor).direction === 'rtl' ? at.right - width : at.left
    const shown = Math.min(height, Math.max(room, 96))
    box.style.maxBlockSize = `${shown / zoom}px`
    const top = up ? at.top - GAP - shown : at.bottom + GAP
    const left = Math.max(MARGIN, Math.min(start, view.clientWidth - width - MARGIN))
    Object.assign(box.style, { top: `${top / zoom}px`, left: `${left / zoom}px` })
    // Outside a top layer, which old browsers lack, what is fixed may be so to something else than the window.
    const there = box.getBoundingClientRect()
    if (Math.abs(there.top - top) + Math.abs(there.left - left) > 1)
      Object.assign(box.style, {
        top: `${(2 * top - there.top) / zoom}px`,
        left: `${(2 * left - there.left) / zoom}px`,
      })
  }
  const stop = new AbortController()
  const options = { capture: true, passive: true, signal: stop.signal }
  addEventListener('scroll', move, options)
  addEventListener('resize', move, options)
  const stopTicking = everyTick(() => {
    const now = rectIn(box.ownerDocument, anchor)
    if (!anchor.isConnected) return
    if (now.left !== at.left || now.top !== at.top || now.width !== at.width || now.height !== at.height)
      move()
  })
  const end = () => {
    stop.abort()
    stopTicking()
    resized.disconnect()
  }
  const resized = new ResizeObserver(() => {
    // A box that is taken away, with the element that it is of, says nothing else of it.
    if (!box.isConnected) return end()
    // Not in the observer's own turn, since moving resizes the box again.
    requestAnimationFrame(() => {
      if (!stop.signal.aborted) move()
    })
  })
  resized.observe(box)
  move()
  return end
}

/** Where an anchor is in a document's window: what stands in a frame is measured from the frame's own corner. */
function rectIn(owner: Document, anchor: Element): DOMRect {
  const { x, y, width, height } = anchor.getBoundingClientRect()
  const at = new DOMRect(x, y, width, height)
  let { ownerDocument } = anchor
  while (ownerDocument !== owner) {
    const frame = ownerDocument.defaultView?.frameElement
    if (!frame) break
    const outer = frame.getBoundingClientRect()
    at.x += outer.x + frame.clientLeft
    at.y += outer.y + frame.clientTop
    ;({ ownerDocument } = frame)
  }
  return at
}

/** How much a page zooms by its styles: what is measured is in the window's pixels, what is set in the element's own. */
export function zoomOf({ currentCSSZoom = 1 }: { readonly currentCSSZoom?: number }): number {
  return currentCSSZoom
}
