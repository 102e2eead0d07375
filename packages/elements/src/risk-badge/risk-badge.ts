import type { RiskAssessment } from '@boom-risk/client'
import type { BoomLevel, PhoneParse } from '@boom-risk/client/rules'
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit'
import { setStates } from '../base/custom-states.ts'
import { FormElement } from '../base/form-element.ts'
import { announce } from '../base/live-region.ts'
import { tokens } from '../base/tokens.ts'
import * as chunk from './answer-chunk.ts'
import { isTreeRoot } from '../base/tree-root.ts'
import type { FieldSource, PhoneField } from './field/phone-field.ts'
import type { SharedLookup } from './answer/shared-lookup.ts'
import type { Submission } from './answer/submission.ts'
import type { Telling } from './answer/telling.ts'
import type { RiskHold } from './events.ts'
import { type BadgeFace, spoken } from './face.ts'
import { idleFace } from './idle-face.ts'
import { parseOnce } from './phone-memo.ts'
import type { LazyPopover } from './popover/lazy-popover.ts'
import type { PopoverView } from './popover/popover-view.ts'
import { riskBadgeStyles } from './risk-badge.styles.ts'
import { renderIfSlow } from './slow-start.ts'
import { networksOf } from '../runtime/networks.ts'
import { paint } from './surface.ts'

/**
 * @summary The boom risk of a phone number: its level at a glance, and why, on a click.
 *
 * @event {CustomEvent<RiskChangeDetail>} boom-risk-change - what is known of the phone number changed
 * @event {CustomEvent<RiskReportDetail>} boom-reports-open - the bad-report history is asked for; cancelable
 * @event {CustomEvent<RiskReportDetail>} boom-report-open - the customer is to be reported; cancelable
 * @event {CustomEvent<BoomErrorDetail>} boom-error - a look-up failed
 *
 * @csspart badge - the whole surface; a button where there is something to open or to retry
 * @csspart title - the level, or what is the matter
 * @csspart detail - the figures, or what to do
 * @csspart acknowledge - the confirmation that `block-on` asks for
 * @csspart popover - the explanation
 *
 * @cssproperty --boom-badge-inline-size - the width that is reserved for every state
 *
 * @cssstate empty - there is no number
 * @cssstate incomplete - a number is being typed
 * @cssstate invalid - what stands there is no number that can be looked up
 * @cssstate loading - the first answer is under way
 * @cssstate none - known, and not on the boom list
 * @cssstate reported - not on the boom list, with bad reports
 * @cssstate low - low risk
 * @cssstate medium - medium risk
 * @cssstate high - high risk
 * @cssstate unknown - a level that this version does not know (`D-19`)
 * @cssstate error - it could not be checked
 * @cssstate unconfigured - nobody serves it
 * @cssstate network - the level is that of all shops
 * @cssstate refreshing - an answer is shown while a newer one is asked for
 * @cssstate held - the form is held until the warning is acknowledged
 */
