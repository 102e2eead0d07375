import { webLocks } from './web-locks.ts'
import type { GetToken } from '../transport/tokens.ts'

/**
 * A `getToken` that asks its host for a new token in one tab at a time (Web Locks), where several are refused together: a back end that renews
 * a session sees one request after the other, and each tab has its own token. None is told to another tab. Where there are no locks, or they
 * are refused as in a sandboxed frame, each asks at once.
 * @param name tabs that share it take turns
 */
export function inTurn(
  getToken: GetToken,
  name: string,
  locks: Pick<LockManager, 'request'> | undefined = webLocks(),
): GetToken {
  return async (request) => {
    if (!locks || request.reason === 'initial') return getToken(request)
    let asked: Promise<string> | undefined
    const ask = () => (asked = (async () => getToken(request))())
    const { signal } = request
    try {
      // A host that never answers, such as behind a sign-in that somebody left open, gives its turn to the other tabs.
      return await locks.request(`boom-risk:token:${name}`, { signal }, () =>
        Promise.race([ask(), aborted(signal)]),
      )
    } catch (error) {
      // What the host itself said stands; a lock that could not be had is no reason to go without a token.
      if (asked || signal.aborted) throw error
      return ask()
    }
  }
}

/** Rejects with the signal's reason. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal.reason)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}
