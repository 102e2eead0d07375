const MARGIN = 8
const GAP = 6

/**
 * Keeps a box of the top layer beside its anchor while it is open: below, above where there is more room, and always inside the viewport.
 * Follows scrolling and resizing. The box is `position: fixed` with no margin; it may scroll inside when neither side has room.
 * @returns ends it
 */
export function place(box: HTMLElement, anchor: Element): () => void {
  const move = () => {
    const view = document.documentElement
    const at = anchor.getBoundingClientRect()
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
  const end = () => {
    stop.abort()
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

/** How much a page zooms by its styles: what is measured is in the window's pixels, what is set in the element's own. */
export function zoomOf({ currentCSSZoom = 1 }: { readonly currentCSSZoom?: number }): number {
  return currentCSSZoom
}
