const QUIET_MS = 150

const regions = new WeakMap<ParentNode, { element: HTMLElement; timer?: ReturnType<typeof setTimeout> }>()

/**
 * Says something through the element's one polite live region: the last text of a burst, and a text that stays once;
 * an empty one makes it forget. The region is made at the first need and lives in the shadow root, so that it is heard
 * inside a modal dialog too.
 */
export function announce(root: ParentNode, text: string): void {
  let region = regions.get(root)
  if (!region && !text) return
  if (!region) {
    const element = document.createElement('span')
    element.setAttribute('role', 'status')
    element.className = 'visually-hidden'
    // Before what Lit keeps in this root, which it clears to the end.
    root.prepend(element)
    regions.set(root, (region = { element }))
  }
  clearTimeout(region.timer)
  const { element } = region
  region.timer = setTimeout(() => {
    if (element.textContent !== text) element.textContent = text
  }, QUIET_MS)
}
