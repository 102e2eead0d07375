import type { Customer } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { customerOf } from '../stage/api.ts'
import { openPanel, PANEL_RUNS } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    sections: [
      'Thông tin khách hàng',
      'Thông tin đơn hàng',
      'Ghi chú khách hàng',
      'Thông tin bổ sung',
      'Custom field',
    ],
    profile: 'Thông tin khách hàng',
    orders: 'Thông tin đơn hàng',
    noPhone: 'Chưa có số điện thoại',
    noEmail: 'Chưa có email',
    byPrefix: 'theo đầu số',
    ported: /chuyển mạng giữ số không nhận ra được/,
    copy: /^Sao chép số/,
    copyPsid: 'Sao chép mã PSID',
    copied: 'Đã sao chép',
    call: /^Gọi/,
    psid: 'Mã PSID',
  },
  en: {
    sections: ['Customer', 'Orders', 'Customer notes', 'Additional information', 'Custom field'],
    profile: 'Customer',
    orders: 'Orders',
    noPhone: 'No phone number',
    noEmail: 'No e-mail address',
    byPrefix: 'by prefix',
    ported: /Ported numbers are not detected/,
    copy: /^Copy 0/,
    copyPsid: 'Copy the PSID',
    copied: 'Copied',
    call: /^Call/,
    psid: 'PSID',
  },
} as const

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(PANEL_RUNS)(
  'S1-1 the panel beside the conversation shows its customer in five sections ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Nguyễn Thị Thu Hà')
    const { panel, page } = inbox
    const headings = panel.getByRole('heading', { level: 3 })
    await expect.poll(() => headings.allInnerTexts()).toEqual(words.sections)
    const tops = await headings.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top))
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    const [thread, shown] = [await page.locator('.thread').boundingBox(), await panel.boundingBox()]
    expect(shown?.x).toBeGreaterThanOrEqual((thread?.x ?? 0) + (thread?.width ?? 0))

    const orders = inbox.section(words.orders)
    await run.hand.press(orders.getByRole('button', { name: words.orders, exact: true }))
    await orders.locator('.order').first().waitFor({ state: 'detached' })

    await inbox.open('Ngô Thùy Linh', run.hand)
    await inbox.shows('Ngô Thùy Linh')
    const { phones } = await customerOf(stage, 'reported-only')
    expect(digitsOf(await inbox.section(words.profile).innerText())).toContain(phones[0]?.display)
    expect(await orders.locator('.order').count(), 'a section stays folded').toBe(0)
    await page.reload()
    await inbox.shows('Nguyễn Thị Thu Hà')
    expect(await orders.locator('.order').count(), 'folded after a reload too').toBe(0)
    await run.hand.press(orders.getByRole('button', { name: words.orders, exact: true }))
    await orders.locator('.order').first().waitFor()
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-2 name, e-mail, address and phone are those of the server ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Phạm Thị Ngọc Ánh')
    const profile = inbox.section(words.profile)
    const customer = await customerOf(stage, 'half-returned-below-count')
    await expectContacts(profile, customer)
    const [email = ''] = customer.emails
    await expect
      .poll(() => profile.getByRole('link', { name: email, exact: true }).getAttribute('href'))
      .toBe(`mailto:${email}`)

    await inbox.open('Trần Ngọc Vy', run.hand)
    await inbox.shows('Trần Ngọc Vy')
    const other = await customerOf(stage, 'nothing-shipped')
    expect(other.emails).toEqual([])
    await expectContacts(profile, other)
    await expect.poll(() => profile.innerText()).toContain(words.noEmail)
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-4 the phone shows its network, and that it goes by prefix ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Võ Thanh Hạnh')
    for (const [name, key, network] of [
      ['Võ Thanh Hạnh', 'low-from', 'VinaPhone'],
      ['Ngô Thùy Linh', 'reported-only', 'MobiFone'],
      ['Dương Văn Lộc', 'converted-2018', 'Viettel'],
    ] as const) {
      await inbox.open(name, run.hand)
      await inbox.shows(name)
      const phone = inbox.panel.locator('.phone')
      expect(digitsOf(await phone.locator('.number').innerText())).toBe(
        (await customerOf(stage, key)).phones[0]?.display,
      )
      await expect.poll(() => phone.getByRole('button', { name: words.byPrefix }).innerText()).toBe(network)
    }

    const network = inbox.panel.getByRole('button', { name: words.byPrefix })
    await run.hand.rest(network)
    const tip = inbox.panel.getByRole('tooltip')
    await tip.waitFor()
    await expect.poll(() => tip.innerText()).toContain(words.byPrefix)
    await expect.poll(() => tip.innerText()).toMatch(words.ported)
    await inbox.page.keyboard.press('Escape')
    await tip.waitFor({ state: 'detached' })
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-5 the phone is copied, and called by whoever takes the call ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const { panel, page, visit } = await openPanel(stage, run, 'Võ Thanh Hạnh')
    const { id, phones } = await customerOf(stage, 'low-from')
    const [phone] = phones
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await run.hand.press(panel.getByRole('button', { name: words.copy }))
    await panel.locator('[part=notice]', { hasText: words.copied }).waitFor()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(phone?.display)

    const call = panel.getByRole('link', { name: words.call })
    await expect.poll(() => call.getAttribute('href')).toBe(`tel:${phone?.e164}`)
    const calls = await panel.evaluateHandle(listenForCalls)
    await run.hand.press(call)
    await run.hand.press(call)
    await expect
      .poll(() => calls.jsonValue())
      .toEqual([
        { detail: { customerId: id, phone: phone?.e164 }, isDialled: true },
        // The second one was taken by the host.
        { detail: { customerId: id, phone: phone?.e164 }, isDialled: false },
      ])
    const national = String(phone?.display).slice(1)
    expect(visit.requests.map((request) => request.url()).filter((url) => url.includes(national))).toEqual([])
    visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)('S1-6 a PSID is called one, and is no mail address ($label)', async (run) => {
  const words = WORDS[run.lang]
  const inbox = await openPanel(stage, run, 'Lý Khánh Chi')
  const profile = inbox.section(words.profile)
  const { emails, psid, phones } = await customerOf(stage, 'psid-only')
  expect([emails, phones]).toEqual([[`${psid}@facebook.com`], []])
  const shown = profile.locator('.psid')
  await expect.poll(() => shown.count(), { message: 'once, though it is known twice' }).toBe(1)
  expect(wordsOf(await shown.innerText())).toBe(`${words.psid} ${psid}`)
  await expect.poll(() => profile.innerText()).toContain(words.noPhone)
  expect(await profile.innerText()).not.toContain('@')
  expect(await inbox.panel.locator('a[href^="mailto:"]').count()).toBe(0)

  await inbox.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await run.hand.press(profile.getByRole('button', { name: words.copyPsid }))
  await inbox.panel.locator('[part=notice]', { hasText: words.copied }).waitFor()
  await expect.poll(() => inbox.page.evaluate(() => navigator.clipboard.readText())).toBe(psid)
  inbox.visit.expectQuiet()
})

