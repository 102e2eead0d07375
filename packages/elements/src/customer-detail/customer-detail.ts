import type { Customer, CustomerSummary, Session } from '@boom-risk/client/contract'
import { CARRIERS, type Carrier } from '@boom-risk/client/rules'
import type { PropertyDeclarations } from 'lit'
import { DialogExits } from '../ui/dialog/dialog-exits.ts'
import { fire } from '../base/fire.ts'
import { QueryController } from '../base/query-controller.ts'
import { may, sessionQuery } from '../base/session-query.ts'
import { SlowLoad } from '../base/slow-load.ts'
import { TemplateElement } from '../base/template-element.ts'
import { copyText } from '../ui/clipboard.ts'
import { HostDrafts } from '../ui/reports/drafts.ts'
import type { ReportHost } from '../ui/reports/host.ts'
import { ReportActions } from '../ui/reports/report-actions.ts'
import { ReportList } from '../ui/reports/report-list.ts'
import type { ReportSubject } from '../ui/reports/subject.ts'
import { text } from './texts.ts'
import { VERSION } from '../version.ts'
import type { DetailActions } from './detail-actions.ts'
import type { Notice } from '../ui/notices.ts'
import { clientOf, type CustomerDetailClient } from './client.ts'
import { drawerTemplate } from './drawer-template.ts'
import { OrderLists } from './order-lists.ts'
import { PhoneReveal } from './phone-reveal.ts'
import { detailStyles } from './styles/index.ts'
import type { DetailTab } from './tabs.ts'
import { networksOf } from '../runtime/networks.ts'

/**
 * The detail of a customer as a drawer at the inline end (`S0-13`), made by `openCustomerDetail()`. Lives in the shadow
 * root of the element that opened it, so that client, language and theme are that element's, and leaves it on closing.
 *
 * @internal
 */
export class CustomerDetail extends TemplateElement implements ReportHost {
  /** Another version of the SDK on the page has a detail of its own. */
  static override readonly tag: string = `boom-customer-detail-${VERSION.replaceAll(/[^a-z0-9]+/g, '-')}`
  static override styles = detailStyles

  static override properties: PropertyDeclarations = { customer: { attribute: false } }

  /** Open to the parts of it. */
  declare locale: string

  /** As far as the opener knows them; shown until the answer is there. */
  declare customer: CustomerSummary

  /** Where tracking codes are looked up (`S1-17`). */
  carriers: readonly Carrier[] = CARRIERS

  /** What its opener does about the customer. */
  actions: DetailActions | undefined

  /** Called once, when it has closed. */
  closed: (() => void) | undefined

  /** Nobody until the reports are looked at: what nobody looks at is not asked for. */
  subject: ReportSubject = { customerId: null, phone: null, name: null }

