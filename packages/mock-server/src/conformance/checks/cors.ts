import { getSession, updateCustomer } from '@boom-risk/client/contract'
import { type Check, must, NotChecked, REFERENCE } from '../check.ts'
import type { World } from '../world.ts'

const SENT = ['authorization', 'content-type', 'idempotency-key', 'if-match', 'x-request-id', 'last-event-id']
const READ = ['etag', 'retry-after', 'x-request-id']

function originOf({ origin }: World): string {
  if (origin === undefined) throw new NotChecked('needs --origin: where the pages are that call')
  return origin
}

function list(header: string | null): readonly string[] {
  return (header ?? '').split(',').map((name) => name.trim().toLowerCase())
}

function expectAllowed(headers: Headers, origin: string): void {
  const allowed = headers.get('access-control-allow-origin')
  must(
    allowed === origin || allowed === '*',
    'Access-Control-Allow-Origin for the page',
    allowed ? 'another' : 'none',
  )
}

/** What a browser asks before it lets a page call, and before it lets it read. */
export const corsChecks: readonly Check[] = [
  {
    id: 'cors.preflight',
    rule: 'A page may send every method and header that the calls take',
    source: REFERENCE,
    async run(world) {
      const origin = originOf(world)
      const headers = {
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': SENT.join(', '),
      }
      const path = updateCustomer.path.replace(/\{\w+\}/, 'conformance')
      const reply = await world.api.raw('OPTIONS', path, { headers, token: null })
      must(reply.status < 300, '2xx without a token', String(reply.status))
      expectAllowed(reply.headers, origin)
      const methods = list(reply.headers.get('access-control-allow-methods'))
      must(
        methods.includes('patch') && methods.includes('delete'),
        'PATCH and DELETE among the methods',
        'fewer',
      )
      const names = list(reply.headers.get('access-control-allow-headers'))
      for (const name of SENT) must(names.includes(name), `\`${name}\` among the headers`, 'none')
    },
  },
  {
    id: 'cors.answer',
    rule: 'A page may read answers, refusals as well, and the headers that it needs',
    source: REFERENCE,
    async run(world) {
      const origin = originOf(world)
      for (const token of [undefined, null]) {
        const { headers } = await world.api.call(getSession, {
          headers: { origin },
          ...(token === null ? { token } : {}),
        })
        expectAllowed(headers, origin)
        const exposed = list(headers.get('access-control-expose-headers'))
        for (const name of READ) must(exposed.includes(name), `\`${name}\` exposed`, 'not')
      }
    },
  },
]
