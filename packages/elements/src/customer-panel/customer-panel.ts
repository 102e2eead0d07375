import type { Carrier } from '@boom-risk/client/rules'
import type { PropertyDeclarations, PropertyValues } from 'lit'
import { CarrierRegistry } from '../base/carrier-registry.ts'
import { announce } from '../base/live-region.ts'
import { SlowLoad } from '../base/slow-load.ts'
import { TemplateElement } from '../base/template-element.ts'
import { LazyPart } from './forms/lazy-part.ts'
import type { PanelDrafts } from './drafts/panel-drafts.ts'
import type { KnownCustomer } from './identity/creation-draft.ts'
import { identityOf, identityText, type Identity } from './identity/customer-key.ts'
import { PanelModel } from './panel-model.ts'
import { KeptFocus } from './parts/kept-focus.ts'
import { panelTemplate } from './panel-template.ts'
import { CollapsedSections, type PanelStorage } from './sections/collapsed.ts'
import { PanelSections } from './sections/panel-sections.ts'
import { readSections, SECTION_IDS, type SectionList } from './sections/section-list.ts'
import { panelStyles } from './styles/index.ts'
import { text } from './texts.ts'
import { networksOf } from '../runtime/networks.ts'

/**
 * @summary The customer of a chat: profile, orders, notes, source and custom fields, to read and to work with.
 *
 * @event {CustomEvent<BoomCustomerShowDetail>} boom-customer-show - another customer is on show, or nobody
 * @event {CustomEvent<BoomCustomerCreateDetail>} boom-customer-create - a customer was created here
 * @event {CustomEvent<BoomCustomerCallDetail>} boom-customer-call - a phone is to be called; cancelable
 * @event {CustomEvent<BoomOrderOpenDetail>} boom-order-open - the order page is to be shown; cancelable
 * @event {CustomEvent<BoomOrderChangeDetail>} boom-order-change - an order was shipped, confirmed or cancelled here
 * @event {CustomEvent<BoomReplyInsertDetail>} boom-reply-insert - a text for the reply; cancel it once it is inserted
 * @event {CustomEvent<BoomDepositRequestDetail>} boom-deposit-request - a deposit is to be asked for before an order ships; cancelable
 * @event {CustomEvent<BoomPaymentLinkSendDetail>} boom-payment-link-send - the payment link is to be sent; cancelable
 * @event {CustomEvent<BoomErrorDetail>} boom-error - something was asked of the API in vain
 *
 * @slot header - above the sections
 * @slot footer - below the sections
 * @slot section-profile - more below the profile
 * @slot section-orders - more below the orders
 * @slot section-notes - more below the notes
 * @slot section-attribution - more below where the customer came from
 * @slot section-custom-fields - more below the custom fields
 * @slot section-{id} - the content of a section of the host's own, named in `sections`
 *
 * @csspart section - each section
 * @csspart section-{id} - one section, such as `section-orders`
 * @csspart name - the customer's name
 * @csspart notice - what happened
 */
export class CustomerPanel extends TemplateElement {
  static override readonly tag: string = 'customer-panel'
  static override styles = panelStyles

  static override properties: PropertyDeclarations = {
    customerId: { attribute: 'customer-id' },
    externalId: { attribute: 'external-id' },
    psid: {},
    phone: {},
    known: { attribute: false },
    sections: { attribute: false },
    carriers: { attribute: false },
    storage: { attribute: false },
  }

  /** Names the customer; the other names are not looked at then. */
  declare customerId: string | undefined

  /** The host's own key of the customer. */
  declare externalId: string | undefined

  /** Facebook's page-scoped id of the person in the chat. */
  declare psid: string | undefined

  /** The phone number, in any form that people type. Not reflected: a number stays out of the document (`X-10`). */
  declare phone: string | undefined

  /** What the chat knows of somebody who is no customer yet: what a new one begins with. */
  declare known: KnownCustomer | undefined

  /** Which sections there are, in order; by default the five of the panel. A host adds its own as `{ id, label }`. */
  declare sections: SectionList | undefined

  /** Carriers that win over those of `configure()` and the built-in ones (`S1-17`). */
  declare carriers: readonly Carrier[] | undefined

  /** Where collapsed sections are remembered; `localStorage` by default, `null` for nowhere. Never holds any data. */
  declare storage: PanelStorage | null | undefined

  #identity: Identity = { kind: 'nobody' }
  #sectionList: SectionList = SECTION_IDS
  #drafts: { of: PanelDrafts; end: () => void } | undefined
  #told: unknown
  #said: string | undefined

