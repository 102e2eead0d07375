// A page of its own: warnings are given once a page.
import { CARRIERS } from '@boom-risk/client/rules'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import { CarrierRegistry } from '../../src/base/carrier-registry.ts'
import { configure, type Configuration } from '../../src/runtime/index.ts'
import { runtime, runtimeChanged } from '../../src/runtime/runtime.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

/** As a host without types writes it. */
const given = (options: unknown): void => configure(options as Configuration)

async function badge(): Promise<BadgeDriver> {
  const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
  const root = await fixture<HTMLElement>(
    html`<div lang="vi"><risk-badge .phone=${'0987654321'} .client=${client}></risk-badge></div>`,
  )
  return BadgeDriver.in(root)
}

describe('a slip of the host in configure()', () => {
  afterEach(() => {
    const page = runtime()
    page.strings = {}
    delete page.carriers
    delete page.locale
    delete page.source
    page.warned.clear()
    runtimeChanged()
  })

  for (const [what, slip] of [
    [
      'throws',
      () => {
        throw new Error('of the host')
      },
    ],
    ['gives no text', () => 7],
    ['is no text', 7],
  ] as const)
    it(`costs it the words of a string that ${what}, with one warning, and nobody else anything`, async () => {
      const told = watchConsole()
      given({ strings: { vi: { high: slip } } })
      const driver = await badge()
      expect((await driver.shows('high')).title).to.contain('Nguy cơ cao')
      const other = await badge()
      expect((await other.shows('high')).title).to.contain('Nguy cơ cao')
      expect(told.lines.filter((message) => message.includes('strings: high'))).to.have.length(1)
      told.stop()
    })

  for (const [option, wrong] of [
    ['strings', null],
    ['strings', 'Xin chào'],
    ['strings', { vi: 'Xin chào' }],
    ['locale', 'tiếng Việt'],
  ] as const)
    it(`is named: ${option} ${JSON.stringify(wrong)}`, async () => {
      const told = watchConsole()
      given({ [option]: wrong, locale: option === 'locale' ? wrong : 'vi' })
      await waitUntil(() => told.lines.some((message) => message.includes(`configure({ ${option} })`)))
      const driver = await badge()
      expect((await driver.shows('high')).title).to.contain('Nguy cơ cao')
      told.stop()
    })

  it('leaves wrong carriers aside, and keeps the others and the built-in ones', () => {
    const told = watchConsole()
    const good = { id: 'may', name: 'Mây', url: 'https://may.example/{code}' }
    const wrong = [
      null,
      'GHN',
      { id: 'x' },
      { id: 'y', name: 'Y', url: 'javascript:alert(1)' },
      { ...good, aliases: [7] },
    ]
    const found = new CarrierRegistry().of([good, ...wrong] as never)
    expect(found).to.deep.equal([good, ...CARRIERS])
    for (let i = 1; i <= wrong.length; i++)
      expect(told.lines.filter((message) => message.includes(`carriers[${i}]`))).to.have.length(1)
    expect(new CarrierRegistry().of('GHN' as never)).to.deep.equal(CARRIERS)
    expect(told.lines.some((message) => message.includes('carriers: must be'))).to.equal(true)
    told.stop()
  })

  for (const [what, nothing] of [
    ['null', null],
    ['undefined', undefined],
    ['a text', 'https://risk.example.com'],
  ] as const)
    it(`changes nothing where it is given ${what} instead of an object, with a warning`, async () => {
      const told = watchConsole()
      given({ locale: 'en' })
      given(nothing)
      await waitUntil(() =>
        told.lines.some((message) => message.includes('configure(): must be given an object')),
      )
      expect(runtime().locale).to.equal('en')
      told.stop()
    })

  it('costs it one warning for each wrong option of the client, at the first look-up', async () => {
    const told = watchConsole()
    given({ baseUrl: '/risk', getToken: () => 'token', deadlineMs: '10', retries: 1.5 })
    const { source } = runtime()
    if (typeof source === 'function') await source()
    for (const name of ['deadlineMs', 'retries'])
      expect(told.lines.filter((message) => message.includes(`\`${name}\``))).to.have.length(1)
    told.stop()
  })
})
