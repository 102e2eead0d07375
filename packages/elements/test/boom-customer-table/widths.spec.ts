import type { CustomerSummary } from '@boom-risk/client'
import { expect } from '@open-wc/testing'
import { customerAt, customers } from './double/customers.ts'
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

const barOf = (row: Element) => {
  const [track, bar] = [...row.querySelectorAll('.rate rect')].map((rect) => rect.getBoundingClientRect())
  return { room: track!.width, share: bar!.width / track!.width }
}

/** A customer with all that was shipped returned, or even more. */
function returnsAll(i: number, hasIssue: boolean): CustomerSummary {
  const row = customerAt(i)
  const shop = {
    shipped: 10,
    returned: hasIssue ? 12 : 10,
    returnRate: 100,
    dataIssue: hasIssue ? ('returned_exceeds_shipped' as const) : null,
  }
  return { ...row, risk: { ...row.risk, shop } }
}

describe('<boom-customer-table>: bars', () => {
  it('D-4 are as long as their rates, beside a mark as well', async () => {
    const driver = await mountShown({ customers: [returnsAll(1, true), returnsAll(2, false), customerAt(3)] })
    const rows = driver.all('tbody tr')
    const marked = rows.find((row) => row.querySelector('.issue'))!
    const bars = rows.map(barOf)
    expect(barOf(marked)).to.deep.equal({ room: bars[0]!.room, share: 1 })
    for (const [i, { room, share }] of bars.entries()) {
      const rate = Number(
        rows[i]!.querySelector('.rate b')!
          .textContent.replace(',', '.')
          .replace(/[^\d.]/g, ''),
      )
      expect(room).to.equal(bars[0]!.room)
      expect(share * 100).to.be.closeTo(rate, 1)
    }
    const sign = marked.querySelector('.issue')!.getBoundingClientRect()
    const cell = marked.querySelector('.returnRate')!.getBoundingClientRect()
    expect(sign.top >= cell.top && sign.right <= cell.right).to.equal(true)
  })

  it('S0-6 of the levels stand over their buttons, each as long as its share of all', async () => {
    const driver = await mountShown({ count: 300 })
    const counts = driver.all('.level-filter b').map((count) => Number(count.textContent))
    const total = counts.reduce((sum, count) => sum + count, 0)
    for (const [i, button] of driver.all('.level-filter').entries()) {
      const [track, bar] = [...button.querySelectorAll('.bar rect')].map((rect) =>
        rect.getBoundingClientRect(),
      )
      const { left, width } = button.getBoundingClientRect()
      expect(track!.left).to.be.closeTo(left, 2)
      expect(track!.width).to.be.closeTo(width, 4)
      expect(bar!.width / track!.width).to.be.closeTo(counts[i]! / total, 0.01)
    }
  })

  for (const [lang, words] of [
    ['vi', /^465 đơn hoàn · 17,1 % đơn giao/],
    ['en', /^465 returned · 17\.1% of shipped/],
  ] as const)
    it(`says in words what came back of late, ${lang}`, async () => {
      const driver = await mountShown({ count: 30, lang })
      await driver.until(() => driver.root.querySelector('.weeks'))
      expect(driver.text('.returns p')).to.match(words)
      expect(driver.find('.weeks').getAttribute('aria-label')).to.match(
        /^(13 tuần qua: 465|The last 13 weeks: 465)/,
      )
      for (const width of [258, 320]) {
        driver.element.parentElement!.style.inlineSize = `${width}px`
        await driver.until(() => driver.root.querySelector('table.cards'))
        const { right } = driver.find('.weeks').getBoundingClientRect()
        expect(right).to.be.at.most(driver.element.getBoundingClientRect().right)
      }
    })
})

describe('<boom-customer-table>: at any width', () => {
  for (const lang of ['vi', 'en'])
    it(`X-11 S0-9 moves no row when somebody is chosen, ${lang}`, async () => {
      const driver = await mountShown({ count: 300, lang, width: 258 })
      const top = () => Math.round(driver.scroller.getBoundingClientRect().top)
      const moved: string[] = []
      for (let width = 258; width < 1000; width += width < 640 ? 20 : 50) {
        driver.element.parentElement!.style.inlineSize = `${width}px`
        await driver.frame()
        await driver.frame()
        const before = top()
        driver.find('.card-bar input, thead input').click()
        await driver.until(() => driver.root.querySelector('.selection'))
        await driver.frame()
        if (top() !== before) moved.push(`${width} px: by ${top() - before}`)
        driver.find('.clear').click()
        await driver.until(() => !driver.root.querySelector('.selection'))
      }
      expect(moved).to.deep.equal([])
    })
})

/** Where the columns that are to stay stand in the view of the rows, px from its left; and whether rows shine through. */
function kept(driver: TableDriver) {
  const room = driver.scroller.getBoundingClientRect()
  return ['thead', 'tbody tr'].flatMap((rows) =>
    ['select', 'customer', 'status', 'menu'].map((column) => {
      const cell = driver.root.querySelector(`${rows} > .${column}, ${rows} > tr > .${column}`)!
      const isOpaque = !/transparent|\/ 0\)|, 0\)/.test(getComputedStyle(cell).backgroundColor)
      return { column, left: Math.round(cell.getBoundingClientRect().left - room.left), isOpaque }
    }),
  )
}

/** On which sides a shadow says that there is more. */
const more = ({ scroller: { classList } }: TableDriver) =>
  ['before', 'after'].filter((side) => classList.contains(`more-${side}`)).join(' ')

describe('<boom-customer-table>: sideways', () => {
  it('S0-10 has the switch of each row in sight from 768 px on', async () => {
    const driver = await mountShown({ customers: customers(60), width: 768 })
    const room = driver.scroller.getBoundingClientRect()
    for (const control of driver.all('tbody [role=switch]')) {
      const { left, right } = control.getBoundingClientRect()
      expect(left).to.be.at.least(room.left)
      expect(right).to.be.at.most(room.right)
    }
  })

  it('shows by a shadow on which side there is more', async () => {
    const driver = await mountShown({ customers: customers(60), width: 800 })
    const { scroller } = driver
    const most = scroller.scrollWidth - scroller.clientWidth
    for (const [left, sides] of [
      [0, 'after'],
      [Math.round(most / 2), 'before after'],
      [most, 'before'],
    ] as const) {
      scroller.scrollLeft = left
      await driver.until(() => more(driver) === sides, `more is ${sides}`)
    }
  })

  it('keeps who it is and what can be done in place, while the rest is scrolled', async () => {
    const driver = await mountShown({ customers: customers(60), width: 800 })
    const before = kept(driver)
    expect(driver.scroller.scrollWidth).to.be.above(driver.scroller.clientWidth)
    expect(before.every(({ isOpaque }) => isOpaque)).to.equal(true)
    expect(more(driver)).to.equal('after')
    driver.scroller.scrollLeft = 150
    await driver.frame()
    expect(driver.scroller.scrollLeft).to.equal(150)
    expect(kept(driver)).to.deep.equal(before)
  })

  it('keeps them from the moment that there is no room for all columns', async () => {
    const driver = await mountShown({ customers: customers(60), width: ROOM })
    driver.element.parentElement!.style.inlineSize = '800px'
    await driver.until(() => driver.scroller.scrollWidth > driver.scroller.clientWidth)
    await driver.until(() => kept(driver).every(({ isOpaque }) => isOpaque))
    const before = kept(driver)
    driver.scroller.scrollLeft = 150
    await driver.frame()
    expect(kept(driver)).to.deep.equal(before)
  })
})
