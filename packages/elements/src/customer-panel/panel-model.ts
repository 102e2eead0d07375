import type { Customer, KnownFeature, KnownPermission, Session } from '@boom-risk/client/contract'
import { type Carrier, hasFeature } from '@boom-risk/client/rules'
import type { QueryController } from '../base/query-controller.ts'
import type { BoomElement } from '../base/boom-element.ts'
import { may, sessionQuery, type SessionQuery } from '../base/session-query.ts'
import { clientOf, type CustomerPanelClient } from './client.ts'
import { draftsOf, PanelDrafts } from './drafts/panel-drafts.ts'
import { fire, type CustomerPanelEventMap } from './events.ts'
import type { Identity } from './identity/customer-key.ts'
import { customerQuery, identityQuery } from './identity/queries.ts'
import type { Panel } from './panel.ts'
import { copyText } from '../ui/clipboard.ts'
import { Notices, type Notice } from '../ui/notices.ts'
import { Tips } from './parts/tips.ts'
import type { CollapsedSections } from './sections/collapsed.ts'
import type { SectionId } from './sections/section-list.ts'
import { text } from './texts.ts'

/** What needs no answer is not for long in the way of a chat. */
const NOTICE_GOES_AFTER_MS = 6000

/** What the element tells its model. */
export interface PanelModelHost {
  readonly element: BoomElement
  readonly locale: () => string
  readonly identity: () => Identity
  readonly carriers: () => readonly Carrier[]
  readonly collapsed: CollapsedSections
  readonly isShown: (section: SectionId) => boolean
  readonly isSlow: () => boolean
}

/** Whom the panel shows, what is known of them, and what its sections share. */
export class PanelModel implements Panel {
  readonly element: BoomElement
  readonly tips: Tips
  readonly notices: Notices
  /** The id of the customer whom a phone, a PSID or a chat names; `null`: nobody has it. */
  readonly identityQuery: QueryController<string | null, readonly [Identity]>
  readonly customerQuery: QueryController<Customer, readonly [string]>
  readonly sessionQuery: SessionQuery
  readonly #host: PanelModelHost
  /** Whom a creation, or a refusal to create, led to. */
  #led: { identity: Identity; id: string } | undefined
  #focus: { selector: string; ifLost: boolean } | undefined

  constructor(host: PanelModelHost) {
    this.#host = host
    this.element = host.element
    this.tips = new Tips(host.element)
    this.notices = new Notices(host.element, NOTICE_GOES_AFTER_MS)
    this.sessionQuery = sessionQuery(host.element, clientOf)
    this.identityQuery = identityQuery(host.element, host.identity)
    this.customerQuery = customerQuery(host.element, () => this.customerId)
  }

  get locale(): string {
    return this.#host.locale()
  }

  get customerId(): string | undefined {
    const identity = this.#host.identity()
    if (identity.kind === 'id') return identity.id
    if (this.#led?.identity === identity) return this.#led.id
    return this.identityQuery.data ?? undefined
  }

  get queries() {
    return [this.sessionQuery, this.identityQuery, this.customerQuery]
  }

  get customer(): Customer | undefined {
    return this.customerQuery.data
  }

  get session(): Session | undefined {
    return this.sessionQuery.data
  }

  get timeZone(): string | undefined {
    return this.session?.settings.timeZone
  }

  get drafts(): PanelDrafts {
    const { source } = this.element
    return source && this.session ? draftsOf(source, this.session) : nobodysDrafts
  }

  get carriers(): readonly Carrier[] {
    return this.#host.carriers()
  }

  get isSlow(): boolean {
    return this.#host.isSlow()
  }

  async client(): Promise<CustomerPanelClient> {
    const { source } = this.element
    if (!source) throw new TypeError('<customer-panel> has no client')
    return clientOf(source)
  }

  may(permission: KnownPermission): boolean {
    return may(this.session, permission)
  }

  placeOf(section: SectionId): Element | null | undefined {
    return this.element.shadowRoot?.querySelector(`[data-section="${section}"]`)
  }

  isOpen(section: SectionId): boolean {
    return (
      this.#host.isShown(section) && !this.#host.collapsed.has(section) && this.#isKnownToBeThere(section)
    )
  }

  /** The server leaves out what the section shows. */
  lacks(section: SectionId): boolean {
    const feature = FEATURE_OF[section]
    return feature !== undefined && this.session !== undefined && !hasFeature(this.session.features, feature)
  }

  /** What a server may leave out is asked for once its session says that it is there, or cannot be had. */
  #isKnownToBeThere(section: SectionId): boolean {
    if (FEATURE_OF[section] === undefined) return true
    return this.session === undefined ? this.sessionQuery.status === 'error' : !this.lacks(section)
  }

  /** Shows the customer whom the names did not lead to, until others are given. */
  lead(identity: Identity, id: string): void {
    this.#led = { identity, id }
    this.update()
  }

  notify(notice: Notice): () => void {
    return this.notices.add(notice)
  }

  readonly failed = (error: unknown): void => {
    this.fire('boom-error', { error })
  }

  fire<K extends keyof CustomerPanelEventMap>(type: K, detail: CustomerPanelEventMap[K]['detail']): boolean {
    return fire(this.element, type, detail)
  }

  async copy(value: string, said: string): Promise<void> {
    if (await copyText(value)) this.notify({ text: said })
    else this.notify({ text: `${text(this.locale, 'panelCopyFailed')}: ${value}`, isBad: true })
  }

  update(): void {
    this.element.requestUpdate()
  }

  focus(selector: string, ifLost = false): void {
    this.#focus = { selector, ifLost }
    this.update()
  }

  /** Puts focus where a section asked for it, once it is rendered. */
  takeFocus(): void {
    if (this.#focus === undefined) return
    const { selector, ifLost } = this.#focus
    this.#focus = undefined
    if (ifLost && this.element.ownerDocument.activeElement !== this.element.ownerDocument.body) return
    this.element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus()
  }
}

/** Sections that show what a platform may leave out. */
const FEATURE_OF: Readonly<Partial<Record<SectionId, KnownFeature>>> = {
  notes: 'notes',
  'custom-fields': 'custom_fields',
}

/** While it is not known who is asking: there is nothing to type into. */
const nobodysDrafts = new PanelDrafts()
