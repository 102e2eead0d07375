// A page of its own: print is told to the whole page.
import { expect } from '@open-wc/testing'
import { mountShown } from './table-driver.ts'

const print = (when: 'before' | 'after') => dispatchEvent(new Event(`${when}print`))

describe('<boom-customer-table>: the browser’s own print', () => {
  it('has all rows of a list that is loaded, in their order, whatever the window draws', async () => {
    const driver = await mountShown({ count: 43 })
    const drawn = driver.all('tbody tr').length
    expect(drawn).to.be.lessThan(43)
    await driver.scrollTo(600)
    print('before')
    expect(driver.names).to.have.lengthOf(43)
    const places = driver.all('tbody tr').map((row) => Number(row.getAttribute('aria-rowindex')))
    expect(places).to.deep.equal(Array.from({ length: 43 }, (_, index) => index + 2))
    expect(driver.text('.foot')).to.equal('43 khách trong danh sách')
    print('after')
    expect(driver.all('tbody tr').length).to.be.lessThan(43)
    expect(driver.scroller.scrollTop).to.equal(600)
  })

  it('says how many a longer list lacks on paper, asks for none of them, and where all are printed', async () => {
    const driver = await mountShown({ count: 430 })
    const searches = driver.client.searches.length
    print('before')
    const printed = driver.names.length
    expect(printed).to.be.greaterThan(50)
    expect(driver.text('.foot')).to.equal(
      `${printed} trên 430 khách. Để in tất cả: Xuất danh sách, In danh sách.`,
    )
    print('after')
    expect(driver.text('.foot')).to.equal('430 khách trong danh sách')
    expect(driver.client.searches.length).to.equal(searches)
  })

  it('has what is in sight where somebody may not export, and nothing once the table has gone', async () => {
    const driver = await mountShown({ count: 43, permissions: ['customers.read', 'customers.write'] })
    const drawn = driver.all('tbody tr').length
    print('before')
    expect(driver.all('tbody tr').length).to.equal(drawn)
    driver.element.remove()
    print('before')
    print('after')
  })
})
