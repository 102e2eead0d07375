import { expect } from '@open-wc/testing'
import { customers } from './double/customers.ts'
import { DENSITIES } from '../../src/boom-customer-table/model/view-state.ts'
import { mountShown, type TableDriver } from './table-driver.ts'

/** What the demo's page leaves to the table of 1,280 px. */
const ROOM = 1246

/** The words that are shown in part, by their lines: out of their cell, or under a column that stays. */
function cutWords(driver: TableDriver): string[] {
  const cut: string[] = []
  const room = driver.scroller.getBoundingClientRect()
  for (const word of driver.all('td :is(.word, .level > span:not(.visually-hidden), time), th .words')) {
    const cell = word.closest('td, th')!.getBoundingClientRect()
    const menu = word.closest('tr')!.lastElementChild!.getBoundingClientRect()
    const lines = document.createRange()
    lines.selectNodeContents(word)
    const { left, right, top, bottom } = lines.getBoundingClientRect()
    const isWhole =
      left >= cell.left - 1 &&
      right <= Math.min(cell.right, menu.left, room.right) + 1 &&
      top >= cell.top - 1 &&
      bottom <= cell.bottom + 1
    if (!isWhole) cut.push(`${word.closest('td, th')!.className}: ${word.innerText}`)
  }
  return cut
}

describe('<boom-customer-table>: at 1,280 px', () => {
  for (const lang of ['vi', 'en'])
    for (const density of DENSITIES)
      it(`X-11 cuts no label and needs no sideways scroll, ${lang}, ${density}`, async () => {
        const rows = customers(60).slice(0, 9)
        const driver = await mountShown({ customers: rows, lang, view: { density }, width: ROOM })
        const words = new Set(driver.all('.word').map(({ innerText }) => innerText))
        expect(words.size, 'both statuses are on show').to.equal(2)
        expect(cutWords(driver)).to.deep.equal([])
        expect(driver.scroller.scrollWidth).to.equal(driver.scroller.clientWidth)
      })
})
