import { fileURLToPath } from 'node:url'
import { build, createServer, preview } from 'vite'

const CONFIG = fileURLToPath(new URL('../../demo/vite.config.ts', import.meta.url))

/** Into `demo/dist`. */
export function buildPages() {
  return build({ configFile: CONFIG, logLevel: 'warn' })
}

/** Serves the sources on this machine alone, with hot reload. */
export async function developPages(port, apiUrl) {
  process.env.BOOM_RISK_API_URL = apiUrl
  const server = await createServer({ configFile: CONFIG, server: { host: '127.0.0.1', port } })
  await server.listen()
  return { url: server.resolvedUrls.local[0], close: () => server.close() }
}

/** Serves `demo/dist` on this machine alone, on the next free port where the wanted one is taken. */
export async function servePages(port, apiUrl, { onError }) {
  process.env.BOOM_RISK_API_URL = apiUrl
  const server = await preview({ configFile: CONFIG, logLevel: 'warn', preview: { host: '127.0.0.1', port } })
  server.httpServer.on('error', onError)
  const { port: got } = server.httpServer.address()
  if (port !== 0 && got !== port) console.log(`Demo pages: port ${port} is taken, using ${got}`)
  return { url: `http://127.0.0.1:${got}/`, close: () => server.close() }
}
