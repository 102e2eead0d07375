import { expect, fixture, html } from '@open-wc/testing'
import { place } from '../../src/base/placement.ts'
import '../../src/risk-badge/define.ts'
import type { RiskBadge } from '../../src/risk-badge/index.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

const client = () => RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))

async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Pop-out"></iframe>`)
  return frame.contentDocument!
}

const isStyled = (badge: RiskBadge) =>
  badge.ownerDocument.defaultView!.getComputedStyle(badge).display === 'inline-block'

describe('an element in another document', () => {
  it('is styled where it was moved to, its popover too, and again where it came from', async () => {
    const badge = await fixture<RiskBadge>(
      html`<risk-badge phone="0987654321" .client=${client()}></risk-badge>`,
    )
    const driver = new BadgeDriver(badge)
    await driver.shows('high')
    driver.button!.click()
    await waitUntil(() => badge.shadowRoot!.querySelector('[part=popover]'))
    const [home, sheets] = [badge.parentElement!, badge.shadowRoot!.adoptedStyleSheets.length]
    for (const place of [(await otherDocument()).body, home]) {
      place.append(badge)
      await waitUntil(() => badge.shadowRoot!.adoptedStyleSheets.length === sheets && isStyled(badge))
      expect(badge.ownerDocument).to.equal(place.ownerDocument)
    }
    await driver.shows('high')
  })

  it('hears its field there', async () => {
    const { body } = await otherDocument()
    const field = body.ownerDocument.createElement('input')
    field.id = 'phone'
    const badge = await fixture<RiskBadge>(html`<risk-badge for="phone" .client=${client()}></risk-badge>`)
    body.append(field, badge)
    await badge.updateComplete
    field.value = '0987654321'
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    await new BadgeDriver(badge).shows('high')
  })

  it('is styled where it is put before it was ever drawn', async () => {
    const page = await otherDocument()
    const badge = document.createElement('risk-badge')
    Object.assign(badge, { client: client(), phone: '0987654321' })
    page.body.append(badge)
    await new BadgeDriver(badge).shows('high')
    await waitUntil(() => isStyled(badge))
  })

  it('X-3 holds no order behind a modal dialog of that document, far down in it', async () => {
    const { body } = await otherDocument()
    const badge = await fixture<RiskBadge>(
      html`<risk-badge phone="0987654321" block-on="high" .client=${client()}></risk-badge>`,
    )
    body.innerHTML = '<p style="block-size: 4000px"></p><form></form><dialog></dialog>'
    const told: string[] = []
    badge.addEventListener('boom-risk-change', ({ detail }) => told.push(detail.hold))
    body.querySelector('form')!.append(badge)
    await waitUntil(() => told.at(-1) === 'held')
    body.querySelector('dialog')!.showModal()
    await waitUntil(() => told.at(-1) === 'lifted')
  })

  it('places what opens there within the window that it is in', async () => {
    const { documentElement, body } = await otherDocument()
    const frame = documentElement.ownerDocument.defaultView!.frameElement!
    frame.setAttribute('style', 'inline-size: 500px; block-size: 260px')
    body.style.paddingBlockStart = '180px'
    const [anchor, box] = [0, 1].map(() => body.ownerDocument.createElement('div'))
    box!.style.cssText = 'position: fixed; block-size: 120px; inline-size: 120px'
    body.append(anchor!, box!)
    const end = place(box!, anchor!)
    expect(box!.getBoundingClientRect().bottom).to.be.below(anchor!.getBoundingClientRect().top)
    end()
  })
})
