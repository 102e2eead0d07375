import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CdnHost, openCdnHost } from '../stage/cdn-host.ts'
import { launchChromium } from '../stage/chromium.ts'

/** What is on the page: the host's own app over a Lit of its own, modules of ours, and copies of ours from elsewhere. */
const SCRIPTS = {
  host: '/host.js',
  modules: '/boom-risk/boom-risk.js',
  copy: '/again/boom-risk.standalone.js',
  ...(process.env['TEST_LONG'] ? { badge: '/again/risk-badge.standalone.js' } : {}),
}
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html boom-risk',
].join('; ')

let host: CdnHost
let browser: Browser

beforeAll(async () => {
  host = await openCdnHost()
  host.pages.set(SCRIPTS.host, { script: await hostApp() })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await host.close()
})

async function hostApp(): Promise<string> {
  const contents = `import { html, LitElement } from 'lit'
    customElements.define('host-app', class extends LitElement { render() { return html\`<p>app of the host</p>\` } })`
  const resolveDir = fileURLToPath(new URL('../../../packages/elements', import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]!.text
}

function orders<T>(items: readonly T[]): T[][] {
  if (!items.length) return [[]]
  return items.flatMap((item) =>
    orders(items.filter((other) => other !== item)).map((rest) => [item].concat(rest)),
  )
}

test.each(
  orders(Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).map(
    (order) => [order.join(' → '), order] as const,
  ),
)('under a policy without allow-duplicates all run: %s', async (_, order) => {
  const tags = order.map((name) => `<script type="module" src="${SCRIPTS[name]}"></script>`).join('')
  const body =
    '<host-app></host-app><customer-panel></customer-panel><risk-badge phone="0987654321"></risk-badge>'
  host.pages.set('/', {
    html: `<!doctype html><html lang="vi"><title>Shop</title><body>${body}${tags}</body></html>`,
    policy: POLICY,
  })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(host.url)
  const texts = () =>
    page.evaluate(() =>
      ['host-app', 'customer-panel', 'risk-badge'].map(
        (tag) => !!document.querySelector(tag)?.shadowRoot?.textContent?.trim(),
      ),
    )
  await expect.poll(texts).toEqual([true, true, true])
  expect(complaints.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([])
  await page.close()
})
