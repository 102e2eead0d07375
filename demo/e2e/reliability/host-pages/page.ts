import '@boom-risk/elements/define'
import { configure } from '@boom-risk/elements/runtime'
import { createMockServer } from '@boom-risk/mock-server'
import { clientOver } from '../hostile-data/line.ts'
import { deep, moment } from '../hostile-data/views.ts'

export interface HostPage {
  /** Waits until everything on the page has its data. */
  shown(): Promise<void>
  /** How pieces of the elements look, each look of pieces of a kind once. */
  looks(): Record<string, string[]>
  /** Wraps each text as a translator does, or gives it other letters. */
  replaceTexts(by: 'wrapping' | 'changing'): void
  /** Presses buttons of each kind, and takes their element away in the same moment, for a moment. @returns the kinds */
  pressAndTakeAway(): Promise<string[]>
  /** Shows another customer in panel and badge. */
  next(): void
}

declare global {
  interface Window {
    hostPage: HostPage
  }
}

configure({ client: clientOver(createMockServer({ customers: 40, shop: 1 }), async () => undefined) })

const INHERITED = [
  'text-align',
  'text-indent',
  'text-transform',
  'letter-spacing',
  'word-spacing',
  'white-space',
  'font-style',
  'font-weight',
  'line-height',
]
const TAGS = 'customer-panel, boom-customer-table, risk-badge'

/** What a part needs first comes with the first press; the next ones find it there. */
const TIMES = 3

const kindOf = (button: Element) =>
  [button.className, button.id, button.getAttribute('data-action'), button.getAttributeNames()].join()

/** Everything on the page has its data. */
function ready(): boolean {
  const roots = [...document.querySelectorAll(TAGS)].map(({ shadowRoot }) => shadowRoot)
  return roots.every(
    (root) =>
      /Nguyễn Thị Thu Hà|3\/4|DH\d/.test(root?.textContent ?? '') && !root?.querySelector('.skeleton'),
  )
}

window.hostPage = {
  async shown() {
    for (let time = 0; time < 600 && !ready(); time++) await new Promise((resolve) => setTimeout(resolve, 10))
    if (!ready()) throw new Error('the page does not come to rest')
  },
  looks() {
    const looks: Record<string, string[]> = {}
    for (const host of document.querySelectorAll(`.host :is(${TAGS}, customer-suggestions)`)) {
      const root = host.shadowRoot ?? document.createDocumentFragment()
      // A badge stands in a page's own line; what it opens does not.
      const popover = host.localName === 'risk-badge' && root.querySelector('[part=popover]')
      // The list of suggestions stands in the page, and each option has its pieces out of the page's reach.
      for (const piece of popover ? [popover, ...deep(popover)] : [host, ...deep(host), ...deep(root)]) {
        if (!piece.checkVisibility()) continue
        const isOfPage = piece.getRootNode() === document
        const kind = `${isOfPage ? 'host ' : ''}${host.localName} ${piece.localName}.${piece.getAttribute('class') ?? ''}`
        const style = getComputedStyle(piece)
        // What nobody sees is read aloud.
        const names = piece.matches('.visually-hidden') ? ['text-transform'] : INHERITED
        const look = names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')
        const known = (looks[kind] ??= [])
        if (!known.includes(look)) known.push(look)
      }
    }
    return looks
  },
  replaceTexts(by) {
    for (const element of document.querySelectorAll(TAGS)) {
      if (!element.shadowRoot) continue
      const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node instanceof Text && node.data.trim() && node.parentElement?.localName !== 'style')
          texts.push(node)
      for (const text of texts) {
        if (by === 'changing') {
          text.data = text.data.toUpperCase()
          continue
        }
        const outer = document.createElement('font')
        const inner = document.createElement('font')
        inner.textContent = text.data
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
  },
  async pressAndTakeAway() {
    const pressed = new Map<string, number>()
    for (const host of document.querySelectorAll<HTMLElement>(TAGS)) {
      const place = document.createComment('')
      const wanted = (each: Element) =>
        each.matches('button, [role=tab]') &&
        each.checkVisibility() &&
        (pressed.get(kindOf(each)) ?? 0) < TIMES
      for (;;) {
        // The last first: a section's head closes what is below it.
        const button = [...deep(host.shadowRoot ?? document.createDocumentFragment())].findLast(wanted)
        if (!(button instanceof HTMLElement)) break
        const kind = kindOf(button)
        pressed.set(kind, (pressed.get(kind) ?? 0) + 1)
        document.addEventListener('click', () => host.replaceWith(place), { once: true })
        button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))
        button.click()
        await moment(5)
        place.replaceWith(host)
        await moment(20)
        for (const open of deep(document.body))
          if (open instanceof HTMLDialogElement && open.open) open.close()
      }
    }
    return [...pressed.keys()]
  },
  next() {
    document.querySelector('customer-panel')?.setAttribute('phone', '0356 700 700')
    const field = document.querySelector<HTMLInputElement>('#phone')
    if (field) field.value = '0356 700 700'
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  },
}
