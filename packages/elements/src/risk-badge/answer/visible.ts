/** An element and whatever it is drawn within, through slots and shadow roots. */
function* outwards(element: Element): Generator<Element> {
  let at: Element | null = element
  while (at) {
    yield at
    const root = at.getRootNode()
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
}

/** What an element is folded away in and can be opened, the outermost last: closed `<details>`, what is hidden until it is found. */
function closedAround(element: Element): Element[] {
  let child = element
  return [...outwards(element)].filter((at) => {
    const closed = at.matches('details:not([open])')
      ? child.tagName !== 'SUMMARY'
      : at.matches('[hidden=until-found]')
    child = at
    return closed
  })
}

/**
 * Whether a person sees an element, or can be shown it by opening what it is folded away in: it is drawn, neither transparent nor inert, nor cut off
 * by a box without room (a closed accordion), nor above or left of where a page scrolls.
 */
export function canBeShown(element: Element): boolean {
  const outermost = closedAround(element).at(-1) ?? element
  if (!outermost.getClientRects().length || getComputedStyle(outermost).visibility !== 'visible') return false
  let { right, bottom } = outermost.getBoundingClientRect()
  // What is positioned is not cut off by every box around it.
  let isInFlow = true
  for (const at of outwards(outermost)) {
    const { opacity, overflow, position } = getComputedStyle(at)
    const { width, height } = at.getBoundingClientRect()
    const cutsOff = isInFlow && overflow !== 'visible' && Math.min(width, height) < 3
    if (cutsOff || opacity === '0' || at.matches('[inert]')) return false
    right += at.scrollLeft
    bottom += at.scrollTop
    isInFlow &&= position !== 'absolute' && position !== 'fixed'
  }
  return right > 0 && bottom > 0
}

/** Opens whatever an element is folded away in. Pages that keep that themselves are told as by a search of the page. */
export function unfold(element: Element): void {
  for (const closed of closedAround(element)) {
    closed.dispatchEvent(new Event('beforematch', { bubbles: true }))
    closed.removeAttribute('hidden')
    if (closed.matches('details')) closed.setAttribute('open', '')
  }
}
