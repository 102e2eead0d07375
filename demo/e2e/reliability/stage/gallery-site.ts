import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundle } from '../../../../packages/elements/test/visual/stage/bundle.ts'
import type { Picture } from '../../../../packages/elements/test/visual/scenes/scene.ts'

const NONCE = 'c3RhdGVz'

/** What a page may be that is careful: its own nonced script and styles from files, and no text that becomes markup or code. */
export const STRICT = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
}
const PRODUCT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M0 0h40v40H0z"/></svg>'
/** Heard from the very beginning; a list of what was violated, and of what nobody caught. */
const WATCH = `
  violations = []
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.sourceFile + ' ' + event.sample))
  addEventListener('error', (event) => event.message && violations.push('uncaught ' + event.message))
  addEventListener('unhandledrejection', (event) => violations.push('unhandled ' + event.reason))`

declare global {
  interface Window {
    violations: string[]
  }
}

export interface GallerySite {
  readonly url: string
  close(): Promise<void>
}

/** Every state of every element on a page, under a policy if one is given. */
export async function openGallerySite(policy?: string): Promise<GallerySite> {
  const files = await bundle()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/') {
      if (policy) response.setHeader('content-security-policy', policy)
      response.setHeader('content-type', 'text/html')
      response.end(
        `<!doctype html><html lang="vi"><meta charset="utf-8"><title>States</title><link rel="stylesheet" href="/page.css"><script nonce="${NONCE}">${WATCH}</script><body><script type="module" nonce="${NONCE}" src="/gallery.js"></script></body></html>`,
      )
    } else if (pathname.startsWith('/pictures/')) {
      response.setHeader('content-type', 'image/svg+xml')
      response.end(PRODUCT)
    } else {
      const body = files.get(pathname)
      response.setHeader('content-type', TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/plain')
      response.writeHead(body ? 200 : 404).end(body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The states, one picture each. */
export function oneOfEach(pictures: readonly Picture[]): Picture[] {
  const scenes = new Map(pictures.map((picture) => [picture.name.split('.')[0], picture]))
  return [...scenes.values()]
}
