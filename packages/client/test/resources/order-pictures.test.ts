import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import { createCore, type Order, type OrderPage, type RiskCore } from '../../src/index.ts'
import { withPictures } from '../../src/resources/order-pictures.ts'
import { ordersResource } from '../../src/resources/orders.ts'
import { customer, exampleServer } from '../support/examples.ts'
import { setup } from '../support/setup.ts'
import { json } from '../support/test-server.ts'

const page = examples.listOrders.response as OrderPage
const order = examples.shipOrder.response as Order

const [line] = order.lines

const withPicture = (imageUrl: string | null): Order => ({
  ...order,
  lines: line ? [{ ...line, imageUrl }] : [],
})

const coreAt = (baseUrl: string): RiskCore => createCore({ baseUrl, getToken: () => 'token-1' })
const shown = (baseUrl: string, imageUrl: string | null) =>
  withPictures(coreAt(baseUrl), withPicture(imageUrl)).lines[0]?.imageUrl

describe('pictures of products', () => {
  it.each([
    ['relative', 'pictures/shoes.jpg', 'https://api.example/risk/pictures/shoes.jpg'],
    ['of the root', '/pictures/shoes.jpg', 'https://api.example/pictures/shoes.jpg'],
    ['of another host', '//cdn.example/shoes.jpg', 'https://cdn.example/shoes.jpg'],
    ['whole', 'http://cdn.example/shoes.jpg?w=80', 'http://cdn.example/shoes.jpg?w=80'],
    ['none', null, null],
  ])('S1-8 have a whole address: %s', (_, recorded, href) => {
    expect(shown('https://api.example/risk/', recorded)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'blob:https://shop.example/1',
    'https://a:b@cdn.example/shoes.jpg',
    'https://',
  ])('stay as they were recorded where they are no web address: %s', (recorded) => {
    expect(shown('https://api.example', recorded)).toBe(recorded)
  })

  it('are of the web, or as they were recorded, whatever stands there; and only once made whole', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.webPath()), (recorded) => {
        const once = shown('https://api.example/risk', recorded)
        if (once !== recorded) expect(once).toMatch(/^https?:\/\/[^@/]+\//)
        expect(shown('https://elsewhere.example', once ?? null)).toBe(once)
      }),
    )
  })

  it('are whole in what lists and actions answer', async () => {
    const relative = withPicture('pictures/shoes.jpg')
    const { core, server } = await setup([
      exampleServer({
        listOrders: json({ ...page, items: [relative] }),
        shipOrder: json(relative),
        sendOrderConfirmation: json(relative),
        cancelOrder: json(relative),
      }),
    ])
    const orders = ordersResource(core)
    const { items } = await orders.list(customer.id)
    const answers = [
      ...items,
      await orders.ship('o1'),
      await orders.sendConfirmation('o1'),
      await orders.cancel('o1', 'Khách đổi ý'),
    ]
    for (const { lines } of answers)
      expect(lines.map(({ imageUrl }) => imageUrl)).toEqual([`${server.url}/pictures/shoes.jpg`])
  })
})
