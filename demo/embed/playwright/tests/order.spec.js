import { test as base, expect } from '@playwright/test'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { listen } from '@boom-risk/mock-server/http'

/** Each test has a risk API of its own, and the page knows where it is. */
const test = base.extend({
  risk: async ({ page }, use) => {
    const server = createMockServer({ customers: 50 })
    const door = await listen(server)
    await page.addInitScript(
      (api) => {
        window.riskApi = api
      },
      { url: door.url, token: deskToken(1, 'owner') },
    )
    await use(server)
    await door.close()
  },
})

// `risk` starts the server, though no line of a test names it.
test.beforeEach(async ({ risk: _, page }) => {
  await page.goto('/')
})

test('an order of who refuses parcels is held until the warning is acknowledged', async ({ page }) => {
  await page.getByLabel('Số điện thoại').fill('0987 654 321')
  // Playwright looks into open shadow roots by itself; the button alone, for a live region says the same.
  await expect(page.getByRole('button', { name: 'Nguy cơ cao' })).toBeVisible()
  await page.getByRole('button', { name: 'Gửi đơn' }).click()
  await expect(page.locator('output')).toBeEmpty()
  await page.locator('risk-badge').getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Gửi đơn' }).click()
  await expect(page.locator('output')).toHaveText('Đã gửi: high')
})

test('an API that is away holds nothing', async ({ page, risk }) => {
  risk.faults.change({ offline: true })
  await page.getByLabel('Số điện thoại').fill('0987 654 321')
  await expect(page.getByRole('button', { name: 'Chưa kiểm tra được' })).toBeVisible({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Gửi đơn' }).click()
  await expect(page.locator('output')).toHaveText('Đã gửi: chưa kiểm tra')
})