  readonly #profile = new QueryController<Customer, readonly [string], CustomerDetail>(this, {
    key: ({ customer }) => [customer.id],
    load: async (source, [id], options) => (await clientOf(source)).customers.get(id, options),
    subscribe: async (source, [id], changed) => (await clientOf(source)).customers.subscribe(id, changed),
  })
  readonly #session = sessionQuery(this, clientOf)
  readonly #lists = new OrderLists(this, {
    keyOf: (tab) => (this.#opened.has(tab) ? [this.customer.id] : undefined),
    failed: (error) => this.failed(error),
  })
  readonly #drafts = new HostDrafts(this)
  readonly #reports = new ReportList(this)
  readonly #actions = new ReportActions(this, this.#reports.refresh)
  readonly #reveal = new PhoneReveal(this)
  readonly #slow = new SlowLoad(() => this.requestUpdate())
  readonly #opened = new Set<DetailTab>(['returns'])
  /** How far each tab was scrolled, px. */
  readonly #places = new Map<DetailTab, number>()
  #tab: DetailTab = 'returns'
  #notice: Notice = { text: '' }
  #unfollow: (() => void) | undefined
  readonly #exits = new DialogExits(() => this.#dialog)

  override connectedCallback(): void {
    super.connectedCallback()
    this.#reveal.know(this.customer.phones)
    this.#unfollow = this.actions?.follow({
      changed: () => this.requestUpdate(),
      said: (notice) => this.#say(notice),
    })
    addEventListener('online', this.#onLine)
    addEventListener('offline', this.#onLine)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('online', this.#onLine)
    removeEventListener('offline', this.#onLine)
    this.#slow.stop()
    this.#unfollow?.()
    // It went with its owner, which may come back without it.
    this.remove()
    this.closed?.()
    this.closed = undefined
  }

  get session(): Session | undefined {
    return this.#session.data
  }

  get drafts() {
    return this.#drafts.now
  }

  async resources(): Promise<CustomerDetailClient> {
    const { source } = this
    if (!source) throw new TypeError('the customer detail has no client')
    return clientOf(source)
  }

  notify(notice: string, isBad = false): void {
    this.#say({ text: notice, isBad })
  }

  /** Back from what was opened in front of it. */
  override focus(): void {
    const { activeElement = null } = this.shadowRoot ?? {}
    if (!activeElement) this.renderRoot.querySelector<HTMLElement>('[data-action=report], h2')?.focus()
  }

  failed(error: unknown): void {
    fire(this, 'boom-error', { error })
  }

  refocus(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    )
  }

  protected override firstUpdated(): void {
    // Its opener may be gone by now.
    if (!this.isConnected) return
    this.#dialog?.showModal()
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  protected override updated(): void {
    this.#slow.set(this.#shown.query.data === undefined && this.#shown.query.status !== 'error')
    const field = this.renderRoot.querySelector<HTMLElement>('[data-question-focus]')
    const { activeElement = null } = this.shadowRoot ?? {}
    if (field && !field.closest('form')?.contains(activeElement)) field.focus()
  }

  #say(notice: Notice): void {
    this.#notice = notice
    this.requestUpdate()
  }

  /** The customer as the opener's rows have them, with the numbers that were revealed. */
  get #customer(): CustomerSummary {
    const known = this.#profile.data ?? this.customer
    const { phones, ...customer } = this.actions?.shown(known) ?? known
    return { ...customer, phones: phones.map((phone) => this.#reveal.shown(phone)) }
  }

  readonly #order = (): void => {
    const customer = this.#customer
    const { actions } = this
    // A form that comes next may take the focus: nothing modal is in front of it any more.
    this.remove()
    actions?.order(customer)
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }

  get #body(): HTMLElement | null {
    return this.renderRoot.querySelector('.body')
  }

  /** The list of the tab on show. */
  get #shown() {
    return { returns: this.#lists.returns, orders: this.#lists.orders, reports: this.#reports }[this.#tab]
  }

  readonly #show = async (tab: DetailTab): Promise<void> => {
    const body = this.#body
    if (!body || tab === this.#tab) return
    this.#places.set(this.#tab, body.scrollTop)
    this.#tab = tab
    this.#opened.add(tab)
    if (tab === 'reports') this.subject = { customerId: this.customer.id, phone: null, name: null }
    this.#slow.stop()
    this.requestUpdate()
    await this.updateComplete
    // The tabs stay where they are; what is below them begins at its top.
    const tabsTop = this.renderRoot.querySelector<HTMLElement>('.summary')?.offsetHeight ?? 0
    body.scrollTop = this.#places.get(tab) ?? Math.min(body.scrollTop, tabsTop)
  }

  /** A link goes on to the carrier's page by itself. */
  async #copy(code: string, said: string): Promise<void> {
    if (await copyText(code)) this.notify(said)
    else this.notify(text(this.locale, 'detailCopyFailed'), true)
  }

  readonly #onLine = (): void => {
    if (navigator.onLine) {
      for (const query of [this.#profile, this.#session, this.#reports.query])
        if (query.status === 'error') void query.refresh()
      this.#lists.retry()
    }
    this.requestUpdate()
  }

  protected override render() {
    const { locale, session, actions } = this
    const customer = this.#customer
    const timeZone = session?.settings.timeZone
    /** Who it is comes later than the customer: each action has its place from the start, and waits. */
    const isAllowed = (permission: Parameters<typeof may>[1]) => !session || may(session, permission)
    return drawerTemplate({
      locale,
      timeZone,
      customer,
      actions: actions && {
        locale,
        customer,
        actions,
        isWaiting: !session,
        canWrite: isAllowed('customers.write'),
        canReport: isAllowed('reports.write'),
        canOrder: isAllowed('orders.write'),
        onOrder: this.#order,
      },
      profile: {
        status: this.#profile.status,
        error: this.#profile.error,
        refresh: () => this.#profile.refresh(),
      },
      tab: this.#tab,
      lists: this.#lists,
      reports: { locale, timeZone, list: this.#reports, actions: this.#actions, isSlow: this.#slow.isSlow },
      reveal: this.#reveal,
      canReveal: may(session, 'customers.reveal_phone'),
      networks: networksOf(this.source),
      orders: {
        locale,
        timeZone,
        orderUrlTemplate: session?.settings.orderUrlTemplate ?? null,
        carriers: this.carriers,
        onCopy: (code, said) => void this.#copy(code, said),
      },
      isSlow: this.#slow.isSlow,
      notice: this.#notice,
      onTab: (tab) => void this.#show(tab),
      exits: this.#exits,
      onClosed: () => this.remove(),
    })
  }
}
