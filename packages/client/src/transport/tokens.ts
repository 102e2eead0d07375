import { isRiskApiError } from '../errors/risk-api-error.ts'
import { UnauthorizedError } from '../errors/unauthorized-error.ts'
import type { Clock } from './clock.ts'
import { withDeadline } from './deadline.ts'

/** Why a token is asked for: there is none yet, or the server refused the one there was. */
export interface TokenRequest {
  readonly reason: 'initial' | 'refresh'
  /** Aborts when the answer would come too late (10 s). */
  readonly signal: AbortSignal
}

/** The host's way to a token. It is asked once for all calls that wait, and again only after a 401. */
export type GetToken = (request: TokenRequest) => string | Promise<string>

/** One token as it was handed out; which one a call used decides whether its 401 asks for a new one. */
export interface Credential {
  readonly token: string
}

/** The tokens of one client. What waits for one @throws UnauthorizedError `token_unavailable`, `token_invalid` or `token_timeout`. */
export interface TokenSource {
  /** The token in use, asked for if there is none. */
  readonly current: () => Promise<Credential>
  /** The next token after one that was refused; the same one for all who were refused it. */
  readonly renew: (refused: Credential) => Promise<Credential>
  /** Drops the token, such as on sign-out. */
  readonly forget: () => void
}

/** How long a host may take to bring a token, in ms; a shared wait must end, or every later call would join it. */
const TOKEN_TIMEOUT_MS = 10_000

/** What a header can carry; a header's own complaint would quote the token (`X-10`). */
const TOKEN = /^[\x21-\x7e]+$/

export function createTokenSource(getToken: GetToken, clock: Clock): TokenSource {
  let reason: TokenRequest['reason'] = 'initial'
  let held: Credential | undefined
  let pending: Promise<Credential> | undefined
  /** Counts what was asked for; an answer to anything but the last is not kept. */
  let turn = 0

  async function ask(mine: number): Promise<Credential> {
    try {
      const credential = await withDeadline(
        clock,
        TOKEN_TIMEOUT_MS,
        undefined,
        () => new UnauthorizedError({ code: 'token_timeout' }),
        async (signal) => checked(await getToken({ reason, signal })),
      )
      if (mine === turn) held = credential
      return credential
    } catch (error) {
      throw isRiskApiError(error) ? error : new UnauthorizedError({ code: 'token_unavailable', cause: error })
    } finally {
      if (mine === turn) pending = undefined
    }
  }

  const current = async () => held ?? (pending ??= ask(++turn))
  return {
    current,
    renew(refused) {
      if (held === refused) {
        held = undefined
        reason = 'refresh'
      }
      return current()
    },
    forget() {
      turn++
      held = pending = undefined
      reason = 'initial'
    },
  }
}

function checked(token: unknown): Credential {
  if (typeof token !== 'string' || !TOKEN.test(token)) throw new UnauthorizedError({ code: 'token_invalid' })
  return { token }
}
