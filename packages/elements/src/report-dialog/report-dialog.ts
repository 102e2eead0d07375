import type { Customer, Report, Session } from '@boom-risk/client/contract'
import { LitElement, type PropertyDeclarations } from 'lit'
import type { BoomElement } from '../base/boom-element.ts'
import { fire } from '../base/fire.ts'
import { DialogExits } from '../ui/dialog/dialog-exits.ts'
import { QueryController } from '../base/query-controller.ts'
import { may, sessionQuery } from '../base/session-query.ts'
import { localeOf } from '../i18n/locale.ts'
import type { ClientSource } from '../runtime/boom-client.ts'
import { clientOf, type ReportDialogClient } from '../ui/reports/client.ts'
import { dialogTemplate } from './dialog-template.ts'
import { HostDrafts } from '../ui/reports/drafts.ts'
import type { ReportHost } from '../ui/reports/host.ts'
import type { Passage } from '../ui/reports/refusals.ts'
import { ReportActions } from '../ui/reports/report-actions.ts'
import { ReportForm } from './report-form.ts'
import { ReportList } from '../ui/reports/report-list.ts'
import { dialogStyles } from './styles/index.ts'
import type { ReportSubject, ReportView } from '../ui/reports/subject.ts'
import type { Tab } from './tabs.ts'
import { text } from '../ui/reports/texts.ts'

/** Loads that take no longer show no skeleton, ms. */
const SLOW_AFTER_MS = 150

/**
 * The modal dialog about the bad reports on one customer, made by `openReportDialog()`. Lives in the shadow root of the element that opened it,
 * whose client, language and tokens it uses, and leaves it on closing. Not on the base of the public elements: what a page's
 * first badge loads must not be cut into more pieces for it.
 *
 * @internal
 */
export class ReportDialog extends LitElement implements ReportHost {
  static override styles = dialogStyles

  static override properties: PropertyDeclarations = {
    subject: { attribute: false },
    view: { attribute: false },
  }

  declare opener: BoomElement
  declare subject: ReportSubject
  declare view: ReportView

  /** Called once, when it has closed. */
  closed: (() => void) | undefined

  readonly #list = new ReportList(this)
  readonly #form = new ReportForm(this, (report) => this.#sent(report))
  readonly #actions = new ReportActions(this, this.#list.refresh)
  readonly #session = sessionQuery(this, clientOf)
  /** Asked only for its name. */
  readonly #customer = new QueryController<Customer, readonly [string], ReportDialog>(this, {
    key: ({ subject: { name, customerId } }) => (name === null && customerId ? [customerId] : undefined),
    load: async (client, [id], options) => (await clientOf(client)).customers.get(id, options),
  })
  readonly #drafts = new HostDrafts(this)
  #notice = ''
  #isSlow = false
  #slowTimer: ReturnType<typeof setTimeout> | undefined
  readonly #exits = new DialogExits(() => this.#dialog)

  /** Whatever changes around the opener may change the dialog: its language, its client. */
  readonly #followOpener = { hostUpdated: () => this.requestUpdate() }

  override connectedCallback(): void {
    super.connectedCallback()
    this.opener.addController(this.#followOpener)
    addEventListener('online', this.#onLine)
    addEventListener('offline', this.#onLine)
    this.#slowTimer = setTimeout(() => {
      this.#isSlow = true
      this.requestUpdate()
    }, SLOW_AFTER_MS)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.opener.removeController(this.#followOpener)
    removeEventListener('online', this.#onLine)
    removeEventListener('offline', this.#onLine)
    clearTimeout(this.#slowTimer)
    // It went with its owner, which may come back without it.
    this.remove()
    this.closed?.()
    this.closed = undefined
  }

  get locale(): string {
    return localeOf(this)
  }

  get source(): ClientSource | undefined {
    return this.opener.source
  }

  get session(): Session | undefined {
    return this.#session.data
  }

  get drafts() {
    return this.#drafts.now
  }

  async resources(): Promise<ReportDialogClient> {
    const { source } = this
    if (!source) throw new TypeError('the report dialog has no client')
    return clientOf(source)
  }

  notify(notice: string): void {
    this.#notice = notice
    this.requestUpdate()
  }

  failed(error: unknown): void {
    fire(this, 'boom-error', { error })
  }

  refocus(): void {
    void this.#focusNext(['[role=tab][aria-selected=true]', 'h2'])
  }

  protected override willUpdate(): void {
    this.#form.join()
  }

  protected override firstUpdated(): void {
    // Its opener may be gone by now.
    if (!this.isConnected) return
    this.#dialog?.showModal()
    this.#focusView()
  }

  protected override updated(): void {
    const activeElement = this.shadowRoot?.activeElement ?? null
    const question = this.renderRoot.querySelector('.question')
    if (question && !question.contains(activeElement))
      question.querySelector<HTMLElement>('[data-question-focus]')?.focus()
    // The permission turned out to be missing while the field had the focus.
    if (this.#dialog?.open && !activeElement) this.#focusView()
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }

  #focusView(): void {
    const first = { write: '[data-focus]', details: '[role=tab][aria-selected=true]', history: 'h2' }[
      this.view
    ]
    this.#focus([first, 'h2'])
  }

  #focus(selectors: readonly string[]): void {
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector)
      if (!found) continue
      found.focus()
      return
    }
  }

  async #focusNext(selectors: readonly string[]): Promise<void> {
    await this.updateComplete
    this.#focus(selectors)
  }

  /** The new report is shown, on top of the others. */
  #sent({ state }: Report): void {
    this.view = 'details'
    this.notify(text(this.locale, state === 'held' ? 'reportSentHeld' : 'reportSent'))
    void this.#list.refresh()
    this.refocus()
  }

  readonly #onLine = (): void => {
    if (navigator.onLine && this.#list.query.status === 'error') void this.#list.refresh()
    this.requestUpdate()
  }

  readonly #onClosed = (): void => this.remove()

  readonly #onText = (content: string): void => this.#form.edit(content)

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    void this.#send()
  }

  readonly #onReview = (): void => void this.#send(true)

  async #send(review = false): Promise<void> {
    if (!(await this.#form.send(review))) this.#focus(['#content'])
  }

  readonly #onTab = (tab: Tab): void => {
    this.#notice = ''
    this.view = tab
  }

  readonly #onPassage = ({ start, end }: Passage): void => {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#content')
    field?.focus()
    field?.setSelectionRange(start, end)
  }

  protected override render() {
    const { locale, view, subject, session } = this
    return dialogTemplate({
      locale,
      view,
      subject: { ...subject, name: subject.name ?? this.#customer.data?.name ?? null },
      notice: this.#notice,
      form: {
        locale,
        subject,
        form: this.#form,
        isReadOnly: session !== undefined && !may(session, 'reports.write'),
        isModerated: session?.settings.reportModeration === 'manual',
        isOffline: !navigator.onLine,
        session,
        onText: this.#onText,
        onSubmit: this.#onSubmit,
        onPassage: this.#onPassage,
        onReview: this.#onReview,
      },
      list: {
        locale,
        timeZone: session?.settings.timeZone,
        list: this.#list,
        actions: this.#actions,
        isSlow: this.#isSlow,
      },
      onTab: this.#onTab,
      exits: this.#exits,
      onClosed: this.#onClosed,
    })
  }
}
