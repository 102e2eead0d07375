import type { RiskAssessment } from '@boom-risk/client'
import { html, type PropertyDeclarations, type PropertyValues } from 'lit'
import { setStates } from '../base/custom-states.ts'
import { FormElement } from '../base/form-element.ts'
import { announce } from '../base/live-region.ts'
import { tokens } from '../base/tokens.ts'
import * as chunk from './answer-chunk.ts'
import type { SharedLookup } from './answer/shared-lookup.ts'
import './events.ts'
import type { BadgeFace } from './face.ts'
import { idleFace } from './idle-face.ts'
import { PhoneField } from './phone-field.ts'
import { parseOnce } from './phone-memo.ts'
import type { PopoverView, RiskPopover } from './popover/risk-popover.ts'
import { riskBadgeStyles } from './risk-badge.styles.ts'
import { renderIfSlow } from './slow-start.ts'
import type { ClientSource } from '../runtime/boom-client.ts'
import { surface } from './surface.ts'

/** Typing pauses this long before a look-up. */
const TYPING_PAUSE_MS = 300

const NOTHING = parseOnce('')

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
 * @cssstate empty, incomplete, invalid, loading, none, reported, low, medium, high, unknown, error, unconfigured - what it shows
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
    blockOn: { attribute: 'block-on', reflect: true },
    appearance: { reflect: true },
    size: { reflect: true },
  }

  /** The phone number, in any form that people type. Not reflected: a number stays out of the document (`X-10`). */
  declare phone: string | undefined

  /** The id of a field in the same root whose number is shown instead of `phone`. */
  declare htmlFor: string | undefined

  /** From this level on a form is not submitted until the warning is acknowledged (`X-3`); the level shown counts. */
  declare blockOn: 'low' | 'medium' | 'high' | undefined

  /** `full` has two lines with figures and reasons, `compact` one; by default it is full where it watches a field. */
  declare appearance: 'full' | 'compact' | undefined

  declare size: 'small' | 'medium' | 'large' | undefined

  #parse = NOTHING
  /** The number to look up: a valid one, once typing pauses. */
  #asked: string | undefined
  #lookup: SharedLookup | undefined
  #face: BadgeFace | undefined
  #acknowledged: string | undefined
  #field: PhoneField | undefined
  #pause: ReturnType<typeof setTimeout> | undefined
  #popover: RiskPopover | 'loading' | undefined
  #told: RiskAssessment | undefined
  #toldError: unknown
  #waiting = false

  /** What is known of the phone number now. */
  get assessment(): RiskAssessment | undefined {
    return this.#lookup?.query.data
  }

  /** Whether the person has confirmed the warning that `block-on` holds the form for; ends with the phone number. */
  get acknowledged(): boolean {
    return this.#acknowledged !== undefined && this.#acknowledged === this.#e164
  }

  /** Looks the phone number up again, past any cache; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#lookup?.refresh()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.#watchField()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#pause)
    this.#field?.dispose()
    this.#field = undefined
    this.#lookup?.leave(this)
    this.#lookup = undefined
    chunk.stopWaiting(this)
  }

  /** Called by the browser. */
  formResetCallback(): void {
    this.#acknowledged = undefined
    this.#reread(this.getAttribute('phone') ?? undefined)
  }

  /** Called by the browser with what `#submit` left. */
  formStateRestoreCallback(state: unknown): void {
    const [phone, acknowledged] = typeof state === 'string' ? state.split(' ') : []
    this.#acknowledged = acknowledged ? phone : undefined
    this.#reread(phone)
  }

  /** Takes in what changed. While an answer may still come at once there is nothing to render yet. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (changed.has('htmlFor')) this.#watchField()
    if (!this.#field && (changed.has('phone') || changed.has('htmlFor'))) this.#take(this.phone ?? '', false)
    this.#join()
    const { locale, unserved } = this
    const parse = this.#parse
    const failed = chunk.failed && this.#asked !== undefined && 'error'
    this.#face =
      this.#lookup?.face(locale, parse) ?? idleFace(locale, parse, unserved ? 'unconfigured' : failed)
    if (this.#face.state !== 'loading' || this.hasUpdated || this.#waiting) return true
    this.#waiting = true
    renderIfSlow(this)
    return false
  }

  protected override updated(): void {
    const { assessment } = this
    const held = this.#calls && !this.acknowledged
    setStates(this.internals, [
      this.#face?.state,
      assessment?.level === 'none' && assessment.networkLevel !== 'none' && 'network',
      this.#lookup?.query.status === 'refreshing' && 'refreshing',
      held && 'held',
    ])
    if (this.name || this.blockOn) this.#submit(held)
    this.#tell()
    if (this.htmlFor) this.#announce()
    if (typeof this.#popover === 'object') this.#popover.update()
  }

  protected override render() {
    const { locale } = this
    const lookup = this.#lookup
    const face = this.#face ?? idleFace(locale, this.#parse, false)
    const compact = this.appearance ? this.appearance === 'compact' : !this.htmlFor
    const active = face.state === 'error' || lookup?.failed || lookup?.query.data
    const badge = surface(face, compact, active ? this.#onClick : false)
    return this.#calls
      ? html`${badge}${chunk.answers?.acknowledgement(locale, this.acknowledged, this.matches(':disabled'), this.#onAcknowledge)}`
      : badge
  }

  get #e164(): string | undefined {
    return this.#parse.status === 'valid' ? this.#parse.e164 : undefined
  }

  /** The level shown is one that `block-on` asks to acknowledge. */
  get #calls(): boolean {
    const { assessment, blockOn } = this
    return !!(blockOn && assessment && chunk.answers?.callsForAcknowledgement(assessment, blockOn))
  }

  #watchField(): void {
    this.#field?.dispose()
    this.#field = undefined
    const root = this.getRootNode()
    if (this.htmlFor && (root instanceof Document || root instanceof ShadowRoot))
      this.#field = new PhoneField(root, this.htmlFor, (text, typing) => this.#take(text, typing))
  }

  #reread(phone: string | undefined): void {
    if (this.#field) this.#field.read()
    else this.phone = phone
    this.requestUpdate()
  }

  #take(text: string, typing: boolean): void {
    this.#parse = parseOnce(text)
    const phone = this.#e164
    clearTimeout(this.#pause)
    if (phone !== this.#acknowledged) this.#acknowledged = undefined
    const waits = typing && phone !== undefined && phone !== this.#asked
    this.#asked = waits ? undefined : phone
    if (waits)
      this.#pause = setTimeout(() => {
        this.#asked = phone
        this.requestUpdate()
      }, TYPING_PAUSE_MS)
    this.requestUpdate()
  }

  #join(): void {
    const { source } = this
    const phone = source && this.#asked
    const before = this.#lookup
    if (before?.source === source && before?.phone === phone) return
    this.#lookup = undefined
    if (source && phone !== undefined) {
      if (chunk.answers) this.#lookup = chunk.answers.SharedLookup.join(source, phone, this)
      else this.#load(source)
    }
    // Left after the other is joined, so that a look-up both share is not dropped in between.
    before?.leave(this)
  }

  /** The chunk and the client's transport come at once, not one after the other. */
  #load(source: ClientSource): void {
    if (chunk.failed) return
    if (typeof source === 'function') source().catch(() => {})
    void chunk.load(this)
  }

  #submit(held: boolean): void {
    const { name, internals, acknowledged, assessment, locale } = this
    const value = (name && assessment && chunk.answers?.formValue(name, assessment, acknowledged)) || null
    internals.setFormValue(value, `${this.#e164 ?? ''}${acknowledged ? ' acknowledged' : ''}`)
    const anchor = this.renderRoot.querySelector('input') ?? undefined
    if (held) internals.setValidity({ customError: true }, chunk.answers?.heldText(locale), anchor)
    else internals.setValidity({})
  }

  #tell(): void {
    const { assessment, locale } = this
    const error = this.#lookup?.query.error
    if (assessment !== this.#told && chunk.answers) {
      this.#told = assessment
      this.emit('boom-risk-change', chunk.answers.riskChange(this.#e164, assessment, locale))
    }
    if (error !== this.#toldError) {
      this.#toldError = error
      if (error !== undefined) this.emit('boom-error', { error })
    }
  }

  #announce(): void {
    if (!this.#face || !this.shadowRoot) return
    const { state, title, detail } = this.#face
    const quiet = state === 'empty' || state === 'incomplete' || state === 'loading'
    announce(this.shadowRoot, quiet ? '' : `${title}. ${detail}`)
  }

  #onAcknowledge({ target }: Event): void {
    this.#acknowledged = target instanceof HTMLInputElement && target.checked ? this.#e164 : undefined
    this.requestUpdate()
  }

  async #onClick(): Promise<void> {
    if (chunk.failed) await chunk.load(this)
    else if (!this.assessment) await this.refresh()
    else if (!this.#popover && this.shadowRoot) await this.#openPopover(this.shadowRoot)
  }

  /** The first click loads the popover; from then on the browser opens it, being the button's own. */
  async #openPopover(root: ShadowRoot): Promise<void> {
    this.#popover = 'loading'
    try {
      const { RiskPopover: Popover } = await import('./popover/risk-popover.ts')
      this.#popover = new Popover(root, {
        view: () => this.#view,
        act: (type, detail) => this.emit(type, detail, true),
      })
      this.#popover.open()
    } catch (error) {
      this.#popover = undefined
      this.emit('boom-error', { error })
    }
  }

  get #view(): PopoverView | undefined {
    const { assessment, locale } = this
    const parse = this.#parse
    return assessment && this.#face && parse.status === 'valid'
      ? { assessment, locale, parse, face: this.#face }
      : undefined
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-badge': RiskBadge
  }
}
