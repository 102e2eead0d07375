import type { LiveEvent } from '../contract/events.ts'

/** Events remembered: none of them is told again, and other tabs that missed some can have them. */
const REMEMBERED = 1000

/** One step of a stream: an event, and the place in the stream before and behind it. */
export interface LiveStep {
  readonly after: string
  readonly event: LiveEvent
  readonly lastId: string
  /** It was not told before. */
  readonly isNew: boolean
}

/** How far the events of a shop were read: what a stream goes on from, and what was told lately. */
export interface LivePosition {
  /** What a stream is asked to go on after; empty: from now on. */
  readonly lastId: string
  /** The stream is here now, without an event, as where it begins. */
  readonly moveTo: (lastId: string) => void
  /** Whether an event was told already. */
  readonly knows: (event: LiveEvent) => boolean
  /** Moves behind this event. */
  readonly take: (event: LiveEvent, lastId: string) => LiveStep
  /** Goes back to a place, for somebody who missed what came after it. */
  readonly goBackTo: (lastId: string) => void
  /** What came after this place, in order; `undefined` where that is not known any more. */
  readonly since: (lastId: string) => readonly LiveStep[] | undefined
}

export function createPosition(): LivePosition {
  const steps = new Map<string, LiveStep>()
  /** Places that the stream left without an event, and where to. */
  const moves = new Map<string, string>()
  let lastId = ''

  return {
    get lastId() {
      return lastId
    },
    moveTo(next) {
      if (!next || next === lastId) return
      if (lastId) remember(moves, lastId, next)
      lastId = next
    },
    knows: ({ id }) => steps.has(id),
    take(event, id) {
      const step = { after: lastId, event, lastId: id || event.id, isNew: !steps.has(event.id) }
      ;({ lastId } = step)
      remember(steps, event.id, step)
      return step
    },
    goBackTo: (place) => void (lastId = place),
    since(place) {
      const known = [...steps.values()]
      let from: string | undefined = place
      for (let move = 0; from !== undefined && move <= REMEMBERED; move++) {
        if (from === lastId) return []
        const at = known.findIndex(({ after }) => after === from)
        if (at >= 0) return known.slice(at)
        from = moves.get(from)
      }
      return undefined
    },
  }
}

function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  memory.delete(key)
  memory.set(key, value)
  for (const oldest of memory.keys()) {
    if (memory.size <= REMEMBERED) break
    memory.delete(oldest)
  }
}
