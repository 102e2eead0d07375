import type { Customer, KnownPermission, Session } from '@boom-risk/client/contract'
import type { Carrier } from '@boom-risk/client/rules'
import type { BoomElement } from '../base/boom-element.ts'
import type { CustomerPanelClient } from './client.ts'
import type { PanelDrafts } from './drafts/panel-drafts.ts'
import type { CustomerPanelEventMap } from './events.ts'
import type { Notice } from '../ui/notices.ts'
import type { Tips } from './parts/tips.ts'
import type { SectionId } from './sections/section-list.ts'

/** What a section knows of the panel around it. */
export interface Panel {
  /** What queries and controllers hang on. */
  readonly element: BoomElement
  readonly locale: string
  /** The customer on show; their id may be known before they are. */
  readonly customer: Customer | undefined
  readonly customerId: string | undefined
  readonly session: Session | undefined
  /** The zone of the shop's dates, once its session is known (`D-22`). */
  readonly timeZone: string | undefined
  readonly drafts: PanelDrafts
  readonly tips: Tips
  /** The host's own carriers before the built-in ones (`S1-17`). */
  readonly carriers: readonly Carrier[]
  /** Loading takes long enough to be shown. */
  readonly isSlow: boolean
  client(): Promise<CustomerPanelClient>
  /** Whether the employee may do something; nothing is offered before it is known. */
  may(permission: KnownPermission): boolean
  /** Where a section is on the screen. */
  placeOf(section: SectionId): Element | null | undefined
  /** Only sections that are open ask for anything. */
  isOpen(section: SectionId): boolean
  /** @returns takes it away, once it is no longer so */
  notify(notice: Notice): () => void
  /** Says that something was asked of the API in vain. */
  readonly failed: (error: unknown) => void
  fire<K extends keyof CustomerPanelEventMap>(type: K, detail: CustomerPanelEventMap[K]['detail']): boolean
  copy(value: string, said: string): Promise<void>
  update(): void
  /** Puts focus on the first element that matches, once the panel is rendered; `ifLost`: unless it is somewhere else by then. */
  focus(selector: string, ifLost?: boolean): void
}
