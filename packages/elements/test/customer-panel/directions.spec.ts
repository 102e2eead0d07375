import { expect } from '@open-wc/testing'
import type { Customer, Note, Order } from '@boom-risk/client/contract'
import { Desk } from './desk.ts'
import { mountShown, type PanelDriver } from './panel-driver.ts'

/** Turns everything behind it around, and nothing ends it. */
const TURNED = 'An\u202E\u2067'

/** Where a text node that holds these words begins, px from the left. */
function leftOf(panel: PanelDriver, words: string): number {
  const walker = document.createTreeWalker(panel.root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1
    if (at < 0 || !node.parentElement?.checkVisibility()) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    return range.getBoundingClientRect().left
  }
  throw new Error(`nothing says ${words}`)
}

async function mountTurned(lang = 'vi'): Promise<PanelDriver> {
  const desk = new Desk()
  desk.rewrite(/^GET .*\/orders$/, (body: { items: Order[] }) => ({
    ...body,
    items: body.items.slice(0, 1).map((order) =>
      Object.assign(order, {
        code: `DH${TURNED}`,
        delivery: {
          ...order.delivery,
          carrier: { code: 'x', name: `Ship${TURNED}` },
          trackingCode: 'MVD123',
        },
        cancellation: { by: { id: 'e1', name: TURNED }, at: order.createdAt, reason: `Vì${TURNED} thế` },
      }),
    ),
  }))
  desk.rewrite(/^GET .*\/notes$/, (body: { items: Note[] }) => ({
    ...body,
    items: body.items
      .slice(0, 1)
      .map((note) => Object.assign(note, { author: { id: 'e1', name: `Ghi${TURNED}` } })),
  }))
  desk.rewrite(/^GET .*\/customers\/[^/]+$/, (body: Customer) => ({ ...body, name: TURNED }))
  return mountShown({ desk, lang, width: 420 })
}

describe('texts that turn letters around', () => {
  it('X-11 leave the words around them in order', async () => {
    const panel = await mountTurned()
    expect(leftOf(panel, 'Ship')).to.be.lessThan(leftOf(panel, 'MVD123'))
    expect(leftOf(panel, 'đã hủy')).to.be.greaterThan(leftOf(panel, 'An'))
    expect(leftOf(panel, 'thế')).to.be.greaterThan(leftOf(panel, 'Lý do'))
  })

  it('leave labels in order', async () => {
    const panel = await mountTurned()
    const labels = panel.all('[aria-label]').map((element) => element.getAttribute('aria-label') ?? '')
    expect(labels.some((label) => label.includes('DHAn'))).to.equal(true)
    for (const label of labels) expect(label).to.not.match(/[\u202A-\u202E\u2066\u2067]/)
  })

  it('phone numbers are read from the left on a page that is not', async () => {
    const panel = await mountTurned('en')
    panel.element.dir = 'rtl'
    await panel.element.updateComplete
    const number = panel.find('.phone .number')
    expect(number.textContent).to.match(/^\d+ \d+/)
    const [first, last] = number.textContent.split(' ')
    expect(leftOf(panel, `${first} `)).to.be.lessThan(leftOf(panel, ` ${last}`))
  })
})
