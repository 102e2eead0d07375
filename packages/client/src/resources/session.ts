import { getSession, type Session } from '../contract/session.ts'
import type { CallOptions } from '../transport/request.ts'
import { perCore } from './per-core.ts'
import { watch } from './watch.ts'

/** Who is asking, and the shop's settings. */
export interface SessionResource {
  /**
   * The session, kept for five minutes.
   * @throws RiskApiError; the signal's reason on abort
   */
  readonly get: (options?: CallOptions & { readonly fresh?: boolean | undefined }) => Promise<Session>
  /** Tells when what was read may be out of date. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Permissions change rarely, and the server enforces them anyway; in ms. */
const SESSION_LIFETIME = { freshMs: 300_000, staleMs: 3_600_000 }

/** {@link SessionResource} over a core, for hosts that bundle only what they call; equal cores get the same one. */
export const sessionResource = perCore<SessionResource>((core) => ({
  get: (options) =>
    core.cache.fetch(
      ['session'],
      (signal) => core.call(getSession, { signal, isInSight: options?.isInSight }),
      {
        ...SESSION_LIFETIME,
        ...options,
      },
    ),
  subscribe: (listener) => watch(core, ['session'], () => listener()),
}))
