// Pictures of the pages in every theme, language and width that matters, for looking at. `pnpm screenshots` takes them all into
// demo/.cache/screenshots, `pnpm screenshots held faults` only those scenes, `pnpm screenshots --readme` the README's picture.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { found } from '../../scripts/browsers.mjs'
import { startApi } from '../../scripts/demo/api-process.mjs'
import { buildPages, servePages } from '../../scripts/demo/pages.mjs'
import { SCENES } from './scenes.mjs'

const folder = fileURLToPath(new URL('../.cache/screenshots/', import.meta.url))
const readme = fileURLToPath(new URL('../../docs/images/order-form.png', import.meta.url))

async function take(browser, url, apiUrl, { file, lang, theme, width, height = 900, fullPage = false, act }) {
  await fetch(`${apiUrl}/__mock/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs: 0, errorRate: 0, offline: false, scenario: null }),
  })
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  await context.addInitScript((language) => localStorage.setItem('demo.language', language), lang)
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.sample').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await act(page)
  await page.screenshot({ path: file, fullPage })
  await context.close()
  console.log(file)
}

const parts = []
const ignore = () => {}
try {
  const api = await startApi(0, { onStart: (child) => parts.push(child), onEnd: ignore })
  await buildPages()
  const pages = await servePages(0, api.url, { onError: ignore })
  parts.push(pages)
  const browser = await chromium.launch({
    executablePath: found.chromium,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
  })
  parts.push(browser)
  if (process.argv.includes('--readme')) {
    const scene = { file: readme, lang: 'vi', theme: 'light', width: 1280, height: 860 }
    await take(browser, pages.url, api.url, { ...scene, act: SCENES.popover })
  } else {
    mkdirSync(folder, { recursive: true })
    const wanted = process.argv.slice(2)
    const scenes = Object.entries(SCENES).filter(([name]) => !wanted.length || wanted.includes(name))
    for (const [name, act] of scenes)
      for (const theme of ['light', 'dark'])
        for (const lang of ['vi', 'en'])
          for (const width of [320, 1280])
            await take(browser, pages.url, api.url, {
              file: `${folder}${name}-${theme}-${lang}-${width}.png`,
              lang,
              theme,
              width,
              fullPage: width === 320,
              act,
            })
  }
} finally {
  await Promise.all(parts.map((part) => part.close()))
}
