import { configure } from '@boom-risk/elements'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { setupNode } from '@boom-risk/mock-server/node'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openChat } from './chat.ts'

// Of the page's own origin: happy-dom asks other origins for leave before each call.
const baseUrl = `${location.origin}/risk`
const api = setupNode(createMockServer({ customers: 50 }), { baseUrl })

beforeAll(() => {
  api.listen()
  configure({ baseUrl, getToken: () => deskToken(1, 'owner') })
})
afterAll(() => api.close())

test('the order that is clicked opens in our own page', async () => {
  const { opened } = openChat(document.body, '0987654321')
  const root = document.querySelector('customer-panel')?.shadowRoot
  await expect.poll(() => root?.textContent, { timeout: 10_000 }).toContain('Nguyễn Thị Thu Hà')
  const code = await vi.waitUntil(() => root?.querySelector<HTMLElement>('.code'), { timeout: 10_000 })
  code.click()
  expect(opened).toEqual([code.textContent.trim()])
}, 30_000)
