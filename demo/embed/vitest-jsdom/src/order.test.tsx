import { configure } from '@boom-risk/elements'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { setupNode } from '@boom-risk/mock-server/node'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Order } from './order.tsx'

const baseUrl = `${location.origin}/risk`
const server = createMockServer({ customers: 50 })
const api = setupNode(server, { baseUrl })

beforeAll(() => {
  api.listen()
  configure({ baseUrl, getToken: () => deskToken(1, 'owner') })
})
afterEach(() => {
  cleanup()
  server.faults.change({ offline: false })
})
afterAll(() => api.close())

test('a customer who refuses parcels is asked for a deposit', async () => {
  render(<Order />)
  await userEvent.type(screen.getByLabelText('Số điện thoại'), '0987654321')
  const alert = await screen.findByRole('alert', undefined, { timeout: 10_000 })
  expect(alert.textContent).toBe('Xin đặt cọc trước khi giao')
  expect(document.querySelector('risk-badge')?.assessment?.level).toBe('high')
}, 30_000)

test('nobody is asked for anything while the API is away', async () => {
  server.faults.change({ offline: true })
  render(<Order />)
  await userEvent.type(screen.getByLabelText('Số điện thoại'), '0912 345 678')
  const badge = document.querySelector('risk-badge')
  await expect.poll(() => badge?.shadowRoot?.textContent, { timeout: 10_000 }).toContain('Chưa kiểm tra được')
  expect(screen.queryByRole('alert')).toBeNull()
}, 30_000)
