import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

/** Serves the built documentation on this machine alone, on any free port. */
export async function serveDocs(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    root: fileURLToPath(new URL('../', import.meta.url)),
    appType: 'mpa',
    build: { outDir: 'dist-docs' },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'silent',
  })
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
