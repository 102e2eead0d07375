import { expect } from '@open-wc/testing'
import { customerAt } from './double/customers.ts'
import { ClientDouble } from './double/client-double.ts'
import { mount, mountShown, type TableDriver } from './table-driver.ts'

describe('<boom-customer-table>: its rows on the screen', () => {
  it('renders as many rows for 100,000 customers as for 1,000', async () => {
    const few = await mountShown({ count: 1000 })
    const many = await mountShown({ count: 100_000 })
    expect(many.all('tbody tr').length).to.equal(few.all('tbody tr').length)
    expect(many.find('table').getAttribute('aria-rowcount')).to.equal('100001')
    await many.scrollTo(many.scroller.scrollHeight)
    await many.until(() => many.nameAt(99_999))
    expect(many.all('tbody tr').length).to.be.lessThan(30)
  })

  it('has the rows in the order of the list in the document once it stands still, whichever way it was scrolled', async () => {
    const driver = await mountShown({ count: 1000 })
    for (const top of [300, 900, 500, 20_000, 19_700, 0, 43_000]) {
      await driver.scrollTo(top)
      await driver.until(() => isInOrder(driver))
      expect(new Set(indexes(driver)).size).to.equal(indexes(driver).length)
    }
  })

  it('does not take focus from a row when it puts the others in order', async () => {
    const driver = await mountShown({ count: 1000 })
    const name = driver.inRow(6, '.name')
    name.focus()
    for (const top of [120, 300, 9000, 40]) {
      await driver.scrollTo(top)
      await driver.until(() => isInOrder(driver))
      expect(driver.root.activeElement).to.equal(name)
      expect(indexes(driver)).to.include(8)
    }
  })

  it('gives the last return its full date when it is pointed at or entered', async () => {
    const driver = await mountShown({ count: 3 })
    const time = driver.inRow(0, 'time')
    expect(time.title).to.equal('')
    time.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }))
    expect(time.title).to.match(/\d{4}/)
    driver.inRow(1, '.lastReturn').focus()
    expect(driver.inRow(1, 'time').title).to.match(/\d{4}/)
    expect(time.title).to.equal('')
    driver.element.parentElement!.lang = 'en'
    await driver.until(() => driver.inRow(1, 'time').title === '')
  })

  it('lays any name out: very long, right to left, combining, emoji, markup', async () => {
    const hostile = [
      'x'.repeat(10_000),
      'محمد علي',
      'Z̤͔͜a̢l̨g̸o',
      '👩‍👩‍👧‍👦'.repeat(40),
      '<img src=x onerror=alert(1)>',
      '\u202Egnol',
    ]
    const customers = hostile.map((name, i) => Object.assign({}, customerAt(i), { name }))
    const driver = await mountShown({ client: new ClientDouble({ customers }) })
    for (const [i, row] of driver.all('tbody tr').entries()) {
      expect(row.offsetHeight, `row ${i}`).to.equal(44)
      expect(row.scrollWidth, `row ${i}`).to.be.at.most(driver.scroller.scrollWidth)
    }
    expect(driver.all('tbody img')).to.have.lengthOf(0)
    expect(driver.names).to.include('<img src=x onerror=alert(1)>')
  })

  it('X-11 becomes cards at 258 px, without sideways scroll', async () => {
    const driver = await mount({ count: 40, width: 258 })
    await driver.shown()
    await driver.until(() => driver.root.querySelector('table.cards tbody .name'))
    await driver.frame()
    expect(driver.scroller.scrollWidth).to.be.at.most(driver.scroller.clientWidth)
    expect(driver.text('tbody tr')).to.contain('Tỷ lệ chuyển hoàn').and.to.contain('Kích hoạt')
    driver.fill('select[aria-label="Sắp xếp"]', 'name')
    await driver.until(() => driver.client.searches.at(-1)?.sort?.by === 'name')
  })
})

/** Places in the list of the rows in the page, from 2, in the order of the document. */
function indexes(driver: TableDriver): number[] {
  return driver.all('tbody tr').map((row) => Number(row.getAttribute('aria-rowindex')))
}

function isInOrder(driver: TableDriver): boolean {
  const found = indexes(driver)
  return found.every((index, i) => i === 0 || index > found[i - 1]!)
}
