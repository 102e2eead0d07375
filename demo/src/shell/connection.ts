import type { Session } from '@boom-risk/client'
import {
  createPageCore,
  type PageCore,
  type RiskCore,
  riskResource,
  sessionResource,
  type SessionResource,
} from '@boom-risk/client/core'
import { configure } from '@boom-risk/elements'
import { deskToken } from '@boom-risk/mock-server'
import { currentDesk, onDeskChange } from './desk.ts'

/**
 * Gives the elements a client for whoever sits at the desk, and a fresh one when somebody else does: no answer and no token of
 * the one before is left. The token is made when it is asked for and lives in the client's memory alone (`X-10`).
 * `onSession` is told who is signed in, `null` while that is unknown, or when the API cannot say; and what the page's own calls go
 * through, the same as the elements'.
 */
export function connect(apiUrl: string, onSession: (session: Session | null, core: RiskCore) => void): void {
  let current: SessionResource | undefined
  let former: PageCore | undefined
  const signIn = async (): Promise<void> => {
    const { shop, role } = currentDesk()
    former?.close()
    const core = createPageCore({ baseUrl: apiUrl, getToken: () => deskToken(Number(shop), role) })
    former = core
    const session = sessionResource(core)
    current = session
    configure({ client: { core, risk: riskResource(core) } })
    onSession(null, core)
    const signedIn = await read(session)
    if (session === current) onSession(signedIn, core)
  }
  onDeskChange(() => void signIn())
  void signIn()
}

async function read(session: SessionResource): Promise<Session | null> {
  try {
    return await session.get()
  } catch {
    return null
  }
}
