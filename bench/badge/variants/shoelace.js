import '@shoelace-style/shoelace/dist/components/badge/badge.js'
import { client } from './client-double.js'
import { WORDS } from './look.js'

// Shoelace's badge only shows what it is given, so the asking stands here, outside of it.
const VARIANTS = { none: 'neutral', low: 'primary', medium: 'warning', high: 'danger' }

export function create() {
  const element = document.createElement('sl-badge')
  let phone = ''
  const ask = async () => {
    const asked = phone
    const { level } = await client.risk.assess(asked)
    if (phone !== asked) return
    element.variant = VARIANTS[level]
    element.textContent = WORDS[level]
  }
  Object.defineProperty(element, 'phone', {
    get: () => phone,
    set(next) {
      phone = next
      void ask()
    },
  })
  return element
}
/** The words stand in the light DOM at once; the badge is done when its own rendering has caught up. */
export const shownText = (element) =>
  element.shadowRoot?.firstElementChild?.classList.contains(`badge--${element.variant}`)
    ? element.textContent
    : ''
