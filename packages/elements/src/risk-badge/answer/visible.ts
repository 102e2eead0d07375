/** The closed `<details>` that an element is folded away in, the outermost last. */
function closedAround(element: Element): HTMLDetailsElement[] {
  const closed: HTMLDetailsElement[] = []
  let at: Element | null = element
  while (at) {
    const parent: Element | null = at.assignedSlot ?? at.parentElement
    if (
      parent instanceof HTMLDetailsElement &&
      !parent.open &&
      !(at instanceof HTMLElement && at.tagName === 'SUMMARY')
    )
      closed.push(parent)
    const root = at.getRootNode()
    at = parent ?? (root instanceof ShadowRoot ? root.host : null)
  }
  return closed
}

/** Whether a person sees an element, or can be shown it by opening what it is folded away in. */
export function canBeShown(element: Element): boolean {
  const outermost = closedAround(element).at(-1) ?? element
  return outermost.getClientRects().length > 0 && getComputedStyle(outermost).visibility !== 'hidden'
}

/** Opens whatever an element is folded away in. */
export function unfold(element: Element): void {
  for (const details of closedAround(element)) details.open = true
}
