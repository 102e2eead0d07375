import type { SessionResource } from '@boom-risk/client'
import type { ClientSource } from '../runtime/boom-client.ts'
import { defineClient } from '../runtime/define-client.ts'

const clientOf = defineClient<{ readonly session: Pick<SessionResource, 'get'> }>(
  'the shop’s time zone',
  ['session'],
  () => import('./resources.ts'),
)

/**
 * The zone of the shop that a source serves (`D-22`), for an element that asks no session otherwise; `undefined` where
 * it is not to be had: a date is worth no error.
 */
export async function shopTimeZone(source: ClientSource | undefined): Promise<string | undefined> {
  if (!source) return undefined
  try {
    const { session } = await clientOf(source)
    return (await session.get()).settings.timeZone
  } catch {
    return undefined
  }
}
