import * as v from '../contract/valibot.ts'
import { LiveEvent, LiveEventType } from '../contract/events.ts'
import { Id } from '../contract/primitives.ts'
import type { RiskCore } from '../core/core.ts'
import { changes } from '../resources/changes.ts'
import { openChannel } from './channel.ts'

const Message = v.object({
  type: LiveEventType,
  customerIds: v.nullable(v.array(Id)),
  entity: v.nullish(LiveEvent.entries.entity),
})

/**
 * Tells the page's other tabs of the changes that this client makes, and hears of theirs: kinds and ids only, no personal data. Returns what
 * ends it. Where there is no BroadcastChannel, it does nothing.
 */
export function shareChanges(core: RiskCore): () => void {
  const channel = openChannel(`boom-risk:changes:${core.http.baseUrl}`, (data) => {
    const message = v.safeParse(Message, data)
    if (message.success) changes(core).heard(message.output)
  })
  const end = changes(core).onMade(({ type, customerIds, entity }) =>
    channel.post({ type, customerIds, entity: entity ? { id: entity.id, version: entity.version } : null }),
  )
  return () => {
    end()
    channel.close()
  }
}
