import { client } from './client-double.js'
import { CSS, SHAPES, WORDS } from './look.js'

const sheet = new CSSStyleSheet()
sheet.replaceSync(CSS)
const template = document.createElement('template')
template.innerHTML =
  '<button type="button"><svg viewBox="0 0 16 16" aria-hidden="true"><path></path></svg><span></span></button>'

class HandWrittenBadge extends HTMLElement {
  #phone = ''
  #built = false
  #asked = 0

  get phone() {
    return this.#phone
  }

  set phone(phone) {
    this.#phone = phone
    if (this.isConnected) void this.#ask()
  }

  connectedCallback() {
    if (!this.#built) {
      const root = this.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [sheet]
      root.append(template.content.cloneNode(true))
      this.#built = true
    }
    void this.#ask()
  }

  async #ask() {
    const asked = ++this.#asked
    const { level } = await client.risk.assess(this.#phone)
    if (asked !== this.#asked) return
    const button = this.shadowRoot.firstChild
    button.className = level
    button.firstChild.firstChild.setAttribute('d', SHAPES[level])
    button.lastChild.textContent = WORDS[level]
  }
}
customElements.define('hand-written-badge', HandWrittenBadge)

export const create = () => document.createElement('hand-written-badge')
export const shownText = (element) => element.shadowRoot.textContent
