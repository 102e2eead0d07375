import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { basename } from 'node:path'
import { build } from 'esbuild'

const HTML =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Faults</title><body><script type="module" src="/page.js"></script>'

/** The page of the grid on an address of its own, as a bundler makes it. */
export interface Site {
  readonly url: string
  close(): void
}

export async function openSite(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(new URL('page.ts', import.meta.url)) },
    outdir: 'site',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['@boom-risk/source', 'browser', 'import'],
    tsconfig: fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url)),
    logLevel: 'error',
  })
  const modules = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]))
  const server: Server = createServer((request, response) => {
    const script = modules.get(new URL(request.url ?? '/', 'http://site').pathname)
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript')
    response.end(script ?? HTML)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
