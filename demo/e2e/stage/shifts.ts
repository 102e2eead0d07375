import type { Frame, Page } from 'playwright-core'

/** What the browser counted as moved without a hand at it: how much altogether, and what moved. */
interface Shifts {
  readonly total: number
  readonly moved: readonly string[]
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

/** All layout shifts since this page, or the page in this frame, began, as the browser's own count has them. */
export function shiftsOf(page: Page | Frame): Promise<Shifts> {
  return page.evaluate(async () => {
    const entries: LayoutShift[] = []
    const observer = new PerformanceObserver((list) => {
      entries.push(...(list.getEntries() as LayoutShift[]))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    // What the last frame moved is counted with the next one, and told after that.
    for (let frames = 0; frames < 2; frames++)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve)
      })
    entries.push(...(observer.takeRecords() as LayoutShift[]))
    observer.disconnect()
    // Before something is drawn nobody sees it move; the browser counts that in frames whose styles are on their way.
    const drawn = performance.getEntriesByName('first-paint')[0]?.startTime ?? 0
    const shifts = entries.filter(({ hadRecentInput, startTime }) => !hadRecentInput && startTime > drawn)
    return {
      total: shifts.reduce((sum, { value }) => sum + value, 0),
      moved: shifts.flatMap(({ value, sources }) =>
        sources.map(({ node, previousRect, currentRect }) => {
          // Nodes of an element's inside are not named.
          const name = node instanceof Element ? `${node.localName} ${node.id || node.className}` : 'inside'
          const [from, to] = [previousRect, currentRect].map(({ x, y, width, height }) =>
            [x, y, width, height].map(Math.round).join(' '),
          )
          return `${value.toFixed(4)} ${name}: ${from} → ${to}`
        }),
      ),
    }
  })
}
