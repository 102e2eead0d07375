import * as v from 'valibot'
import type { Clock } from '../transport/clock.ts'
import { sleep } from '../transport/deadline.ts'
import type { GetToken, TokenRequest } from '../transport/tokens.ts'
import { openChannel, type Channel } from './channel.ts'
import { createRenewals, digestOf } from './renewals.ts'

const Renewal = v.object({ refused: v.string(), token: v.string() })

/** How long a tab that waited for another's renewal gives its message to arrive, in ms. */
const MESSAGE_MS = 250

export interface SharedToken {
  readonly getToken: (request: TokenRequest) => Promise<string>
  readonly close: () => void
}

/**
 * A `getToken` that is asked for a new token by one tab only, where several hold the same one and are refused together: that one renews it
 * under a Web Lock and hands the new one to the others. Tabs are matched by a digest of the refused token, so that tabs of different shops or
 * employees never mix. Without Web Locks each tab asks for itself. The token travels between tabs of one origin in memory, and is stored nowhere.
 */
export function shareToken(
  getToken: GetToken,
  clock: Clock,
  locks: Pick<LockManager, 'request'> | undefined = globalThis.navigator?.locks,
): SharedToken {
  if (!locks || !globalThis.crypto.subtle)
    return { getToken: async (request) => getToken(request), close: () => {} }
  const renewals = createRenewals()
  let channel: Channel | undefined
  let last: string | undefined

  const openLine = () =>
    (channel ??= openChannel('boom-risk:token', (data) => {
      const message = v.safeParse(Renewal, data)
      if (message.success) renewals.add(message.output.refused, message.output.token)
    }))

  const renew = async (refused: string, ask: () => Promise<string>) => {
    const token = await ask()
    openLine().post({ refused, token })
    return token
  }

  /** A message is not sure to come before the lock that its sender gave back. */
  const heardSoon = async (refused: string, signal: AbortSignal) => {
    const message = renewals.next()
    const known = await renewals.newest(refused)
    if (known !== undefined) return known
    const wait = new AbortController()
    signal.addEventListener('abort', () => wait.abort(signal.reason))
    await Promise.race([message, sleep(clock, MESSAGE_MS, wait.signal)])
    wait.abort()
    return renewals.newest(refused)
  }

  const refresh = async (token: string, signal: AbortSignal, ask: () => Promise<string>) => {
    const refused = await digestOf(token)
    const known = await renewals.newest(refused)
    if (known !== undefined) return known
    const lock = `boom-risk:token:${refused}`
    const first = await locks.request(lock, { ifAvailable: true }, async (got) => got && renew(refused, ask))
    if (first !== null) return first
    return locks.request(
      lock,
      { signal },
      async () => (await heardSoon(refused, signal)) ?? renew(refused, ask),
    )
  }

  return {
    async getToken(request) {
      openLine()
      const ask = async () => getToken(request)
      const refused = request.reason === 'refresh' ? last : undefined
      last = await (refused === undefined ? ask() : refresh(refused, request.signal, ask))
      return last
    },
    close: () => channel?.close(),
  }
}