export class RiskBadge extends FormElement {
  static override readonly tag: string = 'risk-badge'
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true }
  static override styles = [tokens, riskBadgeStyles]

  static override properties: PropertyDeclarations = {
    phone: {},
    htmlFor: { attribute: 'for', reflect: true },
    field: { attribute: false },
    blockOn: { attribute: 'block-on', reflect: true },
    appearance: { reflect: true },
    size: { reflect: true },
  }

  /** The phone number, in any form that people type. Not reflected: a number stays out of the document (`X-10`). */
  declare phone: string | undefined

  /** The id of a field in the same root whose number is shown instead of `phone`. */
  declare htmlFor: string | undefined

  /** A field in any root, or what finds it or says what stands in it, instead of `for`: for a component that no id leads to. */
  declare field: FieldSource | undefined

  /** From this level on a form is not submitted until the warning is acknowledged (`X-3`); the level shown counts. */
  declare blockOn: BoomLevel | undefined

  /** `full` has two lines with figures and reasons, `compact` one; by default it is full where it watches a field. */
  declare appearance: 'full' | 'compact' | undefined

  /** `medium` by default. */
  declare size: 'small' | 'medium' | 'large' | undefined

  /** What stands there, and whether more is likely to come. */
  #typed: readonly [text: string, settled: boolean] = ['', true]
  /** `null` while the text is not read yet. */
  #parse: PhoneParse | null = { status: 'empty' }
  /** The number to look up: a valid one, once typing pauses. */
  #asked: string | undefined
  #lookup: SharedLookup | undefined
  #face: BadgeFace | undefined
  #surface: Element | undefined
  #acknowledged: string | undefined
  #watched: PhoneField | undefined
  #submission: Submission | undefined
  #hold: RiskHold = 'none'
  #popover: LazyPopover | undefined
  #telling: Telling | undefined
  #patient = true

  /** What is known of the phone number now. */
  get assessment(): RiskAssessment | undefined {
    return this.#lookup?.phone === this.#asked ? this.#lookup?.query.data : undefined
  }

  /** Whether the person has confirmed the warning that `block-on` holds the form for; ends with the phone number. */
  get acknowledged(): boolean {
    return this.#acknowledged !== undefined && this.#acknowledged === this.#e164
  }

  /** Looks the phone number up again, past any cache; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#lookup?.refresh()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#unwatch()
    this.#submission?.rest()
    this.#lookup?.leave(this)
    this.#lookup = undefined
    chunk.stopWaiting(this)
    this.#popover?.loaded?.close()
  }

  /** Called by the browser. */
  formResetCallback(): void {
    this.#acknowledged = undefined
    this.requestUpdate()
  }

  /** Called by the browser with what `#submit` left. */
  formStateRestoreCallback(state: unknown): void {
    const [phone, acknowledged] = typeof state === 'string' ? state.split(' ') : []
    this.#acknowledged = acknowledged ? phone : undefined
    if (!this.#isWatching) this.phone = phone
    this.requestUpdate()
  }

  /** @internal */
  handleEvent(event: Event): void {
    const { target } = event
    if (event.type === 'click') {
      if (this.#popover?.loaded && this.assessment) return
      // The button gets its popover while this click is still under way, which must not close it again.
      event.preventDefault()
      void this.#activate()
    } else {
      this.#acknowledged = target instanceof HTMLInputElement && target.checked ? this.#e164 : undefined
      this.#show()
    }
  }

  /** @internal There is something new to show, though no property of the element changed. */
  lookupChanged(): void {
    if (!this.isUpdatePending) this.#show()
  }

  /** Lit takes in the properties; what they come to is painted by hand (see `paint`), so no template is rendered. */
  protected override update(changed: PropertyValues<this>): void {
    const isOther = changed.has('htmlFor') || changed.has('field')
    if (isOther) this.#unwatch()
    if (this.#isWatching) this.#watchField()
    else if (isOther || changed.has('phone')) this.#take(this.phone ?? '', true)
    // The reader, or another table of networks, may have come.
    this.#read()
    this.#join()
    // From here on a change of a property asks for the next update.
    ReactiveElement.prototype['update'].call(this, changed)
    this.#show()
  }

  #show(): void {
    const { locale, unserved, assessment } = this
    const parse = this.#parse
    const lookup = this.#lookup
    const isDeaf = this.#isWatching && !this.#watched
    const failed = chunk.failed && (this.#asked !== undefined || !parse || isDeaf)
    const trouble = unserved ? 'unconfigured' : failed && 'error'
    const face = (parse && lookup?.face(locale, parse)) ?? idleFace(locale, parse, trouble)
    this.#face = face
    if (face.state === 'loading' && !this.#surface && this.#patient) {
      // An answer that comes at once shows nothing before it.
      this.#patient = false
      renderIfSlow(this)
      return
    }
    const compact = this.appearance ? this.appearance === 'compact' : !this.#isWatching
    const active = failed || lookup?.failed || assessment
    this.#surface = paint(this.renderRoot, this.#surface, face, compact, !!active && this)
    if (this.name || this.blockOn) this.#submit()
    setStates(this.internals, [
      face.state,
      assessment?.level === 'none' && assessment.networkLevel !== 'none' && 'network',
      lookup?.query.status === 'refreshing' && 'refreshing',
      this.#hold === 'held' && 'held',
    ])
    this.#tell()
    if (this.#isWatching) announce(this.renderRoot, spoken(face))
    this.#popover?.loaded?.update()
  }

  get #e164(): string | undefined {
    return this.#parse?.status === 'valid' ? this.#parse.e164 : undefined
  }

  get #isWatching(): boolean {
    return !!(this.field ?? this.htmlFor)
  }

  /** From the moment that the chunk is there, which a badge with a field asks for by itself. */
  #watchField(): void {
    const root = this.getRootNode()
    if (this.#watched || !isTreeRoot(root) || !this.isConnected) return
    if (!chunk.answers) return chunk.want(this)
    const source = this.field ?? (() => root.getElementById(this.htmlFor ?? ''))
    this.#watched = new chunk.answers.PhoneField(root, source, (...report) => this.#take(...report))
  }

  #unwatch(): void {
    this.#watched?.dispose()
    this.#watched = undefined
  }

  #take(text: string, settled: boolean, isLeaving?: boolean): void {
    this.#typed = [text, settled]
    this.#read()
    this.requestUpdate()
    if (isLeaving) this.performUpdate()
  }

  #read(): void {
    const [text, settled] = this.#typed
    this.#parse = parseOnce(text, networksOf(this.source))
    const phone = this.#e164
    if (this.#parse && phone !== this.#acknowledged) this.#acknowledged = undefined
    this.#asked = settled || phone === this.#asked ? phone : undefined
  }

  #join(): void {
    const { source } = this
    // An update may still come when the badge has left.
    const phone = source && this.isConnected ? this.#asked : undefined
    const before = this.#lookup
    if (!this.#parse && this.isConnected) chunk.want(this, source, true)
    if (before?.source === source && before?.phone === phone) return
    this.#lookup = undefined
    if (source && phone !== undefined) {
      if (chunk.answers) this.#lookup = chunk.answers.SharedLookup.join(source, phone, this)
      else chunk.want(this, source)
    }
    // Left after the other is joined, so that a look-up both share is not dropped in between.
    before?.leave(this)
  }

  #submit(): void {
    const { name, blockOn, internals, acknowledged, assessment, locale, shadowRoot } = this
    const state = `${this.#e164 ?? ''}${acknowledged ? ' acknowledged' : ''}`
    if (chunk.answers && shadowRoot) {
      const disabled = this.matches(':disabled')
      this.#submission ??= new chunk.answers.Submission(this, internals, shadowRoot)
      const values = { name, blockOn, assessment, locale, acknowledged, disabled, state }
      this.#hold = this.#submission.update(values)
    } else internals.setFormValue(null, state)
  }

  #tell(): void {
    if (!chunk.answers) return
    const { assessment, locale } = this
    const [phone, hold, error] = [this.#e164, this.#hold, this.#lookup?.query.error]
    this.#telling ??= new chunk.answers.Telling(this)
    this.#telling.tell({ phone, assessment, locale, hold, error })
  }

  async #activate(): Promise<void> {
    if (chunk.failed) await chunk.load(this)
    else if (!this.assessment) await this.refresh()
    else if (chunk.answers)
      await (this.#popover ??= new chunk.answers.LazyPopover(this, () => this.#view)).open()
  }

  get #view(): PopoverView | undefined {
    const { assessment, locale } = this
    const [parse, face] = [this.#parse, this.#face]
    return assessment && face && parse?.status === 'valid' ? { assessment, locale, parse, face } : undefined
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-badge': RiskBadge
  }
}
