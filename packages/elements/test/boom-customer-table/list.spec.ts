// One engine is enough: these are about what is asked, kept and told; what engines do differently is in rows.spec.ts.
import { expect, fixture, html } from '@open-wc/testing'
import { customerAt } from './double/customers.ts'
import { ClientDouble } from './double/client-double.ts'
import { expectNoOnlineListenerLeft } from '../fixtures/online-listeners.ts'
import { laterTasks, withoutTimers } from '../fixtures/without-timers.ts'
import { mount, mountShown } from './table-driver.ts'

describe('<boom-customer-table>: the list', () => {
  it('S0-1 shows each customer with level, counts, rate, reports, last return and status', async () => {
    const row = customerAt(2, Date.now())
    const driver = await mountShown({ customers: [row] })
    const text = driver.text('tbody tr').toLowerCase()
    expect(driver.nameAt(0)).to.equal(row.name)
    for (const part of [
      row.phones[0]!.display.slice(0, 4),
      'viettel|vinaphone|mobifone',
      'nguy cơ',
      'kích hoạt',
    ]) {
      expect(text).to.match(new RegExp(part, 'i'))
    }
    expect(driver.inRow(0, '.shipped').innerText.trim()).to.equal(String(row.risk.shop.shipped))
    expect(driver.inRow(0, '.returned').innerText.trim()).to.equal(String(row.risk.shop.returned))
  })

  it('S0-3 D-3 shows the return rate floored to one decimal, by the language', async () => {
    const customers = [
      {
        ...customerAt(0),
        risk: {
          ...customerAt(0).risk,
          shop: { shipped: 300, returned: 149, returnRate: 49.6, dataIssue: null },
        },
      },
    ]
    const vi = await mountShown({ customers })
    expect(vi.inRow(0, '.returnRate').innerText).to.contain('49,6\u00A0%')
    const en = await mountShown({ customers, lang: 'en' })
    expect(en.inRow(0, '.returnRate').innerText).to.contain('49.6%')
  })

  it('D-4 says where more came back than went out, and shows a dash where nothing was shipped', async () => {
    const base = customerAt(0)
    const shop = (returned: number, shipped: number, returnRate: number | null) => ({
      ...base.risk,
      shop: {
        returned,
        shipped,
        returnRate,
        dataIssue: returned > shipped ? ('returned_exceeds_shipped' as const) : null,
      },
    })
    const customers = [
      { ...base, id: 'a', risk: shop(5, 4, 100) },
      { ...base, id: 'b', risk: shop(0, 0, null) },
    ]
    const driver = await mountShown({ customers })
    expect(driver.inRow(0, '.issue').getAttribute('aria-label')).to.contain('nhiều hơn')
    expect(driver.inRow(1, '.returnRate').innerText.trim()).to.equal('—')
  })

  it('D-11 shows the network beside the shop under its own head', async () => {
    const driver = await mountShown({ count: 3 })
    expect(driver.text('thead')).to.contain('Toàn hệ thống').and.to.contain('trên đơn giao')
    expect(driver.inRow(0, '.network').innerText).to.match(/\d+\/\d+ · [\d,]+\u00A0%/)
  })

  it('sorts by every head on the server and says so', async () => {
    const driver = await mountShown({ count: 300 })
    const fields: (string | undefined)[] = []
    driver.element.addEventListener('boom-view-change', (event) => fields.push(event.detail.view.sort.by))
    for (const head of driver.all<HTMLButtonElement>('thead .sort')) {
      head.click()
      await driver.until(() => head.closest('th')!.hasAttribute('aria-sort'))
    }
    expect(new Set(fields).size).to.equal(9)
    const name = driver.find('thead .customer .sort')
    name.click()
    await driver.until(() => name.closest('th')!.getAttribute('aria-sort') === 'ascending')
    await driver.until(() => driver.client.searches.at(-1)?.sort?.by === 'name')
    await driver.until(() => driver.nameAt(0)?.startsWith('Bùi'))
    name.click()
    await driver.until(() => driver.nameAt(0)?.startsWith('Đỗ') || driver.nameAt(0)?.startsWith('Đặng'))
  })

  it('S0-6 filters by level, with the number of each, by a bar of parts', async () => {
    const driver = await mountShown({ count: 300 })
    const high = driver.find('[data-level=high]')
    const count = Number(high.querySelector('b')!.textContent)
    expect(count).to.be.greaterThan(0)
    high.click()
    await driver.until(() => driver.text('.foot').startsWith(`${count} khách`))
    expect(high.getAttribute('aria-pressed')).to.equal('true')
    expect(driver.all('tbody td.level :is(.low, .medium)')).to.have.lengthOf(0)
    // The others still say what they would show.
    expect(Number(driver.find('[data-level=low] b').textContent)).to.be.greaterThan(0)
  })

  it('S0-7 filters by status, and by text once typing pauses', async () => {
    const driver = await mountShown({ count: 300 })
    driver.fill('.toolbar select', 'inactive')
    await driver.until(() => driver.client.searches.at(-1)?.filter?.status === 'inactive')
    const before = driver.client.searches.length
    await withoutTimers(100, async () => {
      for (const typed of ['T', 'Tr', 'Trần']) driver.fill('.search input', typed, 'input')
      await laterTasks()
    })
    expect(driver.client.searches).to.have.lengthOf(before)
    driver.fill('.search input', 'Trần', 'input')
    await driver.until(() => driver.client.searches.at(-1)?.filter?.text === 'Trần')
    expect(driver.client.searches.length - before).to.equal(1)
    await driver.until(() => driver.names.every((name) => name.startsWith('Trần')))
  })

  it('X-10 gives its view as a query string, without a number that was searched for', async () => {
    const driver = await mountShown({ count: 50 })
    const queries: string[] = []
    driver.element.addEventListener('boom-view-change', (event) => queries.push(event.detail.query))
    driver.fill('.search input', '0987 654 321')
    await driver.until(() => queries.length === 1)
    driver.find('[data-level=high]').click()
    expect(queries).to.deep.equal(['', 'level=high'])
  })

  it('takes its view from the host', async () => {
    const driver = await mountShown({
      count: 100,
      view: { levels: ['low'], columns: ['level'], density: 'compact' },
    })
    expect(driver.client.searches[0]?.filter).to.deep.equal({ levels: ['low'] })
    expect(driver.all('thead th')).to.have.lengthOf(5)
    expect(driver.row(0)!.offsetHeight).to.equal(36)
    driver.element.view = { levels: ['high'] }
    await driver.until(() => driver.client.searches.at(-1)?.filter?.levels?.[0] === 'high')
    await driver.until(() => driver.row(0)?.offsetHeight === 44)
  })

  it('hides and shows columns', async () => {
    const driver = await mountShown({ count: 10 })
    driver.find('[popovertarget=display]').click()
    await driver.until(() => driver.root.querySelector('#display:popover-open input'))
    const box = driver.find('#display input[type=checkbox]')
    box.click()
    await driver.until(() => !driver.row(0)!.querySelector('td.level'))
    expect(driver.text('thead')).not.to.contain('Mức độ')
    box.click()
    await driver.until(() => driver.row(0)!.querySelector('td.level'))
  })

  it('S0-13 S0-5 S0-15 asks the host for detail, history and report', async () => {
    const driver = await mountShown({
      customers: [{ ...customerAt(0), risk: { ...customerAt(0).risk, reports: { total: 2, disputed: 0 } } }],
    })
    const fired: string[] = []
    for (const type of [
      'boom-customer-open',
      'boom-customer-reports-open',
      'boom-customer-report-open',
    ] as const) {
      driver.element.addEventListener(type, (event) => {
        expect(event.detail.customer.id).to.equal('c0')
        expect(event.cancelable && event.bubbles && event.composed).to.equal(true)
        fired.push(type)
      })
    }
    driver.inRow(0, '.name').click()
    driver.inRow(0, '[data-action=history]').click()
    expect(driver.inRow(0, '[data-action=history]').getAttribute('aria-label')).to.equal(
      'Cảnh báo khách boom hàng: 2 lần báo xấu',
    )
    driver.inRow(0, '[data-action=menu]').click()
    driver.button('Báo xấu khách hàng', '#row-menu').click()
    expect(fired).to.deep.equal([
      'boom-customer-open',
      'boom-customer-reports-open',
      'boom-customer-report-open',
    ])
  })

  it('shows its first rows at once where they are quick, and nothing in their place before', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div></div>`)
    const table = document.createElement('boom-customer-table')
    table.client = new ClientDouble({ count: 30 })
    wrapper.append(table)
    const root = table.shadowRoot!
    const drawn: string[] = []
    const look = () => root.querySelectorAll('tbody tr').forEach((row) => drawn.push(row.className))
    const watch = new MutationObserver(look)
    watch.observe(root, { childList: true, subtree: true })
    await table.updateComplete
    watch.disconnect()
    look()
    expect(drawn.length).to.be.greaterThan(0)
    expect(drawn.filter((name) => /missing|coming/.test(name))).to.deep.equal([])
  })

  it('is drawn without its first rows where they are slow, and says that they are on their way', async () => {
    const client = new ClientDouble({ count: 30 })
    const { promise, resolve: answer } = Promise.withResolvers<void>()
    client.faults.set('search', () => promise)
    const driver = await mount({ client })
    expect(driver.all('tbody .placeholder').length).to.be.greaterThan(3)
    client.faults.clear()
    answer()
    await driver.shown()
    expect(driver.all('tbody .placeholder').length).to.equal(0)
  })

  it('gives the rows of another client, or of another place, time to come before it says that they are on their way', async () => {
    const driver = await mountShown({ count: 30 })
    const { element: table } = driver
    const slow = new ClientDouble({ count: 30 })
    slow.faults.set('search', () => new Promise(() => {}))
    table.client = slow
    table.requestUpdate()
    await table.updateComplete
    expect(driver.all('tbody .placeholder').length).to.equal(0)
    const place = table.parentElement!
    table.remove()
    place.append(table)
    await table.updateComplete
    expect(driver.all('tbody .placeholder').length).to.equal(0)
  })

  it('says that rows are on their way once that takes long, and where focus goes at once', async () => {
    const driver = await mountShown({ count: 1000 })
    const { promise, resolve: answer } = Promise.withResolvers<void>()
    driver.client.faults.set('search', () => promise)
    driver.inRow(0, '.name').focus()
    await driver.press('End', { ctrlKey: true })
    await driver.until(() => driver.root.activeElement?.matches('.placeholder'))
    const said = () => driver.all('tbody .placeholder').length
    expect(said()).to.equal(1)
    expect(driver.row(990)!.ariaBusy).to.equal('true')
    await driver.until(() => said() > 10)
    expect(driver.row(990)!.ariaBusy).to.equal(null)
    driver.client.faults.clear()
    answer()
    await driver.until(() => driver.nameAt(999))
    expect(said()).to.equal(0)
    expect(driver.root.activeElement).to.equal(driver.inRow(999, '.name'))
  })

  it('shows changes of language at once', async () => {
    const driver = await mountShown({ count: 5 })
    driver.element.parentElement!.lang = 'en'
    await driver.until(() => driver.text('thead').includes('Customer status'))
    expect(driver.text('tbody')).to.contain('Active')
  })

  it('waits for the browser to be back online only while it is on the page', () =>
    expectNoOnlineListenerLeft(async () => {
      const { element } = await mountShown({ count: 3 })
      return () => element.remove()
    }))

  it('X-8 shows masked numbers as they come and reveals them with the permission alone', async () => {
    const masked = { id: 'p', e164: null, display: '0987***321', masked: true, convertedFrom: null }
    const customers = [{ ...customerAt(0), phones: [masked] }]
    const without = await mountShown({ customers })
    expect(without.inRow(0, '.number').innerText).to.equal('0987***321')
    expect(without.inRow(0, '.carrier').innerText).to.contain('Viettel')
    expect(without.all('[data-action=reveal]')).to.have.lengthOf(0)

    const client = new ClientDouble({ customers, permissions: ['customers.read', 'customers.reveal_phone'] })
    const driver = await mountShown({ client })
    driver.inRow(0, '[data-action=reveal]').click()
    await driver.until(() => driver.inRow(0, '.number').innerText === '0987 654 321')
    driver.element.refresh()
    await driver.frame()
    expect(driver.inRow(0, '.number').innerText).to.equal('0987 654 321')
    // An answer for this row alone has it masked as well.
    driver.inRow(0, '[data-action=menu]').click()
    driver.button('Làm mới SL đơn hàng', '#row-menu').click()
    await driver.until(() => driver.text('.notices').includes('Đã làm mới SL đơn hàng'))
    await driver.frame()
    expect(driver.inRow(0, '.number').innerText).to.equal('0987 654 321')
  })

  it('S0-10 X-9 shows a status that was changed elsewhere, and keeps what is read where it is', async () => {
    const driver = await mountShown({ count: 300 })
    await driver.scrollTo(1000)
    const first = driver.names
    const name = driver.nameAt(25)!
    const row = driver.client.customers_.find(
      (customer) => customer.name === name && customer.status === 'active',
    )
    const at = row ? 25 : 26
    const target = row ?? driver.client.customers_.find((customer) => customer.name === driver.nameAt(26))!
    driver.client.set(target.id, { status: target.status === 'active' ? 'inactive' : 'active' })
    driver.client.change([target.id])
    await driver.until(
      () =>
        driver.inRow(at, '[role=switch]').getAttribute('aria-checked') === String(target.status !== 'active'),
    )
    expect(driver.names).to.deep.equal(first)
    expect(driver.scroller.scrollTop).to.equal(1000)
  })
})
