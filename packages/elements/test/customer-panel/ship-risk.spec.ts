import type { Customer, OrderPage } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { Desk } from './desk.ts'
import { choose } from './order-menu.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

const CUSTOMER = /resolve|customers\/[^/]+$/

/** The desk with another risk of the customer on show. */
function deskWith(change: (customer: Customer) => void): Desk {
  const desk = new Desk()
  desk.rewrite(CUSTOMER, (body: { customer?: Customer }) => {
    change(body.customer ?? (body as Customer))
    return body
  })
  return desk
}

/** Of each order that much is paid. */
function deskPaid(paid: number): Desk {
  const desk = new Desk()
  desk.rewrite(/^GET .*\/orders$/, (page: OrderPage) => {
    for (const { amounts } of page.items) amounts.paid = paid
    return page
  })
  return desk
}

async function ask(options: Parameters<typeof mountShown>[0] = {}): Promise<PanelDriver> {
  const panel = await mountShown(options)
  await choose(panel, options.lang === 'en' ? 'Ship' : 'Giao hàng')
  await panel.until(() => panel.question.open)
  return panel
}

const focused = (panel: PanelDriver) => panel.root.activeElement?.textContent.trim()

/** What a screen reader says of the question beside its title. */
const described = (panel: PanelDriver) =>
  (panel.question.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => panel.root.getElementById(id)?.innerText.replaceAll(/\s+/g, ' ').trim())
    .join(' ')

describe('<customer-panel>: what is at stake when an order ships', () => {
  it('S1-9 X-3 D-1 says level, rate and advice, and has the focus on what is safer', async () => {
    const panel = await ask({ desk: deskPaid(0) })
    expect(described(panel)).to.match(
      /^Nguy cơ cao Hoàn \d+\/\d+ · [\d,]+ % trên đơn giao\. Nên yêu cầu cọc trước khi giao\. Phiếu giao hàng/,
    )
    expect(focused(panel)).to.equal('Yêu cầu cọc')
    expect(panel.desk.sent(/ship/)).to.have.length(0)
  })

  it('X-3 asks for no second deposit, and says what is left to collect', async () => {
    const panel = await ask({ desk: deskPaid(100_000) })
    expect(described(panel)).to.contain('Nên gọi xác nhận trước khi giao.')
    expect(focused(panel)).to.equal('Gọi xác nhận')
    expect(panel.text('#order-question')).to.not.contain('Yêu cầu cọc')
    await panel.says(/Đã cọc 100\.000 đ, còn thu [\d.]+ đ/, '#order-question')
  })

  it('S1-9 ships by the key that asked where nothing is at stake', async () => {
    const desk = deskWith(({ risk }) =>
      Object.assign(risk, {
        level: 'none',
        networkLevel: 'none',
        suggestedAction: 'ship',
        reports: { total: 0, disputed: 0 },
      }),
    )
    const panel = await ask({ desk })
    expect(panel.all('.stake')).to.have.length(0)
    expect(focused(panel)).to.equal('Giao hàng')
    await sendKeys({ press: 'Enter' })
    await panel.says('Đã tạo phiếu giao hàng')
  })

  it('X-3 D-11 advises to call where the network warns, and tells the host before the phone rings', async () => {
    const desk = deskWith(({ risk }) =>
      Object.assign(risk, { level: 'none', networkLevel: 'medium', suggestedAction: 'call' }),
    )
    const panel = await ask({ desk, lang: 'en' })
    expect(described(panel)).to.contain('Medium risk · All shops')
    expect(described(panel)).to.contain('Best to confirm by phone before it ships.')
    expect(focused(panel)).to.equal('Confirm by phone')
    const call = panel.root.activeElement as HTMLAnchorElement
    expect(call.getAttribute('href')).to.equal('tel:+84987654321')
    panel.element.addEventListener('boom-customer-call', (event) => event.preventDefault())
    const asked = panel.next('boom-customer-call')
    call.click()
    expect((await asked).phone).to.equal('+84987654321')
    expect(panel.question.open).to.equal(true)
  })

  it('X-3 a deposit is asked for in the reply, and nothing ships', async () => {
    const panel = await ask({ desk: deskPaid(0) })
    const inserted = panel.next('boom-reply-insert')
    panel.element.addEventListener('boom-reply-insert', (event) => event.preventDefault())
    await panel.press('Yêu cầu cọc', '#order-question')
    const { kind, text, order } = await inserted
    expect(kind).to.equal('deposit_request')
    expect(text).to.contain(order.code).and.to.contain('nhận cọc trước khi gửi hàng')
    await panel.until(() => !panel.question.open)
    expect(panel.desk.sent(/ship/)).to.have.length(0)
  })

  it('X-3 a host asks for the deposit in its own way', async () => {
    const panel = await ask({ desk: deskPaid(0) })
    const inserted: string[] = []
    panel.element.addEventListener('boom-reply-insert', ({ detail }) => inserted.push(detail.kind))
    panel.element.addEventListener('boom-deposit-request', (event) => event.preventDefault())
    const asked = panel.next('boom-deposit-request')
    await panel.press('Yêu cầu cọc', '#order-question')
    expect((await asked).order.code).to.equal(panel.text('.order .code'))
    await panel.until(() => !panel.question.open)
    expect(inserted).to.deep.equal([])
  })

  it('X-8 offers no call where the number is masked, nor a focus that ships', async () => {
    const desk = deskWith((customer) => {
      Object.assign(customer.risk, { level: 'medium', networkLevel: 'none', suggestedAction: 'call' })
      customer.phones = customer.phones.map((phone) => ({ ...phone, e164: null, masked: true }))
    })
    const panel = await ask({ desk })
    expect(panel.text('#order-question')).to.not.contain('Gọi xác nhận')
    expect(focused(panel)).to.equal('Hủy')
  })

  it('D-19 says a level that is not known yet, and advises nothing', async () => {
    const desk = deskWith(({ risk }) =>
      Object.assign(risk, { level: 'severe', networkLevel: 'none', suggestedAction: 'pray' }),
    )
    const panel = await ask({ desk })
    expect(described(panel)).to.contain('Mức chưa rõ').and.to.not.contain('Nên ')
    expect(focused(panel)).to.equal('Hủy')
  })
})
