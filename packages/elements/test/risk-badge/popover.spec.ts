import { sendKeys } from '@web/test-runner-commands'
import { expect, fixture, html } from '@open-wc/testing'
import type { RiskAssessment } from '@boom-risk/client'
import '../../src/risk-badge/define.ts'
import type { RiskReportDetail } from '../../src/risk-badge/index.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

const CASE = { shop: [7, 12], network: [9, 15], reports: 3, disputed: 1 } as const

async function mount(assessment = assessmentOf(CASE), phone = '0987654321', lang = 'vi') {
  const client = RiskClientDouble.answering(assessment)
  const root = await fixture<HTMLElement>(
    html`<div lang=${lang}>
      <button>before</button><risk-badge .phone=${phone} .client=${client}></risk-badge>
    </div>`,
  )
  const driver = BadgeDriver.in(root)
  await waitUntil(() => driver.button)
  return { root, client, driver }
}

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim()

/** The rows of the explanation, term → description. */
function rows(popover: HTMLElement): Record<string, string> {
  return Object.fromEntries(
    [...popover.querySelectorAll('dt')].map((term) => [words(term), words(term.nextElementSibling!)]),
  )
}

const explain = async (assessment: RiskAssessment, phone?: string) => {
  const { driver } = await mount(assessment, phone)
  return driver.open()
}

