import { expect } from '@open-wc/testing'
import { BoomElement } from '../../src/base/boom-element.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'

class First extends BoomElement {
  static override readonly tag: string = 'boom-define-first'
}
class SameVersion extends BoomElement {
  static override readonly tag: string = 'boom-define-first'
}
class OtherVersion extends BoomElement {
  static override readonly tag: string = 'boom-define-first'
  static override readonly version: string = '0.0.1-other'
}

describe('define', () => {
  let seen: ReturnType<typeof watchConsole>
  beforeEach(() => (seen = watchConsole()))
  afterEach(() => {
    seen.stop()
    resetRuntime()
  })

  it('registers a tag once and leaves it alone for a second copy of the same version', () => {
    First.define()
    First.define()
    SameVersion.define()
    expect(customElements.get('boom-define-first') === First).to.equal(true)
    expect(seen.lines).to.deep.equal([])
  })

  it('warns once when another version holds the tag, and never throws', () => {
    OtherVersion.define()
    OtherVersion.define()
    expect(customElements.get('boom-define-first') === First).to.equal(true)
    expect(seen.lines).to.have.length(1)
    expect(seen.lines[0]).to.contain('<boom-define-first> is already defined by version')
  })

  it('warns when the tag belongs to somebody else', () => {
    customElements.define('boom-define-taken', class extends HTMLElement {})
    First.define('boom-define-taken')
    expect(seen.lines).to.have.length(1)
  })

  it('takes other tags, as many as asked for', () => {
    First.define('my-first')
    First.define('my-other-first')
    expect(document.createElement('my-first')).to.be.instanceOf(First)
    expect(document.createElement('my-other-first')).to.be.instanceOf(First)
  })

  it('registers in a registry of its own', () => {
    const defined: string[] = []
    const registry = { get: () => undefined, define: (tag: string) => defined.push(tag) }
    First.define('my-scoped', registry as unknown as CustomElementRegistry)
    expect(defined).to.deep.equal(['my-scoped'])
    expect(customElements.get('my-scoped')).to.equal(undefined)
  })
})
