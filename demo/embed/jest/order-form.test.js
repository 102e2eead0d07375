import { configure } from '@boom-risk/elements'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { setupNode } from '@boom-risk/mock-server/node'
import { jest } from '@jest/globals'
import { orderForm } from './order-form.js'

jest.setTimeout(30_000)

const baseUrl = `${location.origin}/risk`
const api = setupNode(createMockServer({ customers: 50 }), { baseUrl })

beforeAll(() => {
  api.listen()
  configure({ baseUrl, getToken: () => deskToken(1, 'owner') })
})
afterAll(() => api.close())

test('a customer who refuses parcels is asked for a deposit', async () => {
  const form = orderForm()
  document.body.append(form)
  const told = new Promise((resolve) => {
    form.addEventListener('boom-risk-change', ({ detail }) => detail.level === 'high' && resolve())
  })
  const field = form.querySelector('#phone')
  field.value = '0987654321'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await told
  expect(form.querySelector('#advice').textContent).toBe('Xin đặt cọc trước khi giao')
  expect(form.querySelector('risk-badge').shadowRoot.textContent).toContain('Nguy cơ cao')
})
