// One engine is enough: this is about what is drawn and where the focus is, not about how it looks.
import { expect, fixture, html } from '@open-wc/testing'
import { html as template } from 'lit'
import { BoomElement } from '../../../src/base/boom-element.ts'
import { longList } from '../../../src/ui/controls/long-list.ts'
import { waitUntil } from '../../fixtures/wait-until.ts'

class LongHost extends BoomElement {
  static override readonly tag: string = 'boom-long-host'
  static override properties = { items: { attribute: false } }
  declare items: readonly number[]
  protected override render() {
    return template`<ul>${longList(
      this.items,
      'en',
      (shown) => shown.map((item) => template`<li class="entry">${item}</li>`),
      true,
    )}</ul>
    ${longList(this.items, 'vi', (shown) => template`<dl>${shown.map((item) => template`<div>${item}</div>`)}</dl>`)}`
  }
  all(selector: string) {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)]
  }
  get buttons() {
    return this.all('button').map((button) => button.textContent.trim())
  }
}
LongHost.define()

const numbers = (length: number) => Array.from({ length }, (_, at) => at)

describe('a long list', () => {
  let host: LongHost
  beforeEach(async () => {
    host = await fixture<LongHost>(html`<boom-long-host .items=${numbers(250)}></boom-long-host>`)
  })

  it('draws some, says how many are left, and draws more by a press', async () => {
    expect(host.all('.entry').length).to.equal(100)
    expect(host.buttons).to.deep.equal(['Show more (150 left)', 'Xem thêm (còn 150)'])
    const [first] = host.all('button')
    first?.focus()
    first?.click()
    await waitUntil(() => host.all('.entry').length === 200)
    expect(host.buttons).to.deep.equal(['Show more (50 left)', 'Xem thêm (còn 150)'])
    expect(host.shadowRoot?.activeElement).to.equal(first)
  })

  it('leads the focus to the first new entry where the button goes', async () => {
    host.all('button')[0]?.click()
    await waitUntil(() => host.all('.entry').length === 200)
    host.all('button')[0]?.click()
    await waitUntil(() => host.all('.entry').length === 250)
    await waitUntil(() => host.shadowRoot?.activeElement === host.all('.entry')[200])
    const more = () => host.all('button')[0]?.click()
    more()
    await waitUntil(() => host.all('dl div').length === 200)
    more()
    await waitUntil(() => host.shadowRoot?.activeElement === host.all('dl div')[200])
    expect(host.buttons).to.deep.equal([])
  })

  it('draws a short list whole, and begins anew with the next long one', async () => {
    host.all('button')[0]?.click()
    await waitUntil(() => host.all('.entry').length === 200)
    host.items = numbers(100)
    await host.updateComplete
    expect(host.buttons).to.deep.equal([])
    expect(host.all('.entry').length).to.equal(100)
    host.items = numbers(300)
    await host.updateComplete
    expect(host.all('.entry').length).to.equal(100)
  })
})
