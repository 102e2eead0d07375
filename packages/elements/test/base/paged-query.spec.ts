// One engine is enough: these are about what is asked and kept, not about how it is drawn.
import { expect, fixture, html } from '@open-wc/testing'
import { html as template } from 'lit'
import { BoomElement } from '../../src/base/boom-element.ts'
import { PagedQuery } from '../../src/base/paged-query.ts'
import type { BoomClient } from '../../src/runtime/index.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

interface Page {
  items: string[]
  total: number
  nextCursor: string | null
}

interface Ask {
  limit: number
  cursor?: string
  resolve: (page: Page) => void
  reject: (error: unknown) => void
}

const asks: Ask[] = []
const failures: unknown[] = []

class PagedHost extends BoomElement {
  static override readonly tag: string = 'boom-paged-host'
  static override properties = { key: {} }
  declare key: string | undefined
  readonly list = new PagedQuery<string, Page, [string]>(this, {
    first: 2,
    more: 2,
    key: () => (this.key ? [this.key] : undefined),
    idOf: (item) => item,
    load: (_client, _key, query) =>
      new Promise((resolve, reject) => asks.push({ ...query, resolve, reject })),
    failed: (error) => failures.push(error),
  })
  protected override render() {
    return template`${this.list.items.join()}${this.list.moreError ? ' failed' : ''}${this.list.isLoadingMore ? ' …' : ''}`
  }
  get text() {
    return this.renderRoot.textContent.trim()
  }
}
PagedHost.define()

const client: BoomClient = { risk: { assess: () => Promise.reject(new Error('not asked')) } }
const FIRST: Page = { items: ['a', 'b'], total: 4, nextCursor: 'after b' }

async function nextAsk(index: number): Promise<Ask> {
  await waitUntil(() => asks.length > index)
  return asks[index]!
}

describe('paged query', () => {
  let host: PagedHost
  beforeEach(async () => {
    asks.length = failures.length = 0
    host = await fixture<PagedHost>(html`<boom-paged-host .client=${client} key="one"></boom-paged-host>`)
    ;(await nextAsk(0)).resolve(FIRST)
    await waitUntil(() => host.text === 'a,b')
  })

  it('asks again for a page that could not be had once there is a connection, and for no other', async () => {
    dispatchEvent(new Event('online'))
    void host.list.loadMore()
    ;(await nextAsk(1)).reject(new TypeError('no connection'))
    await waitUntil(() => host.text === 'a,b failed')
    dispatchEvent(new Event('online'))
    const again = await nextAsk(2)
    expect(again.cursor).to.equal('after b')
    again.resolve({ items: ['c', 'd'], total: 4, nextCursor: null })
    await waitUntil(() => host.text === 'a,b,c,d')
    dispatchEvent(new Event('online'))
    expect(asks).to.have.lengthOf(3)
    expect(failures).to.have.lengthOf(1)
  })

  it('shows no more at a time than was asked for, whatever a server gives, and the rest when more is wanted', async () => {
    host.key = 'two'
    ;(await nextAsk(1)).resolve({ items: ['a', 'b', 'c', 'd', 'e'], total: 7, nextCursor: 'after e' })
    await waitUntil(() => host.text === 'a,b')
    expect(host.list.hasMore).to.equal(true)
    await host.list.loadMore()
    await waitUntil(() => host.text === 'a,b,c,d')
    await host.list.loadMore()
    await waitUntil(() => host.text === 'a,b,c,d,e')
    expect(asks).to.have.lengthOf(2)
    void host.list.loadMore()
    const next = await nextAsk(2)
    expect(next.cursor).to.equal('after e')
    next.resolve({ items: ['e', 'f', 'g', 'h', 'i'], total: 9, nextCursor: null })
    await waitUntil(() => host.text === 'a,b,c,d,e,f,g')
    await host.list.loadMore()
    await waitUntil(() => host.text === 'a,b,c,d,e,f,g,h,i')
    expect(host.list.hasMore).to.equal(false)
    expect(asks).to.have.lengthOf(3)
  })

  /** Asks for the next page, and has the list read again before the page is there. */
  async function readAgainMeanwhile(): Promise<Ask> {
    void host.list.loadMore()
    const more = await nextAsk(1)
    void host.list.refresh()
    ;(await nextAsk(2)).resolve({ items: ['n', 'a'], total: 5, nextCursor: 'after a' })
    await waitUntil(() => host.text.startsWith('n,a'))
    return more
  }

  it('has the next page come all the same when the list is read again meanwhile, from where it ends now', async () => {
    const more = await readAgainMeanwhile()
    more.resolve({ items: ['c', 'd'], total: 4, nextCursor: null })
    const again = await nextAsk(3)
    expect(again.cursor).to.equal('after a')
    again.resolve({ items: ['b', 'c'], total: 5, nextCursor: 'after c' })
    await waitUntil(() => host.text === 'n,a,b,c')
  })

  it('asks once more when the page of the list before fails, and says what fails then', async () => {
    const more = await readAgainMeanwhile()
    more.reject(new Error('of the list before'))
    ;(await nextAsk(3)).reject(new Error('of this list'))
    await waitUntil(() => host.text === 'n,a failed')
    expect(failures.map(String)).to.deep.equal(['Error: of this list'])
  })

  it('still says that the next page is missing when the list is read again, and no more of another list', async () => {
    void host.list.loadMore()
    ;(await nextAsk(1)).reject(new Error('no'))
    await waitUntil(() => host.text === 'a,b failed')
    void host.list.refresh()
    ;(await nextAsk(2)).resolve({ items: ['n', 'a'], total: 5, nextCursor: 'after a' })
    await waitUntil(() => host.text === 'n,a failed')
    host.key = 'two'
    ;(await nextAsk(3)).resolve(FIRST)
    await waitUntil(() => host.text === 'a,b')
  })

  it('drops a page that comes for a list which is no longer shown', async () => {
    void host.list.loadMore()
    const more = await nextAsk(1)
    host.key = 'two'
    ;(await nextAsk(2)).resolve({ items: ['x'], total: 1, nextCursor: null })
    await waitUntil(() => host.text === 'x')
    more.resolve({ items: ['c', 'd'], total: 4, nextCursor: null })
    await new Promise(requestAnimationFrame)
    await host.updateComplete
    expect(host.text).to.equal('x')
    expect(asks).to.have.length(3)
  })
})