/** Everything that the server knows of how to reach a customer stands there to read. */
async function expectContacts(profile: Locator, customer: Customer): Promise<void> {
  await expect.poll(() => profile.locator('[part=name]').innerText()).toBe(customer.name)
  const contacts = wordsOf(await profile.getByRole('list').innerText())
  for (const { display } of customer.phones) expect(digitsOf(contacts)).toContain(display)
  for (const email of customer.emails) expect(contacts).toContain(email)
  for (const { street, ward, district, province } of customer.addresses)
    expect(contacts).toContain([street, ward, district, province].filter(Boolean).join(', '))
}

/** Runs in the page: what is told of each call, and whether the browser dials; from the second on the host takes them. */
function listenForCalls(panel: Element): { detail: unknown; isDialled: boolean }[] {
  const calls: { detail: unknown; isDialled: boolean }[] = []
  panel.addEventListener('boom-customer-call', (event) => {
    calls.push({ detail: event instanceof CustomEvent ? event.detail : null, isDialled: true })
    if (calls.length > 1) event.preventDefault()
  })
  document.addEventListener('click', (event) => {
    const [link] = event.composedPath()
    const call = calls.at(-1)
    if (!call || !(link instanceof Element) || !link.closest('a[href^="tel:"]')) return
    call.isDialled = !event.defaultPrevented
    event.preventDefault()
  })
  return calls
}

function wordsOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function digitsOf(text: string): string {
  return text.replaceAll(/(?<=\d)\s+(?=\d)/g, '')
}
