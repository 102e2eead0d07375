import { expect, fixture, html } from '@open-wc/testing'
import { NetworkError } from '@boom-risk/client'
import '../../src/risk-badge/define.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { never, RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

const HIGH = assessmentOf({ shop: [3, 4] })
const NETWORK = assessmentOf({ shop: [0, 0], network: [9, 10] })

async function mount(
  phone: string,
  { client = RiskClientDouble.answering(HIGH), lang = 'vi', appearance = 'full' } = {},
) {
  const root = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <risk-badge .phone=${phone} .client=${client} appearance=${appearance}></risk-badge>
    </div>`,
  )
  return { client, driver: BadgeDriver.in(root) }
}

const asked = (client: RiskClientDouble) => client.asked.map(({ phone }) => phone)

describe('a number among other text', () => {
  // First, while the reader of such texts is not loaded.
  it('D-17 asks nothing until the text is read, and then about its number alone', async () => {
    const { client, driver } = await mount('0912345678')
    await driver.shows('high')
    driver.badge.phone = 'DH00123 0987654321'
    await driver.badge.updateComplete
    expect(driver.badge.assessment).to.equal(undefined)
    await driver.shows('high')
    await waitUntil(() => driver.detail === 'Đọc là: 0987 654 321')
    expect(asked(client)).to.deep.equal(['+84912345678', '+84987654321'])
  })

  for (const [typed, vi, en] of [
    ['0987654321 250k', 'Đọc là: 0987 654 321', 'Read as 0987 654 321'],
    ['O9876S4321'.replace('S', '5'), 'Đọc là: 0987 654 321', 'Read as 0987 654 321'],
    ['987654321.0', 'Đọc là: 0987 654 321', 'Read as 0987 654 321'],
    ['0014155550123', 'Đọc là: +14155550123', 'Read as +14155550123'],
    ['0987654321 / 0912345678', 'Dùng số đầu: 0987 654 321', 'First number: 0987 654 321'],
    ['0168 765 4321', 'Số mới: 0387 654 321', 'Now 0387 654 321'],
    ['01687654321, 0912345678', 'Số đầu, số mới: 0387 654 321', 'First number, now 0387 654 321'],
  ] as const) {
    it(`D-17 says which number it read of ${typed}`, async () => {
      const { driver } = await mount(typed)
      await driver.shows('high')
      expect(driver.detail).to.equal(vi)
      driver.badge.lang = 'en'
      await waitUntil(() => driver.detail === en)
    })
  }

  it('D-17 the figures stay where the number is plainly typed', async () => {
    for (const typed of ['0987.654.321', '+84 (0) 987 654 321', '84987654321']) {
      const { driver } = await mount(typed)
      await driver.shows('high')
      expect(driver.detail.replaceAll('\u00A0', ' ')).to.equal('3/4 · 75 %')
    }
  })

  it('D-11 D-17 has room for the number where the level is the network’s', async () => {
    const { driver } = await mount('Hà 0987654321', { client: RiskClientDouble.answering(NETWORK) })
    await driver.shows('high')
    expect(driver.title).to.equal('Toàn hệ thống: cao')
    expect(driver.detail).to.equal('Đọc là: 0987 654 321')
  })

  it('D-17 shows it in one line, and in the explanation', async () => {
    const { driver } = await mount('Hà 0987654321', { appearance: 'compact' })
    await driver.shows('high')
    expect(driver.title).to.equal('0987\u00A0654\u00A0321: cao')
    expect(driver.surface!.title).to.equal('Đọc là: 0987 654 321')
    expect((await driver.open()).querySelector('header')!.textContent).to.contain('Đọc là: 0987 654 321')
  })

  it('D-17 X-2 shows it while it checks, and where it could not', async () => {
    const waiting = await mount('Hà 0987654321', { client: RiskClientDouble.answering(never) })
    await waiting.driver.shows('loading')
    expect(waiting.driver.detail).to.equal('0987 654 321')
    const failing = await mount('Hà 0987654321', {
      client: RiskClientDouble.answering(new NetworkError({})),
    })
    await failing.driver.shows('error')
    expect(failing.driver.detail).to.match(/^Đọc là: 0987 654 321 · .* · Thử lại$/)
  })
})

describe('a text that is refused', () => {
  for (const [typed, vi, en] of [
    ['SPX0987654321', 'Mã hoặc tài khoản: chỉ nhập số', 'Code or account: type the number'],
    ['STK 0987654321', 'Mã hoặc tài khoản: chỉ nhập số', 'Code or account: type the number'],
    ['0987654321@gmail.com', 'E-mail hoặc liên kết: chỉ nhập số', 'E-mail or link: type the number'],
    ['00987654321', 'Chưa rõ số nào: chỉ nhập một số', 'Unclear: type one number only'],
    ['9.87654E+08', 'Bảng tính làm tròn: nhập lại số', 'Rounded by a sheet: retype it'],
    ['+999 123456789', 'Mã quốc gia không tồn tại', 'No such country code'],
    ['1900 1234', 'Số tổng đài', 'A service number'],
    ['không có', 'Không phải số điện thoại', 'Not a phone number'],
  ] as const) {
    it(`D-17 asks nothing, and says what to do: ${typed}`, async () => {
      const { client, driver } = await mount(typed)
      await driver.shows('invalid')
      expect(driver.detail).to.equal(vi)
      driver.badge.lang = 'en'
      await waitUntil(() => driver.detail === en)
      expect(asked(client)).to.deep.equal([])
    })
  }

  it('D-17 takes back what stood there of another number', async () => {
    const { client, driver } = await mount('0987654321')
    await driver.shows('high')
    driver.badge.phone = 'SPX0912345678'
    await driver.badge.updateComplete
    expect(driver.badge.assessment).to.equal(undefined)
    await driver.shows('invalid')
    expect(asked(client)).to.deep.equal(['+84987654321'])
  })
})
