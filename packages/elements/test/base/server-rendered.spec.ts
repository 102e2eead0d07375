import { expect, fixture, html } from '@open-wc/testing'
import '../../src/boom-customer-table/define.ts'
import '../../src/customer-panel/define.ts'
import '../../src/customer-suggestions/define.ts'
import '../../src/risk-badge/define.ts'
import { Desk } from '../customer-panel/desk.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

type Tag = 'boom-customer-table' | 'customer-panel' | 'customer-suggestions' | 'risk-badge'

const SERVER_STYLES = ':host { display: block }'

/** An element as the parser makes it of what a server rendered: its shadow root is there before its class is. */
async function served<T extends Tag>(tag: T, attributes: Readonly<Record<string, string>> = {}) {
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`)
  // In a document of its own, where nothing is defined.
  const parsed = document.implementation.createHTMLDocument()
  const element = parsed.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  const style = parsed.createElement('style')
  style.textContent = SERVER_STYLES
  const words = parsed.createElement('p')
  words.className = 'served'
  words.textContent = 'Đang tải…'
  const root = element.attachShadow({ mode: 'open', clonable: true })
  root.append(parsed.createComment('lit-part'), style, words, parsed.createElement('slot'))
  const upgraded = document.importNode(element, true)
  const client = new Desk().client
  Object.assign(upgraded, { client })
  return { element: upgraded, root: upgraded.shadowRoot!, put: () => page.append(upgraded) }
}

const wordsOfServer = (root: ShadowRoot) => root.querySelectorAll('.served').length

describe('an element that a server rendered', () => {
  it('the panel shows that until its own first draw, and nothing of it after', async () => {
    const { element, root, put } = await served('customer-panel', { phone: '0987654321' })
    expect(wordsOfServer(root)).to.equal(1)
    put()
    expect(wordsOfServer(root), 'before it is drawn').to.equal(1)
    await element.updateComplete
    expect(root.querySelectorAll('.panel')).to.have.length(1)
    expect(root.textContent).not.to.contain('Đang tải')
    expect(root.querySelectorAll('style')).to.have.length(0)
    expect(root.adoptedStyleSheets).not.to.have.length(0)
    await waitUntil(() => root.querySelector('.section'), 'the customer')
  })

  it('the table shows that until its first rows are there', async () => {
    const { root, put } = await served('boom-customer-table')
    put()
    await waitUntil(() => {
      const isDrawn = root.querySelector('.frame') !== null
      expect(wordsOfServer(root) > 0).to.equal(!isDrawn)
      return root.querySelector('tbody .name')
    }, 'rows')
    expect(root.querySelectorAll('.frame')).to.have.length(1)
  })

  it('suggestions have their one slot', async () => {
    const { element, root, put } = await served('customer-suggestions')
    put()
    await element.updateComplete
    expect(root.querySelectorAll('slot')).to.have.length(1)
  })

  it('the badge is styled, and says its answer', async () => {
    const { element, root, put } = await served('risk-badge', { phone: '0987654321' })
    put()
    await waitUntil(() => root.textContent.includes('High risk'), 'the level')
    expect(root.adoptedStyleSheets).not.to.have.length(0)
    expect(element.offsetHeight).to.be.greaterThan(0)
  })
})
