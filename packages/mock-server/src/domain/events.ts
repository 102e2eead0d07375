import type { KnownLiveEventType } from '@boom-risk/client/contract'
import type { Instant } from './model.ts'

/** Something that an employee of a shop may want to see at once (`X-9`). Ids only, no personal data. */
export interface DomainEvent {
  /** Grows with every event of the shop. */
  readonly sequence: number
  readonly type: KnownLiveEventType
  readonly at: Instant
  /** `null`: too many to name. */
  readonly customerIds: readonly string[] | null
  readonly entity: { readonly id: string; readonly version: number | null } | null
}

/** What whoever makes an event says of it; the log adds number and time. */
export type EventDraft = Pick<DomainEvent, 'type' | 'customerIds' | 'entity'>

/** Events kept per shop for those who come back; older ones are lost, and a client is told so. */
export const EVENTS_KEPT = 10_000
const MAX_IDS = 1000

/** The events of every shop, in order. */
export class EventLog {
  readonly #shops = new Map<string, ShopLog>()
  readonly #begin: number

  /**
   * @param begin the sequence before the first event. Another one after each start: an id from before a restart must not
   *   pass for one of this log.
   */
  constructor(begin = 0) {
    this.#begin = begin
  }

  /** Adds an event and tells all listeners of the shop at once. More than 1,000 customers are named as `null`. */
  append(shopId: string, draft: EventDraft, at: Instant): void {
    const log = this.#of(shopId)
    const { customerIds } = draft
    const event: DomainEvent = {
      ...draft,
      sequence: ++log.last,
      at,
      customerIds: customerIds && customerIds.length <= MAX_IDS ? customerIds : null,
    }
    log.events.push(event)
    if (log.events.length > EVENTS_KEPT) log.events.shift()
    for (const listener of log.listeners) listener(event)
  }

  /** The sequence of the newest event; where the log begins before the first. */
  last(shopId: string): number {
    return this.#of(shopId).last
  }

  /** What came after `sequence`; `null` when some of it is no longer known, or never was. */
  since(shopId: string, sequence: number): readonly DomainEvent[] | null {
    const { events, last } = this.#of(shopId)
    const missed = last - sequence
    if (missed < 0 || missed > events.length) return null
    return missed === 0 ? [] : events.slice(-missed)
  }

  /** What happened since an instant; `null` when some of it is no longer known. */
  recent(shopId: string, since: Instant): readonly DomainEvent[] | null {
    const { events } = this.#of(shopId)
    const first = events.findLastIndex(({ at }) => at < since) + 1
    return first === 0 && events.length === EVENTS_KEPT ? null : events.slice(first)
  }

  /** Calls `listener` with every event to come, until the function that it returns is called. */
  subscribe(shopId: string, listener: (event: DomainEvent) => void): () => void {
    const { listeners } = this.#of(shopId)
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  #of(shopId: string): ShopLog {
    let log = this.#shops.get(shopId)
    if (!log) {
      log = { last: this.#begin, events: [], listeners: new Set() }
      this.#shops.set(shopId, log)
    }
    return log
  }
}

interface ShopLog {
  last: number
  readonly events: DomainEvent[]
  readonly listeners: Set<(event: DomainEvent) => void>
}
