// One engine is enough: this is about what is asked when.
import { createRiskClient } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { Desk } from './desk.ts'
import { mount } from './panel-driver.ts'

describe('<customer-panel>: a platform that takes few requests', () => {
  for (const requestsPerSecond of [3, 10])
    it(`of ${requestsPerSecond} a second is shown whole, without anybody asking again`, async () => {
      const desk = new Desk()
      const { id } = (await desk.client.customers.resolve({ phone: '+84987654321' }))!
      desk.server.faults.change({ requestsPerSecond })
      const statuses: (number | null)[] = []
      // Another client as greedy as this one: neither has all of the limit.
      for (let i = 0; i < 4; i++) void desk.client.session.get({ fresh: true }).catch(() => {})
      const client = createRiskClient({
        baseUrl: 'https://risk.test',
        shareEvents: false,
        getToken: () => 'dev-1-owner',
        fetch: (input, init) => {
          const request = new Request(input, init)
          return desk.server.respond(request, new URL(request.url).pathname)
        },
        onRequest: ({ status }) => statuses.push(status),
      })
      const panel = await mount({ desk, properties: { client }, attributes: { 'customer-id': id } })
      for (const shown of ['.name', '.order', '#new-note', '.pick-fields'])
        await panel.until(() => panel.find(shown), `${shown} to show`)
      expect(panel.all('.failed')).to.have.length(0)
      if (requestsPerSecond === 3) expect(statuses).to.include(429)
    })
})
