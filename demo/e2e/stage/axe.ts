import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const OPTIONS: RunOptions = {
  // Each frame is looked at by itself: what axe would post to one of another origin the browser warns of.
  iframes: false,
  // What is well needs no path to each of its elements.
  resultTypes: ['violations'],
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
}

/** What axe finds as it stands: on a page, in a frame of it, or within a part of either. */
export async function violations(page: Page | Frame, within?: string): Promise<string[]> {
  // Not as a script of the page, which its content security policy refuses.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source)
  const where = within === undefined ? 'document' : JSON.stringify(within)
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run(${where}, ${JSON.stringify(OPTIONS)})`,
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}
