import { createRiskClient } from '@boom-risk/client'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { inMemoryFetch, TEST_BASE_URL } from '@boom-risk/mock-server/testing'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.ts'
import { configure } from '../../src/runtime/index.ts'
import { runtime } from '../../src/runtime/runtime.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

const PHONE = '0987654321'
const server = createMockServer({ customers: 200 })

/** A page's way to the API that remembers what went over it. */
class Line {
  readonly asked: string[] = []
  tokens = 0
  /** What was asked and is not answered. */
  open = 0

  get options() {
    const fetch = inMemoryFetch(server, TEST_BASE_URL)
    return {
      baseUrl: TEST_BASE_URL,
      shareEvents: false,
      getToken: () => {
        this.tokens++
        return deskToken(1, 'owner')
      },
      fetch: (async (input, init) => {
        // The client calls it with a Request, whose body is to be read once.
        const { method, url } = input as Request
        this.asked.push(`${method} ${new URL(url).pathname}`)
        this.open++
        try {
          return await fetch(input, init)
        } finally {
          this.open--
        }
      }) satisfies typeof globalThis.fetch,
    }
  }
}

interface Element extends HTMLElement {
  client?: unknown
}

/** Each with what it is on the page, and what it says once it has asked. */
const ELEMENTS = {
  'risk-badge': {
    make: () => Object.assign(document.createElement('risk-badge'), { htmlFor: 'phone', name: 'risk' }),
    event: 'boom-risk-change',
    again: [],
    isThere: (element: Element) => element.shadowRoot!.textContent.includes('Nguy cơ cao'),
  },
  'customer-panel': {
    make: () => Object.assign(document.createElement('customer-panel'), { phone: PHONE }),
    event: 'boom-customer-show',
    again: [],
    isThere: (element: Element) => element.shadowRoot!.textContent.includes('Nguyễn Thị Thu Hà'),
  },
  'boom-customer-table': {
    make: () => document.createElement('boom-customer-table'),
    event: undefined,
    // What changed while it was away nobody has told it: its rows stay, and are read anew, once.
    again: ['POST /v1/boom-customers/search'],
    isThere: (element: Element) => element.shadowRoot!.querySelector('tbody .name') !== null,
  },
  'customer-suggestions': {
    make: () => Object.assign(document.createElement('customer-suggestions'), { htmlFor: 'phone' }),
    event: undefined,
    again: [],
    isThere: (element: Element) =>
      document.querySelector('#phone')!.getAttribute('role') === 'combobox' && element.isConnected,
  },
} as const

const stage = () =>
  fixture<HTMLElement>(html`<form lang="vi"><input id="phone" aria-label="Phone" value=${PHONE} /></form>`)

/** What is asked over and over stands once; the stream of events is one that lives as long as somebody looks. */
const counted = (asked: readonly string[]) => asked.filter((call) => call !== 'GET /v1/events').sort()

/** What a single mount asks. */
async function once({ make, isThere }: (typeof ELEMENTS)[keyof typeof ELEMENTS]): Promise<Line> {
  const line = new Line()
  configure(line.options)
  const root = await stage()
  const element = make()
  root.append(element)
  await waitUntil(() => isThere(element))
  await idle(line)
  root.remove()
  resetRuntime()
  return line
}

for (const [tag, kind] of Object.entries(ELEMENTS))
  describe(`<${tag}> as React's StrictMode mounts it`, () => {
    const { make, event, isThere, again } = kind
    afterEach(resetRuntime)

    it('taken away and put back in the same task asks what one mount asks, with one token', async () => {
      const single = await once(kind)
      const line = new Line()
      configure(line.options)
      const seen = watchConsole()
      const root = await stage()
      const element = make()
      root.append(element)
      element.remove()
      root.append(element)
      await waitUntil(() => isThere(element))
      await idle(line)
      expect(counted(line.asked)).to.deep.equal(counted(single.asked))
      expect(line.tokens).to.equal(single.tokens)
      // Once more, of what it shows already.
      const before = line.asked.length
      element.remove()
      root.append(element)
      await waitUntil(() => isThere(element))
      await idle(line)
      expect(counted(line.asked.slice(before))).to.deep.equal(again)
      seen.stop()
      expect(seen.lines).to.deep.equal([])
    })

    it('effects that are run, undone and run again leave one listener, and the client that was set last', async () => {
      const root = await stage()
      const element: Element = make()
      let heard = 0
      const hear = () => heard++
      const lines: Line[] = []
      const effect = () => {
        const line = new Line()
        lines.push(line)
        const client = createRiskClient(line.options)
        element.client = client
        if (event) element.addEventListener(event, hear)
        return () => {
          element.client = undefined
          if (event) element.removeEventListener(event, hear)
          client.close()
        }
      }
      root.append(element)
      const undo = effect()
      undo()
      const end = effect()
      await waitUntil(() => isThere(element))
      const [first, second] = lines as [Line, Line]
      await idle(second)
      expect(first.asked, 'a client that was given back is asked nothing').to.deep.equal([])
      expect(second.tokens).to.be.at.most(1)
      expect(new Set(counted(second.asked)).size, 'each call once').to.equal(counted(second.asked).length)
      if (event) {
        await waitUntil(() => heard > 0)
        expect(heard).to.equal(1)
      }
      end()
      root.remove()
    })

    it('a page that is configured twice has the second client, and one token', async () => {
      const [first, second] = [new Line(), new Line()]
      const root = await stage()
      const element = make()
      root.append(element)
      configure(first.options)
      configure(second.options)
      await waitUntil(() => isThere(element))
      await idle(second)
      expect(first.asked).to.deep.equal([])
      expect(second.tokens).to.be.at.most(1)
      root.remove()
      await waitUntil(() => runtime().listeners.size === 0, 'nobody is left listening')
    })
  })

/** Until all is answered, and for some frames nothing more was asked. */
async function idle(line: Line): Promise<void> {
  let [quiet, count] = [0, -1]
  while (quiet < 5) {
    await new Promise(requestAnimationFrame)
    quiet = line.open === 0 && line.asked.length === count ? quiet + 1 : 0
    count = line.asked.length
  }
}
