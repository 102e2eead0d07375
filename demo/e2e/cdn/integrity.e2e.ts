import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CdnFile, cdnFiles, type CdnHost, openCdnHost } from '../stage/cdn-host.ts'
import { launchChromium } from '../stage/chromium.ts'

const COMMAND = fileURLToPath(new URL('../../../packages/elements/dist/cdn/import-map.mjs', import.meta.url))

let host: CdnHost
let browser: Browser
let files: Record<string, CdnFile>

beforeAll(async () => {
  files = await cdnFiles()
  host = await openCdnHost()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await host.close()
})

async function print(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [COMMAND, ...args])).stdout
}

/** The page that the command prints the head of, with one file changed on its way; whether its elements came to be. */
async function works(head: string, tag: string, altered?: string, policy?: string): Promise<boolean> {
  host.alter = (name, text) => (name === altered ? `${text} ` : text)
  host.pages.set('/', {
    html: `<!doctype html><html lang="vi"><title>Shop</title><link rel="icon" href="data:,">${head}<body><${tag}></${tag}></body></html>`,
    ...(policy === undefined ? {} : { policy }),
  })
  const page = await browser.newPage()
  const refused = page
    .waitForEvent('console', {
      predicate: (message) => /integrity|Content Security Policy/i.test(message.text()),
      timeout: 0,
    })
    .then(
      () => false,
      () => false,
    )
  await page.goto(host.url)
  const came = page
    .evaluate((name) => customElements.whenDefined(name).then(() => true), tag)
    .catch(() => false)
  const result = await Promise.race([refused, came])
  await page.close()
  return result
}

test('the command says how it is used when it is asked', async () => {
  expect(await print('--help')).to.match(/^usage: boom-risk-import-map BASE/)
})

test('the import map names every module', async () => {
  const { integrity } = JSON.parse(await print('https://cdn.example.com/x')) as {
    integrity: Record<string, string>
  }
  const expected = Object.entries(files).map(([name, file]) => [
    `https://cdn.example.com/x/${name}`,
    file.integrity,
  ])
  expect(Object.entries(integrity)).toEqual(expected)
})

test('a wrong call of the command says what is wrong, and fails', async () => {
  for (const args of [
    [],
    ['boom-risk'],
    ['/x?y'],
    ['/x/', '--html', 'none.js'],
    ['/x/', '--wrong'],
    ['/x/', '--nonce', '"'],
  ])
    await expect(print(...args)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('usage:') as string,
    })
})

test('a page with the import map runs, and refuses each file of the first load with one byte more', async () => {
  const head = await print('/boom-risk/', '--html', 'risk-badge.js')
  expect(await works(head, 'risk-badge')).toBe(true)
  const first = ['risk-badge.js', ...(files['risk-badge.js']?.imports ?? [])]
  expect(first.length).toBeGreaterThan(1)
  for (const name of first) expect([name, await works(head, 'risk-badge', name)]).toEqual([name, false])
})

test('a chunk that loads later is refused too; without the import map it would run', async () => {
  const head = await print('/boom-risk/', '--html', 'boom-risk.js')
  const lazy = files['boom-risk.js']?.dynamicImports ?? []
  const panel = lazy.find((name) => name.includes('customer-panel'))
  expect(panel).toBeDefined()
  expect(await works(head, 'customer-panel', panel)).toBe(false)
  expect(
    await works('<script type="module" src="/boom-risk/boom-risk.js"></script>', 'customer-panel', panel),
  ).toBe(true)
})

test('under a policy of nonces the head runs with the nonce on each tag, chunks and all, and not without', async () => {
  const policy = "default-src 'none'; script-src 'nonce-a1b2' 'strict-dynamic'; img-src data:"
  const tags = { 'risk-badge.js': 'risk-badge', 'boom-risk.js': 'customer-panel' }
  for (const [entry, tag] of Object.entries(tags)) {
    const head = await print('/boom-risk/', '--html', entry, '--nonce', 'a1b2')
    expect(await works(head, tag, undefined, policy)).toBe(true)
    const unnamed = head.replace('importmap" nonce="a1b2"', 'importmap"')
    expect(unnamed).not.toBe(head)
    expect(await works(unnamed, tag, undefined, policy)).toBe(false)
  }
})
