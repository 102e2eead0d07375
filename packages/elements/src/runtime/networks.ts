import type { NetworkTable } from '@boom-risk/client/rules'
import type { ClientSource } from './boom-client.ts'
import { runtime } from './runtime.ts'

/** The networks' prefixes for an element: those of the client that serves it, else the page's; `undefined` for the built-in ones. */
export function networksOf(source: ClientSource | undefined): NetworkTable | undefined {
  // The page's own client, which loads, goes by the page's table.
  const own = typeof source === 'function' ? undefined : source?.core?.options.networks
  return own ?? runtime().networks
}
