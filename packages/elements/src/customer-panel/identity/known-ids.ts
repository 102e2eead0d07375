import type { CustomerPanelClient } from '../client.ts'

/** More are dropped, the oldest first. */
const MOST = 500

const byClient = new WeakMap<CustomerPanelClient, Map<string, string>>()

/** Which customer a key led to last time, so that coming back to a chat shows the customer at once. In memory alone. */
export function knownId(client: CustomerPanelClient, identity: string): string | undefined {
  return byClient.get(client)?.get(identity)
}

/** Keeps where a key led; `null`: to nobody. */
export function keepId(client: CustomerPanelClient, identity: string, id: string | null): void {
  const known = byClient.get(client) ?? new Map<string, string>()
  byClient.set(client, known)
  known.delete(identity)
  if (id !== null) known.set(identity, id)
  const [oldest] = known.keys()
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
}
