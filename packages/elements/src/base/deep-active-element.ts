/** Whatever has the focus in a page, or in any open shadow root of it. */
export function deepActiveElement(page = document): Element | null {
  let focused = page.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused
}
