import { createMockServer, type MockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import { type CdnHost, openCdnHost } from '../../stage/cdn-host.ts'
import { bundlePage } from '../stage/bundled-page.ts'

/** A shop's page with form, panel and list, and its API over real HTTP. */
export interface ShiftSite {
  readonly server: MockServer
  readonly api: HttpDoor
  readonly host: CdnHost
  /** The id of the shop's customer who is always there. */
  ownCustomer(): string
  /** Gives that customer another name, as somebody at another desk. */
  rename(name: string): Promise<void>
  close(): Promise<void>
}

const HEADERS = { Authorization: 'Bearer dev-1-owner', 'Content-Type': 'application/json' }

export async function openShiftSite(): Promise<ShiftSite> {
  const server = createMockServer({ customers: 60, shop: 1 })
  const [api, host, script] = await Promise.all([
    listen(server),
    openCdnHost(),
    bundlePage(new URL('page.ts', import.meta.url)),
  ])
  host.pages.set('/page.js', { script })
  host.pages.set('/', {
    html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Shop</title><body><script>API_URL = '${api.url}'</script><script type="module" src="/page.js"></script></body></html>`,
  })
  host.pages.set('/elsewhere', { html: '<!doctype html><html lang="vi"><title>Elsewhere</title>Elsewhere' })

  function ownCustomer(): string {
    const known = server.domain.store.customersByPhone.get('+84987654321')
    return known.find(({ shopId }) => shopId === 'shop_1')?.id ?? ''
  }

  return {
    server,
    api,
    host,
    ownCustomer,
    async rename(name) {
      const url = `${api.url}/v1/customers/${ownCustomer()}`
      const { headers } = await fetch(url, { headers: HEADERS })
      const changed = await fetch(url, {
        method: 'PATCH',
        headers: {
          ...HEADERS,
          'If-Match': headers.get('etag') ?? '',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify({ name }),
      })
      if (!changed.ok) throw new Error(`the name was not changed: ${changed.status}`)
    },
    async close() {
      await Promise.all([host.close(), api.close()])
    },
  }
}
