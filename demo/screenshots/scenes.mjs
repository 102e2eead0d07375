async function enter(page, phone) {
  await page.locator('#phone').fill(phone)
  await page.locator('#risk button').waitFor()
}

async function fillCustomer(page) {
  await page.locator('#customer-name').fill('Nguyễn Thị Thu Hà')
  await page.locator('#province').selectOption('Đà Nẵng')
  await page.locator('#ward').fill('Phường Hải Châu')
  await page.locator('#street').fill('12 Bạch Đằng')
}

async function open(page, path) {
  await page.goto(new URL(path, page.url()).href)
  await page.locator('.sample').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

async function openPartners(page, query = '') {
  await open(page, `/partners.html${query}`)
  await page.locator('#boom-table tbody button.name').first().waitFor()
  await page.locator('#customer-rows tr').first().waitFor()
}

/** What a person did before the picture was taken. */
export const SCENES = {
  empty: async () => {},
  popover: async (page) => {
    await fillCustomer(page)
    await enter(page, '0987 654 321')
    await page.locator('#risk button').first().click()
    await page.locator('#risk [part=popover]').waitFor()
  },
  network: async (page) => {
    await enter(page, '0356 700 700')
    await page.locator('#risk button').first().click()
    await page.locator('#risk [part=popover]').waitFor()
  },
  suggestions: async (page) => {
    await page.locator('#phone').click()
    await page.locator('#phone').pressSequentially('098')
    await page.locator('customer-suggestions[for=phone] [role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
  },
  errors: async (page) => {
    await page.locator('#phone').fill('0987 654 3210')
    await page.locator('#discount').fill('9000000')
    await page.locator('#submit').click()
  },
  search: async (page) => {
    await page.locator('#product-query').fill('a')
    await page.keyboard.press('ArrowDown')
  },
  created: async (page) => {
    await fillCustomer(page)
    await enter(page, '0913 100 312')
    await page.locator('#submit').click()
    await page.locator('.toast summary').click()
  },
  held: async (page) => {
    await fillCustomer(page)
    await enter(page, '0987 654 321')
    await page.locator('#submit').click()
  },
  partners: (page) => openPartners(page),
  'partners-chosen': async (page) => {
    await openPartners(page, '?level=high.medium&density=compact')
    await page.locator('#boom-table tbody input[type=checkbox]').first().click()
    await page
      .locator('#boom-table')
      .getByRole('button', { name: /^(Ngưng kích hoạt|Deactivate)$/ })
      .click()
  },
  inbox: async (page) => {
    await open(page, '/inbox.html')
    await page.locator('#panel [part=name]').waitFor()
    await page.locator('#panel article, #panel li').first().waitFor()
  },
  faults: async (page) => {
    const options = page.getByRole('button', { name: /Tùy chọn|Options/ })
    if (await options.isVisible()) await options.click()
    await page.locator('.network-button').click()
    await page.locator('#network-latency').selectOption('400')
    await page.locator('.network-button[data-state=slow]').waitFor()
  },
}
