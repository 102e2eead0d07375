import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

export const CONFIG = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))

/** Serves the pages that were built for the tests, telling them of this API. */
export async function servePages(apiUrl: string): Promise<{ url: string; close: () => Promise<void> }> {
  process.env['BOOM_RISK_API_URL'] = apiUrl
  const server = await preview({
    configFile: CONFIG,
    mode: 'e2e',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0 },
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
