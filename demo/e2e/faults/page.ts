// The page of the grid of faults: one element over the real client, as the address says.
import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/boom-customer-table/define'
import '@boom-risk/elements/customer-panel/define'

interface Wanted {
  readonly api: string
  readonly element: 'customer-panel' | 'boom-customer-table'
  readonly attributes: Readonly<Record<string, string>>
}

const { api, element, attributes } = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Wanted
// A try that hangs is given up sooner than in a shop: what is looked at is what becomes of it.
configure({ baseUrl: api, getToken: () => 'dev-1-owner', tryTimeoutMs: 1000, deadlineMs: 3500, locale: 'vi' })

const made = document.createElement(element)
for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
made.style.blockSize = '900px'
document.body.append(made)
