import '@boom-risk/elements/risk-badge/define'
import { client } from './client-double.js'

export function create() {
  const element = document.createElement('risk-badge')
  element.client = client
  return element
}
export const shownText = (element) => element.shadowRoot?.textContent ?? ''