  readonly #carriers = new CarrierRegistry()
  readonly #collapsed = new CollapsedSections(() =>
    this.storage === undefined ? localStorage : this.storage,
  )
  readonly #focus = new KeptFocus()
  readonly #slow = new SlowLoad(() => this.requestUpdate())
  readonly #model = this.#createModel()
  readonly #creation = new LazyPart(
    this.#model,
    ({ CreationOffer }) =>
      new CreationOffer(this.#model, () => ({
        identity: this.#identity,
        known: this.known ?? {},
        show: (identity, id) => this.#model.lead(identity, id),
      })),
  )
  readonly #sections = new PanelSections(this.#model)

  /** Whether something typed here, about this customer or others, is not saved and would be lost with the page. */
  get hasUnsavedText(): boolean {
    return this.#model.drafts.isDirty
  }

  /** Asks for everything on show again; what is typed stays. */
  async refresh(): Promise<void> {
    await Promise.all([...this.#model.queries.map((query) => query.refresh()), this.#sections.refresh()])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('online', this.#onConnection)
    addEventListener('offline', this.#onConnection)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('online', this.#onConnection)
    removeEventListener('offline', this.#onConnection)
    this.#slow.stop()
    this.#drafts?.end()
    this.#drafts = undefined
    this.#model.notices.clear()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const identity = identityOf(this, networksOf(this.source))
    if (identityText(identity) !== identityText(this.#identity)) this.#identity = identity
    if (changed.has('sections')) this.#sectionList = readSections(this.sections)
    if (changed.has('storage')) this.#collapsed.forget()
    this.#followDrafts()
    this.#focus.before(this.shadowRoot)
  }

  protected override updated(): void {
    this.#sections.updated()
    this.#model.takeFocus()
    if (this.shadowRoot) this.#focus.after(this.shadowRoot)
    this.#slow.set(this.#isLoading)
    this.#tell()
  }

  protected override render() {
    return panelTemplate({
      model: this.#model,
      identity: this.#identity,
      isUnserved: this.unserved,
      creation: this.#creation,
      sections: this.#sections,
      list: this.#sectionList,
      isCollapsed: (id) => this.#collapsed.has(id),
      onToggle: this.#onToggle,
    })
  }

  #createModel(): PanelModel {
    return new PanelModel({
      element: this,
      locale: () => this.locale,
      identity: () => this.#identity,
      carriers: () => this.#carriers.of(this.carriers),
      collapsed: this.#collapsed,
      isShown: (section) => this.#sectionList.includes(section),
      isSlow: () => this.#slow.isSlow,
    })
  }

  get #queries() {
    return [...this.#model.queries, ...this.#sections.queries]
  }

  get #isLoading(): boolean {
    return this.#queries.some(({ status }) => status === 'pending')
  }

  /** Drafts change by what another panel of the same client does, and by saves that go on in the background. */
  #followDrafts(): void {
    const { drafts } = this.#model
    // An update that was asked for before it left: nobody would end this.
    if (drafts === this.#drafts?.of || !this.isConnected) return
    this.#drafts?.end()
    this.#drafts = { of: drafts, end: drafts.subscribe(() => this.requestUpdate()) }
  }

  #tell(): void {
    const { customer } = this.#model
    if (customer !== this.#told) {
      this.#told = customer
      this.#model.fire('boom-customer-show', { customer: customer ?? null })
      const name = customer && (customer.name ?? text(this.locale, 'panelNameless'))
      if (customer && customer.id !== this.#said && this.shadowRoot)
        announce(this.shadowRoot, text(this.locale, 'panelLoaded', { name: name ?? '' }))
      this.#said = customer?.id
    }
    for (const query of this.#queries) this.#tellError(query.error)
  }

  readonly #errors = new WeakSet<object>()

  #tellError(error: unknown): void {
    if (typeof error !== 'object' || error === null || this.#errors.has(error)) return
    this.#errors.add(error)
    this.#model.failed(error)
  }

  readonly #onToggle = (id: string): void => {
    this.#collapsed.toggle(id)
    this.requestUpdate()
  }

  /** What failed while there was no connection is asked for again once there is one. */
  readonly #onConnection = ({ type }: Event): void => {
    if (type === 'online')
      for (const query of this.#queries) if (query.status === 'error') void query.refresh()
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-panel': CustomerPanel
  }
}