describe('why a badge shows what it shows', () => {
  it('is loaded and built when it is opened, and not before', async () => {
    const { driver } = await mount()
    expect(driver.badge.renderRoot.querySelector('[popover]')).to.equal(null)
    await driver.open()
    expect(driver.badge.renderRoot.querySelectorAll('[popover]')).to.have.length(1)
  })

  it('X-1 X-3 opens again when a later number is one to be acknowledged, and one after that is not', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [1, 12] }))
    client.replies.set('+84912345678', assessmentOf({ shop: [9, 10] }))
    const root = await fixture<HTMLElement>(
      html`<form><risk-badge .phone=${'0987654321'} block-on="high" .client=${client}></risk-badge></form>`,
    )
    const driver = BadgeDriver.in(root)
    for (const [phone, state] of [
      ['0987654321', 'none'],
      ['0912345678', 'high'],
      ['0987654321', 'none'],
    ] as const) {
      driver.badge.phone = phone
      await driver.shows(state)
      await waitUntil(() => !!driver.checkbox === (state === 'high'))
      const popover = await driver.open()
      expect(words(popover.querySelector('h2')!)).to.equal(
        words(driver.surface!.querySelector('[part=title]')!),
      )
      await sendKeys({ press: 'Escape' })
      await waitUntil(() => !driver.popover)
    }
  })

  it('S0-12 X-1 D-1 has reports, return rate with both numbers, the shop’s beside the network’s, and the rule', async () => {
    const popover = await explain(assessmentOf(CASE))
    const shown = rows(popover)
    expect(shown['Số lần báo xấu']).to.equal('3 1 Đang xác minh')
    expect(shown['Tỷ lệ hoàn hàng trên đơn giao · shop này']).to.equal('7/12 · 58,3 % Nguy cơ trung bình')
    expect(shown['Toàn hệ thống trên đơn giao · 3 shop']).to.equal('9/15 · 60 % Nguy cơ trung bình')
    expect(popover.querySelector('.note')!.textContent.replaceAll('\u00A0', ' ')).to.equal(
      'Nguy cơ trung bình: từ 3 đơn hoàn, từ 50 % đến dưới 75 %',
    )
    expect(shown['Đề xuất']).to.equal('gọi xác nhận')
    expect(shown['Nhà mạng']).to.equal('Viettel theo đầu số')
    expect(popover.querySelector('time')!.textContent).to.equal('3 giờ trước')
    expect(popover.querySelector('time')!.title).to.match(/\d{4}/)
  })

  const rules: [string, RiskAssessment, string][] = [
    ['S0-6 low', assessmentOf({ shop: [3, 12] }), 'Nguy cơ thấp: từ 3 đơn hoàn, từ 25 % đến dưới 50 %'],
    ['S0-6 high', assessmentOf({ shop: [3, 4] }), 'Nguy cơ cao: từ 3 đơn hoàn, từ 75 % trở lên'],
    ['S0-2 none', assessmentOf({ shop: [2, 4] }), 'Chưa tới ngưỡng: từ 3 đơn hoàn và từ 25 %'],
  ]
  for (const [what, assessment, rule] of rules)
    it(`${what}: says which rule made it so`, async () => {
      const popover = await explain(assessment)
      expect(popover.querySelector('.note')!.textContent.replaceAll('\u00A0', ' ')).to.equal(rule)
    })

  it('D-11 names the network beside the number where the level is the network’s', async () => {
    const popover = await explain(assessmentOf({ shop: [0, 0], network: [9, 10] }))
    expect(popover.querySelector('header')!.textContent.replace(/\s+/g, ' ')).to.contain(
      'Nguy cơ cao Toàn hệ thống 0987 654 321',
    )
    expect(popover.textContent).to.contain('0/0 · —')
  })

  it('D-4 says so where the counts contradict each other', async () => {
    const popover = await explain(assessmentOf({ shop: [9, 4] }))
    expect(popover.textContent).to.contain('Đơn hoàn nhiều hơn đơn giao')
    expect(popover.textContent.replaceAll('\u00A0', ' ')).to.contain('9/4 · 100 %')
  })

  it('X-12 shows the conversion of an old number', async () => {
    const popover = await explain(assessmentOf({ shop: [9, 10] }), '0168 234 5678')
    expect(rows(popover)['Số cũ']).to.equal('0168 234 5678')
    expect(popover.querySelector('header')!.textContent.replaceAll('\u00A0', ' ')).to.contain(
      'Số mới: 0382 345 678',
    )
  })

  it('leaves the network out where none is known, and an action that this version does not know', async () => {
    const popover = await explain(
      assessmentOf({ shop: [3, 4] }, { suggestedAction: 'unknown' }),
      '024 3825 1234',
    )
    expect(Object.keys(rows(popover))).to.not.include.members(['Nhà mạng'])
    expect(Object.keys(rows(popover))).to.not.include.members(['Đề xuất'])
  })

  for (const [lang, title, rule] of [
    ['vi', 'Mức chưa rõ', 'Phiên bản này chưa có quy tắc hay đề xuất cho mức này'],
    ['en', 'Unknown level', 'This version has no rule or suggestion for this level'],
  ] as const)
    it(`D-19 says of a level that this version does not know that it is not known, and nothing else: ${lang}`, async () => {
      for (const levels of [
        { level: 'unknown', networkLevel: 'high' },
        { level: 'none', networkLevel: 'unknown' },
      ] as const) {
        const { driver } = await mount(
          assessmentOf(CASE, { ...levels, suggestedAction: 'ship' }),
          undefined,
          lang,
        )
        const popover = await driver.open()
        expect(words(popover.querySelector('h2')!)).to.equal(title)
        expect(words(popover.querySelector('.note')!)).to.equal(rule)
        expect(Object.keys(rows(popover))).to.not.include.members([lang === 'vi' ? 'Đề xuất' : 'Suggestion'])
        await sendKeys({ press: 'Escape' })
      }
    })

  it('follows language, answer and number while it is open', async () => {
    const { driver, client } = await mount()
    const popover = await driver.open()
    driver.badge.lang = 'en'
    await waitUntil(() => popover.textContent.includes('Return rate'))
    expect(popover.textContent).to.contain('3 hours ago')
    client.publish('+84987654321', assessmentOf({ shop: [3, 4] }))
    await waitUntil(() => popover.querySelector('h2')!.textContent === 'High risk')
    driver.badge.phone = ''
    await waitUntil(() => !driver.popover)
  })

  it('D-22 tells the time by the shop’s clock', async () => {
    const settings = { timeZone: 'Pacific/Kiritimati' }
    const { client, driver } = await mount(assessmentOf(CASE, { computedAt: '2026-10-16T17:50:00Z' }))
    Object.assign(client, { session: { get: async () => ({ settings }) } })
    const popover = await driver.open()
    const time = () => popover.querySelector('time')!
    await waitUntil(() => time().title === '17/10/2026 07:50')
  })

  for (const [type, label] of [
    ['boom-reports-open', 'Lịch sử báo xấu'],
    ['boom-report-open', 'Báo xấu khách hàng'],
  ] as const)
    it(`S0-5 S0-15 "${label}" asks the host, and closes`, async () => {
      const assessment = assessmentOf(CASE)
      const { driver, root } = await mount(assessment)
      const popover = await driver.open()
      const events: CustomEvent<RiskReportDetail>[] = []
      root.addEventListener(type, (event) => {
        events.push(event)
        event.preventDefault()
      })
      const button = [...popover.querySelectorAll('button')].find(({ textContent }) => textContent === label)!
      button.click()
      await waitUntil(() => !driver.popover)
      expect(events).to.have.length(1)
      expect(events[0]!.defaultPrevented && events[0]!.composed).to.equal(true)
      expect(events[0]!.detail).to.deep.equal({ phone: '+84987654321', customerId: 'customer_1', assessment })
    })
})

