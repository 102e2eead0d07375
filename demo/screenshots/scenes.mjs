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

const csvFile = (name, lines) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })

/** A sheet of somebody's own, whose columns nobody knows. */
const LEDGER = [
  'Đơn số;Ai mua;Máy bàn/di động;Tới đâu rồi;Bao nhiêu;Giao chỗ nào;Dặn dò thêm',
  'X-1001;Nguyễn Thị Thu Hà;0977 000 333;Đã hoàn;350.000;12 Bạch Đằng, Hải Châu, Đà Nẵng;Gọi trước 30 phút, giao giờ hành chính',
  'X-1002;Trần Văn Bình;0977 000 444;Đã giao;1.250.000;5 Lê Lợi, Bến Nghé, TP HCM;',
  'X-1003;Lê Cẩm Tú;0977 000 333;Khách hẹn;89.000;7 Hàng Bông, Hà Nội;Không lấy túi',
]
const EXPORT = [
  'Mã đơn hàng;Ngày đặt hàng;Tên khách hàng;Số điện thoại;Trạng thái thanh toán;Trạng thái giao hàng;Kênh bán hàng;Tổng tiền',
  'DH1;17/10/2026 12:50;Phan Thị Hà;0977000111;Chưa thanh toán;Kho hoàn kiểm;Facebook;219.000',
  'DH2;17/10/2026 12:50;Phan Thị Hà;0977000111;Chưa thanh toán;Đã giao hàng;Facebook;219.000',
  'DH3;17/10/2026 12:50;Lý Thật Thà;0977000222;Chưa thanh toán;Khách hẹn lại ngày giao nhưng chưa biết hôm nào;Facebook;219.000',
]

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
  'own-orders-mapping': async (page) => {
    await open(page, '/own-orders.html')
    await page.locator('#files').setInputFiles(csvFile('so-tay.csv', LEDGER))
    await page.locator('#missing').waitFor()
    await page.locator('#column-code').selectOption({ label: 'Đơn số' })
    await page.locator('#missing', { hasNotText: /mã đơn|order code/ }).waitFor()
  },
  'own-orders-words': async (page) => {
    await open(page, '/own-orders.html')
    await page.locator('#files').setInputFiles(csvFile('don-hang.csv', EXPORT))
    await page.locator('#read').click()
    await page.locator('#take-over').waitFor()
  },
  'own-orders-refused': async (page) => {
    await open(page, '/own-orders.html')
    const file = {
      name: 'cu.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from('d0cf11e0', 'hex'),
    }
    await page.locator('#files').setInputFiles(file)
    await page.locator('#stage [role=alert]').waitFor()
  },
}
