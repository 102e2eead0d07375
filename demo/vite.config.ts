import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { demoServer } from './server/demo-server.ts'

const PAGES = [
  'index.html',
  'partners.html',
  'inbox.html',
  'own-orders.html',
  'chatwoot.html',
  'chatwoot-sidebar.html',
  'rocket-chat.html',
  'rocket-chat-workspace.html',
]

/**
 * What a build makes: the demo; the same for the end-to-end tests, which shall not disturb a demo that is running; and the
 * tests' own pages, apart, so that no code of the product pages is in them.
 */
const BUILDS: Readonly<Record<string, { input: string[]; outDir: string; emptyOutDir: boolean }>> = {
  production: { input: PAGES, outDir: 'dist', emptyOutDir: true },
  e2e: { input: PAGES, outDir: '.cache/e2e', emptyOutDir: true },
  'e2e-pages': { input: ['e2e/pages/many-badges.html'], outDir: '.cache/e2e', emptyOutDir: false },
}

/** A file of shared modules is at least as large, before compression; smaller ones join those of the pages nearest to theirs. */
const MIN_SHARED_BYTES = 30_000

/** Pages can be read without their scripts, so that these do not take the network from what the first paint waits for: the styles. */
const stylesFirst: Plugin = {
  name: 'styles-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replaceAll(/<(?:script type="module"|link rel="modulepreload") /g, '$&fetchpriority="low" '),
  },
}

export default defineConfig(({ mode }) => {
  const { input, ...output } = BUILDS[mode] ?? { input: [] }
  return {
    root: import.meta.dirname,
    // The packages' sources, as everywhere in the workspace: no build stands between an edit and the page.
    resolve: { conditions: ['@boom-risk/source', ...defaultClientConditions] },
    plugins: [demoServer(), stylesFirst],
    worker: { format: 'es' },
    build: {
      ...output,
      target: 'es2022',
      // From here on light-dark() is native; an emulation of it knows one colour scheme a page, and the bar has its own.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
      // Fonts and pictures stay files: the content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input,
        output: {
          // What pages share comes in a few files: seventy scraps a page cost more than what some page loads too much.
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: MIN_SHARED_BYTES,
              },
            ],
          },
          // Modules that are put together by who shares them would else run before those that they import.
          strictExecutionOrder: true,
        },
      },
    },
  }
})
