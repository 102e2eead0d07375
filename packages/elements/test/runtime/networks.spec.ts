import { createRiskClient, type RiskClientOptions } from '@boom-risk/client'
import { MOBILE_NETWORKS, type NetworkTable } from '@boom-risk/client/rules'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import { configure } from '../../src/runtime/index.ts'
import { runtime, runtimeChanged } from '../../src/runtime/runtime.ts'
import { customerAt } from '../boom-customer-table/double/customers.ts'
import { catchDownloads } from '../boom-customer-table/downloads.ts'
import { mountShown as mountTable } from '../boom-customer-table/table-driver.ts'
import { openDetail } from '../customer-detail/detail-driver.ts'
import { mountShown as mountPanel } from '../customer-panel/panel-driver.ts'
import { mount as mountSuggestions } from '../customer-suggestions/suggestions-driver.ts'
import { SuggestionsDouble } from '../customer-suggestions/suggestions-double.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { unzipTexts } from '../spreadsheet/support/unzip.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

/** A virtual operator with a range of four digits, and a prefix that nobody has today. */
const NETWORKS: NetworkTable = { ...MOBILE_NETWORKS, Mây: ['0987', '0981'], Mới: ['031'] }

async function use(networks: unknown): Promise<void> {
  configure({ networks: networks as NetworkTable })
  await waitUntil(() => runtime().networks)
}

describe('a host’s own table of networks', () => {
  afterEach(() => {
    runtime().networks = undefined
    runtimeChanged()
  })

  it('S1-4 reaches the badge, also one that is there already: what a number is, and whose', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const root = await fixture<HTMLElement>(
      html`<div lang="vi"><risk-badge .phone=${'0312345678'} .client=${client}></risk-badge></div>`,
    )
    const driver = BadgeDriver.in(root)
    await driver.shows('invalid')
    await use(NETWORKS)
    await driver.shows('high')
    expect(client.asked.map(({ phone }) => phone)).to.deep.equal(['+84312345678'])
    driver.badge.phone = '0987654321'
    await waitUntil(() => client.asked.length === 2)
    await driver.shows('high')
    expect((await driver.open()).textContent).to.contain('Mây')
  })

  it('S1-4 of createRiskClient() reaches the badge that it serves, and the calls that it makes', async () => {
    const asked: string[] = []
    const client = createRiskClient({
      baseUrl: 'https://risk.test',
      getToken: () => 'token',
      networks: NETWORKS,
      fetch: async (input, init) => {
        const { phones } = (await new Request(input, init).json()) as { phones: string[] }
        asked.push(...phones)
        return Response.json({
          assessments: phones.map((phone) => Object.assign(assessmentOf({ shop: [3, 4] }), { phone })),
        })
      },
    } satisfies RiskClientOptions)
    const root = await fixture<HTMLElement>(
      html`<div lang="vi"><risk-badge .phone=${'0312345678'} .client=${client}></risk-badge></div>`,
    )
    await BadgeDriver.in(root).shows('high')
    expect(asked).to.deep.equal(['+84312345678'])
    client.close()
  })

  it('S1-4 reaches the panel: its phone, its look-up and its form', async () => {
    await use(NETWORKS)
    const panel = await mountPanel()
    expect(panel.text('.phone .network')).to.equal('Mây')
    await panel.press('Chỉnh sửa thông tin khách hàng')
    await panel.press('Thêm số')
    await panel.type('[name="phone-1"]', '0312345678')
    await panel.press('Lưu', '.profile')
    await panel.until(() => panel.desk.sent(/^PATCH/).length)
    expect(JSON.parse(panel.desk.sent(/^PATCH/)[0]!.body).phones[1]).to.deep.equal({ e164: '+84312345678' })
  })

  it('S1-4 reaches the table and the export', async () => {
    const driver = await mountTable({ customers: [customerAt(0)] })
    expect(driver.text('tbody .carrier')).to.equal('Viettel')
    await use(NETWORKS)
    await driver.until(() => driver.text('tbody .carrier') === 'Mây')
    const downloads = catchDownloads()
    driver.button('Xuất excel').click()
    await driver.until(() => driver.text('.notices').includes('Đã xuất 1 dòng'))
    const [file] = downloads.stop()
    const texts = [...(await unzipTexts(file!)).values()].join('')
    expect(texts).to.contain('Mây')
    expect(texts).not.to.contain('Viettel')
  })

  it('S1-4 reaches the detail', async () => {
    await use(NETWORKS)
    const driver = await openDetail({ who: 'high-from' })
    const number = driver.text('.phones .number').replaceAll(' ', '')
    const prefix = number.slice(0, 4)
    await use({ ...MOBILE_NETWORKS, Mây: [prefix] })
    await driver.until(() => driver.text('.phones').includes('Mây'))
  })

  it('S1-4 reaches the suggestions', async () => {
    await use(NETWORKS)
    const driver = await (await mountSuggestions(new SuggestionsDouble())).open()
    expect(driver.partOf(driver.options[0]!, '.phone')).to.equal('0987 654 321 Mây')
    expect(driver.options[0]!.ariaLabel).to.contain('0987 654 321, Mây')
  })

  it('a wrong table stops nothing: one warning names the entry, and the built-in one serves', async () => {
    const wrong = { FPT: ['775'] }
    const watch = watchConsole()
    configure({ networks: wrong })
    configure({ networks: wrong })
    await waitUntil(() => watch.lines.length)
    // The table after it is taken after it.
    await use(NETWORKS)
    watch.stop()
    expect(watch.lines).to.deep.equal([
      'warn [boom-risk] networks["FPT"][0] must be a text of 3 to 9 digits that begins with 03 to 09, such as "032" or "0775"',
    ])
    runtime().networks = undefined
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const root = await fixture<HTMLElement>(
      html`<div lang="vi"><risk-badge .phone=${'0987654321'} .client=${client}></risk-badge></div>`,
    )
    await BadgeDriver.in(root).shows('high')
  })

  it('createRiskClient() refuses a wrong table, naming the entry', () => {
    expect(() =>
      createRiskClient({ baseUrl: '/risk', getToken: () => '', networks: { FPT: ['0775', '12'] } }),
    ).to.throw(TypeError, 'networks["FPT"][1] must be a text of 3 to 9 digits')
  })
})
