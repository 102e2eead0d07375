import { createRiskClient, type RiskClient, type Session } from '@boom-risk/client'
import { configure } from '@boom-risk/elements'
import { deskToken } from '@boom-risk/mock-server'
import { currentDesk, onDeskChange } from './desk.ts'

/** Where the page's signed-in employee is told; `null` while unknown, or when the API cannot say. */
type SessionListener = (session: Session | null) => void

/**
 * Gives the elements a client for whoever sits at the desk, and a fresh one when somebody else does: no answer and no token of
 * the one before is left. The token is made when it is asked for and lives in the client's memory alone (`X-10`).
 */
export function connect(apiUrl: string, onSession: SessionListener): void {
  let current: RiskClient | undefined
  const signIn = (): void => {
    const { shop, role } = currentDesk()
    const client = createRiskClient({ baseUrl: apiUrl, getToken: () => deskToken(Number(shop), role) })
    current = client
    configure({ client })
    onSession(null)
    void readSession(client).then((session) => client === current && onSession(session))
  }
  onDeskChange(signIn)
  signIn()
}

async function readSession(client: RiskClient): Promise<Session | null> {
  try {
    return await client.session.get()
  } catch {
    return null
  }
}