describe('the popover under hand and keyboard', () => {
  for (const key of ['Enter', ' '] as const)
    it(`opens with ${key}, holds the focus, and Esc closes it and gives the focus back`, async () => {
      const { driver } = await mount()
      driver.badge.focus()
      await sendKeys({ press: key })
      await waitUntil(() => driver.popover, 'it opens')
      await waitUntil(() => driver.badge.shadowRoot!.activeElement === driver.popover, 'it has the focus')
      expect(driver.button!.getAttribute('aria-expanded')).to.equal('true')
      await sendKeys({ press: 'Escape' })
      await waitUntil(() => !driver.popover, 'it closes')
      await waitUntil(
        () => driver.badge.shadowRoot!.activeElement === driver.button,
        'the button has the focus',
      )
      expect(driver.button!.getAttribute('aria-expanded')).to.equal('false')
    })

  it('closes by the same button and opens again', async () => {
    const { driver } = await mount()
    await driver.open()
    driver.button!.click()
    await waitUntil(() => !driver.popover)
    await driver.open()
  })

  it('Esc closes it alone, not the host’s dialog around it', async () => {
    const root = await fixture(
      html`<dialog lang="vi">
        <risk-badge phone="0987654321" .client=${RiskClientDouble.answering(assessmentOf(CASE))}></risk-badge>
      </dialog>`,
    )
    const dialog = root as HTMLDialogElement
    dialog.showModal()
    const driver = BadgeDriver.in(dialog)
    await waitUntil(() => driver.button)
    await driver.open()
    await waitUntil(() => driver.badge.shadowRoot!.activeElement === driver.popover)
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => !driver.popover)
    expect(dialog.open).to.equal(true)
    dialog.close()
  })

  it('closes when its badge is taken away', async () => {
    const { driver } = await mount()
    const popover = await driver.open()
    driver.badge.remove()
    expect(popover.matches(':popover-open')).to.equal(false)
  })
})

const inside = (box: DOMRect) =>
  box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 0.5 && box.bottom <= innerHeight + 0.5

async function placed(style: Partial<CSSStyleDeclaration>) {
  const { driver, root } = await mount()
  Object.assign(root.style, { position: 'fixed' }, style)
  const popover = await driver.open()
  await waitUntil(() => popover.style.top !== '')
  return { driver, root, popover, box: () => popover.getBoundingClientRect() }
}

describe('the popover’s place', () => {
  it('is under the badge where there is room', async () => {
    const { driver, box } = await placed({ top: '10px', left: '10px' })
    const anchor = driver.button!.getBoundingClientRect()
    expect(box().top).to.be.at.least(anchor.bottom)
    expect(box().left).to.be.closeTo(anchor.left, 1)
  })

  it('turns up at the lower edge, and stays inside at the right one', async () => {
    const { driver, box } = await placed({ bottom: '4px', right: '4px' })
    expect(box().bottom).to.be.at.most(driver.button!.getBoundingClientRect().top)
    expect(inside(box())).to.equal(true)
  })

  it('begins at the other side from right to left', async () => {
    const { driver, root, box } = await placed({ top: '10px', left: '200px' })
    root.dir = 'rtl'
    dispatchEvent(new Event('resize'))
    const anchor = driver.button!.getBoundingClientRect()
    await waitUntil(() => Math.abs(box().right - anchor.right) <= 1)
  })

  it('follows its badge when something scrolls', async () => {
    const { driver, root, box } = await placed({ top: '10px', left: '10px' })
    root.style.top = '60px'
    root.dispatchEvent(new Event('scroll'))
    await waitUntil(() => Math.abs(box().top - driver.button!.getBoundingClientRect().bottom) <= 8)
  })
})
