import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import type { Block } from './blocks.ts'
import { languageFile } from './language-file.ts'

const DEMO = fileURLToPath(new URL('../../', import.meta.url))
const CDN = fileURLToPath(new URL('../../../packages/elements/dist/cdn/', import.meta.url))

const WORKER = createRequire(new URL('../../../packages/mock-server/package.json', import.meta.url)).resolve(
  'msw/mockServiceWorker.js',
)

/** What a reader has of their own where the blocks say so. */
const OWN = `
  const token = () => 'dev-1-owner'
  Object.assign(globalThis, { getToken: token, fetchToken: token, fetchShopToken: token, askForDeposit() {} })
`

/** The reader's own, beside the block that loads it. */
const LANGUAGE_FILE = '/blocks/zh.js'

/** A page as the blocks of script expect it. */
const STAGE = `
  <form id="order"><input id="phone" name="phone" type="tel" aria-label="Phone"><input name="customer"><input name="street"></form>
  <risk-badge for="phone"></risk-badge>
  <boom-customer-table></boom-customer-table>
  <customer-panel id="panel"></customer-panel>
  <customer-suggestions for="phone"></customer-suggestions>
  <iframe id="chat" title="Chat"></iframe>
`

const STAGE_NAMES = `
  const find = (name) => document.querySelector(name)
  Object.assign(globalThis, {
    table: find('boom-customer-table'),
    suggestions: find('customer-suggestions'),
    panel: find('customer-panel'),
    form: find('form'),
    closedShadowRoot: document.createElement('div').attachShadow({ mode: 'closed' }),
  })
`

/** Serves each block as a page of its own, with packages by their names, as a bundler would have it. */
export async function openBlockHost(apiUrl: string): Promise<{
  address: (block: Block) => string
  close: () => Promise<void>
}> {
  const pages = new Map<string, string>()
  const scripts = new Map<string, string>()
  const server: ViteDevServer = await createServer({
    root: DEMO,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    cacheDir: '.cache/blocks-vite',
    resolve: { conditions: ['@boom-risk/source', 'module', 'browser', 'development|production'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
    // Found once and for all: what turns up later would load the page anew.
    optimizeDeps: { entries: ['src/**/*.ts', '../packages/*/src/**/*.ts'] },
    plugins: [blockPages(pages, scripts)],
  })
  await server.listen()
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
  let count = 0
  return {
    address({ language, code }) {
      const path = `/blocks/${++count}.html`
      const ready = code
        .replaceAll('https://risk.example.com', apiUrl)
        .replaceAll('http://127.0.0.1:8787', apiUrl)
        .replaceAll(/(?:\.|)\/boom-risk\/(?=[\w-]+\.(?:js|css))/g, `/@fs${CDN}`)
        .replaceAll('src="/chatwoot-app.js"', 'src="data:text/javascript,"')
      if (language === 'html') pages.set(path, withOwn(ready))
      else {
        const script = `/blocks/${count}.${language}`
        scripts.set(script, ready)
        const load = `<script type="module">${STAGE_NAMES}\nawait import('${script}')\ndocument.documentElement.dataset.ran = ''</script>`
        pages.set(path, withOwn(`${STAGE}${load}`))
      }
      return `${origin}${path}`
    },
    close: () => server.close(),
  }
}

function withOwn(body: string): string {
  const own = `<link rel="icon" href="data:,"><script>${OWN}</script>`
  return body.startsWith('<!doctype')
    ? body.replace(/<html[^>]*>/, `$&${own}`)
    : `<!doctype html><html lang="vi"><title>Block</title>${own}${body}</html>`
}

function blockPages(pages: ReadonlyMap<string, string>, scripts: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'block-pages',
    configureServer(vite) {
      vite.middlewares.use((request, response, next) => {
        const url = request.url ?? ''
        // Where msw has it put (`npx msw init`).
        if (url === '/mockServiceWorker.js')
          return response.setHeader('content-type', 'text/javascript').end(readFileSync(WORKER))
        const page = pages.get(url)
        if (page === undefined) return next()
        vite
          .transformIndexHtml(url, page)
          .then((html) => response.setHeader('content-type', 'text/html').end(html), next)
      })
    },
    resolveId: (id) => (id === './zh.js' ? LANGUAGE_FILE : scripts.has(id) ? id : undefined),
    load: (id) => (id === LANGUAGE_FILE ? languageFile('zh') : scripts.get(id)),
  }
}
