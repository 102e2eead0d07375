import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
}

/** What axe finds on the page, or in a frame of it, as it stands. */
export async function violations(page: Page | Frame): Promise<string[]> {
  // Not as a script of the page, which its content security policy refuses.
  await page.evaluate(axe.source)
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(OPTIONS)})`)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}
