import { createRiskClient } from '@boom-risk/client'
import { createMockServer } from '@boom-risk/mock-server'
import '@boom-risk/elements/customer-panel/define'

const server = createMockServer({ customers: 4000 })
const client = createRiskClient({
  baseUrl: 'https://risk.bench',
  getToken: () => 'dev-1-owner',
  // The API in the page itself: what is measured is the panel and the client, not a network.
  fetch: (input, init) => {
    const request = new Request(input, init)
    return server.respond(request, new URL(request.url).pathname)
  },
})

let panel
let ids = []

/** Puts a panel on the page, and finds the customers to switch between. */
globalThis.benchOpen = async (count) => {
  for await (const page of client.customers.pages({ limit: 100 })) {
    ids.push(...page.items.map(({ id }) => id))
    if (ids.length > count) break
  }
  panel = document.createElement('customer-panel')
  panel.client = client
  panel.storage = null
  panel.style.inlineSize = '320px'
  document.body.append(panel)
  await benchSwitch(count)
}

/** Switches to a customer. @returns ms to the first frame with the name, and to the one with every section. */
globalThis.benchSwitch = async (index) => {
  const id = ids[index]
  const start = performance.now()
  panel.customerId = id
  const named = await painted(() => panel.shadowRoot.querySelector('.name') && shownId() === id, start)
  const whole = await painted(() => !panel.shadowRoot.querySelector('.skeleton'), start)
  return { named, whole }
}

let shown
addEventListener('boom-customer-show', ({ detail }) => {
  shown = detail.customer?.id
})
const shownId = () => shown

/** ms until a frame is on its way to the screen that fulfils the condition. */
function painted(condition, start) {
  return new Promise((resolve) => {
    const look = () =>
      requestAnimationFrame(() => {
        if (!condition()) look()
        else {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now() - start), { once: true })
          port1.start()
          port2.postMessage(0)
        }
      })
    look()
  })
}
