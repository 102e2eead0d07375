import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const CDN = new URL('../../../packages/elements/dist/cdn/', import.meta.url)

/** What the build says of a file (`files.json`). */
export interface CdnFile {
  readonly bytes: number
  readonly brotli: number
  readonly integrity: string
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
}

export interface HostPage {
  readonly html: string
  readonly policy?: string
}

/** A host's site with the folder of the SDK as `/boom-risk/`, a copy of it as `/again/`, and pages of its own. */
export interface CdnHost {
  readonly url: string
  /** Pages and scripts by path. */
  readonly pages: Map<string, HostPage | { readonly script: string }>
  /** Changes a file on its way, as somebody on the line could. */
  alter: ((name: string, text: string, folder: string) => string) | undefined
  /** The names that were asked for, without folder. */
  readonly asked: string[]
  /** The forms that were sent. */
  readonly submitted: string[]
  close(): Promise<void>
}

export async function cdnFiles(): Promise<Record<string, CdnFile>> {
  return JSON.parse(await readFile(new URL('files.json', CDN), 'utf8')) as Record<string, CdnFile>
}

export async function openCdnHost(): Promise<CdnHost> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', request.method).then(([type, body, policy]) => {
      if (policy) response.setHeader('Content-Security-Policy', policy)
      response.writeHead(type ? 200 : 404, { 'Content-Type': type ?? 'text/plain' }).end(body)
    })
    if (request.method !== 'POST') return
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => host.submitted.push(body))
  })

  async function answer(
    url: string,
    method?: string,
  ): Promise<readonly [type?: string, body?: string, policy?: string | undefined]> {
    if (method === 'POST') return ['text/html', 'ok']
    const page = host.pages.get(url)
    if (page) return 'html' in page ? ['text/html', page.html, page.policy] : ['text/javascript', page.script]
    const [, folder = '', name] = /^\/(boom-risk|again)\/([\w./-]+\.js)$/.exec(url) ?? []
    if (!name) return []
    host.asked.push(name)
    const text = await readFile(new URL(name, CDN), 'utf8').catch(() => undefined)
    if (text === undefined) return []
    return ['text/javascript', host.alter?.(name, text, folder) ?? text]
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host: CdnHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages: new Map(),
    alter: undefined,
    asked: [],
    submitted: [],
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return host
}
