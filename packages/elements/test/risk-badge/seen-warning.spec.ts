import { expect } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import { high, order } from '../fixtures/order.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

/** An order that is held, and its badge put in place of `<i>` into a page of that markup. */
async function orderIn(markup: string) {
  const { form, driver, submit, submitted } = await order(high())
  const { badge } = driver
  await driver.shows('high')
  await waitUntil(() => badge.matches(':state(held)'))
  const told: string[] = []
  badge.addEventListener('boom-risk-change', ({ detail }) => told.push(detail.hold))
  const place = document.createElement('div')
  place.innerHTML = markup
  form.append(place)
  place.querySelector('i')!.replaceWith(badge)
  await driver.shows('high')
  await waitUntil(() => ['held', 'lifted'].includes(told.at(-1)!))
  return { place, badge, told, submit, submitted }
}

describe('a warning that can be seen', () => {
  const SEEN: Record<string, string> = {
    'a line of text that is to be cut off':
      '<span style="overflow: hidden; white-space: nowrap"><i></i></span>',
    'a frame that padding alone gives its height':
      '<div style="height: 0; padding-top: 200px; overflow: hidden; position: relative"><div style="position: absolute; inset: 0"><i></i></div></div>',
    'a page with much padding': '<style>html { padding-top: 100vh }</style><i></i>',
    'a card that is drawn larger':
      '<div style="transform: scale(2); transform-origin: 0 0"><div style="overflow: hidden"><i></i></div></div>',
    'a card that is drawn larger, out of view':
      '<div style="transform: scale(2); transform-origin: 0 0"><div style="overflow: hidden; padding-top: 2000px"><i></i></div></div>',
    'a card of a page that zooms': '<div style="zoom: 2"><div style="overflow: hidden"><i></i></div></div>',
    'a column of a page that breaks it':
      '<style>risk-badge { display: block }</style><div style="columns: 2; height: 70px; column-fill: auto; width: 900px"><div style="height: 10px"></div><i></i></div>',
    'a picture in a picture':
      '<svg width="600" height="400"><svg width="600" height="400"><foreignObject width="400" height="300"><i></i></foreignObject></svg></svg>',
    'what fades nothing, having no box': '<div style="display: contents; opacity: 0"><i></i></div>',
    'a talk that is scrolled up':
      '<div style="display: flex; flex-direction: column-reverse; overflow: auto; height: 100px"><p style="flex: none; height: 900px"></p><div style="flex: none"><i></i></div></div>',
    'a row that is scrolled to the left':
      '<div style="display: flex; flex-direction: row-reverse; overflow: auto; width: 400px"><p style="flex: none; width: 900px"></p><div style="flex: none"><i></i></div></div>',
    'text from top to bottom, scrolled to the left':
      '<div style="writing-mode: vertical-rl; overflow: auto; width: 200px; height: 500px"><div style="width: 900px"></div><div><i></i></div></div>',
    ...Object.fromEntries(
      ['will-change: transform', 'backdrop-filter: blur(1px)', 'content-visibility: auto'].map((style) => [
        `what is fixed to a box far down, by ${style}`,
        `<div style="height: 3000px; ${style}"><div style="position: fixed; top: 2500px"><i></i></div></div>`,
      ]),
    ),
  }
  for (const [where, markup] of Object.entries(SEEN))
    it(`X-3 holds the order: in ${where}`, async () => {
      const { told, submit, submitted } = await orderIn(markup)
      expect(told.at(-1)).to.equal('held')
      submit()
      expect(submitted).to.have.length(0)
    })

  const ON_TOP: Record<string, string> = {
    'a part of the page that is inert': 'inert',
    'a box without room that is moved': 'style="transform: translateX(0); overflow: hidden; height: 0"',
    'what is faded out': 'style="opacity: 0"',
  }
  for (const [where, attributes] of Object.entries(ON_TOP))
    it(`X-3 holds the order: in a modal dialog that stands in ${where}, far down in it too`, async () => {
      const { place, badge, told } = await orderIn(`<div ${attributes}><dialog><p></p><i></i></dialog></div>`)
      expect(told.at(-1)).to.equal('lifted')
      place.querySelector('dialog')!.showModal()
      await waitUntil(() => told.at(-1) === 'held')
      told.length = 0
      place.querySelector('p')!.style.blockSize = '4000px'
      await badge.refresh()
      expect(told).to.not.include('lifted')
    })

  it('X-3 holds the order: in a popover that stands in a box without room', async () => {
    const { place, told } = await orderIn(
      '<div style="contain: paint; overflow: hidden; height: 0"><div popover="manual"><i></i></div></div>',
    )
    place.querySelector<HTMLElement>('[popover]')!.showPopover()
    await waitUntil(() => told.at(-1) === 'held')
  })

  it('X-3 holds the order: far down in a page whose fields and pictures take names away from its document', async () => {
    const names = ['documentElement', 'activeElement', 'fullscreenElement', 'compatMode', 'scrollingElement']
    // Two of a name are a list of both.
    const taken = names.map((name) => `<img name="${name}"><img name="${name}">`).join('')
    const { place, badge, told } = await orderIn(`<p style="block-size: 4000px">${taken}</p><i></i>`)
    const far = [...told]
    badge.scrollIntoView()
    await badge.refresh()
    // Whoever tidies up after the test needs the names.
    place.querySelector('p')!.replaceChildren()
    expect(far.at(-1)).to.equal('held')
    expect(told).to.not.include('lifted')
  })

  // WebKit's small browser for tests ends at the first one.
  const isWebKit = navigator.vendor.startsWith('Apple')
  if (!isWebKit && CSS.supports('selector(:active-view-transition)'))
    it('X-3 holds the order: while the page goes over to another view', async () => {
      const { badge, told } = await orderIn('<i></i>')
      const transition = document.startViewTransition(() => {})
      await transition.ready
      await badge.refresh()
      transition.skipTransition()
      expect(told).to.not.include('lifted')
    })

  it('X-3 lets the order go where no modal dialog makes its warning reachable, though nothing there is to be pressed', async () => {
    const { place, told } = await orderIn('<div style="pointer-events: none"><i></i></div><dialog></dialog>')
    place.querySelector('dialog')!.showModal()
    await waitUntil(() => told.at(-1) === 'lifted')
    place.querySelector('dialog')!.close()
  })

  it('X-3 holds the order: far down, without a search of the whole page each time', async () => {
    const { badge, told } = await orderIn('<p style="block-size: 4000px"></p><i></i>')
    const asked: string[] = []
    document.querySelectorAll = (selector: string) => {
      asked.push(selector)
      return Document.prototype.querySelectorAll.call(document, selector)
    }
    await badge.refresh()
    Reflect.deleteProperty(document, 'querySelectorAll')
    expect(told.at(-1)).to.equal('held')
    expect(asked).to.deep.equal([])
  })
})
