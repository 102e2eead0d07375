import { addStyles } from '../../base/document-styles.ts'
import { render } from 'lit'
import type { BoomElement } from '../../base/boom-element.ts'
import { fire } from '../../base/fire.ts'
import { place } from '../../base/placement.ts'
import type { RiskReportDetail } from '../events.ts'
import { shopTimeZone } from '../../time/shop-time-zone.ts'
import { explanation } from './explanation.ts'
import type { PopoverAction, PopoverView } from './popover-view.ts'
import { riskPopoverStyles } from './risk-popover.styles.ts'

/**
 * The badge's explanation (`X-1`) on the browser's own popover: the badge's button opens and closes it, Esc and a
 * click elsewhere close it.
 */
export class RiskPopover {
  readonly #element = document.createElement('div')
  readonly #badge: BoomElement
  readonly #view: () => PopoverView | undefined
  #stopPlacing: (() => void) | undefined
  /** Of the shop that answered, for the dates (`D-22`). */
  #timeZone: string | undefined

  /** @param view what it explains; `undefined` while there is nothing: it closes then */
  constructor(badge: BoomElement, view: () => PopoverView | undefined) {
    this.#badge = badge
    this.#view = view
    if (badge.shadowRoot) addStyles(badge.shadowRoot, [riskPopoverStyles])
    const element = this.#element
    element.setAttribute('popover', 'auto')
    element.setAttribute('role', 'dialog')
    element.tabIndex = -1
    element.part.add('popover')
    element.setAttribute('aria-labelledby', 'popover-title')
    element.addEventListener('beforetoggle', this)
    element.addEventListener('toggle', this)
    element.addEventListener('keydown', this)
    element.addEventListener('focusout', this)
    // Before what Lit keeps in this root, which it clears to the end.
    this.#button?.after(element)
  }

  open(): void {
    this.update()
    if (this.#view()) this.#element.showPopover()
  }

  /** When the badge leaves: a popover that is taken away says nothing of it. */
  close(): void {
    this.#stopPlacing?.()
    this.#stopPlacing = undefined
    if (this.#isOpen) this.#element.hidePopover()
  }

  /** Shows what is known now, and makes the badge's present button its own. */
  update(): void {
    const button = this.#button
    const open = this.#isOpen
    const view = this.#view()
    if (button) {
      button.popoverTargetElement = view ? this.#element : null
      button.setAttribute('aria-expanded', String(open && !!view))
    }
    if (!open) return
    if (view) this.#render(view)
    else this.#element.hidePopover()
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event)
    else if (event instanceof FocusEvent) this.#onFocusOut(event)
    else if (event.type === 'toggle') this.#onToggle()
    else if ('newState' in event && event.newState === 'open') this.#onOpen()
  }

  get #button(): HTMLButtonElement | null {
    return this.#badge.renderRoot.querySelector('button[part="badge"]')
  }

  get #isOpen(): boolean {
    return this.#element.matches(':popover-open')
  }

  #onOpen(): void {
    const view = this.#view()
    if (view) this.#render(view)
    void this.#askTimeZone()
  }

  async #askTimeZone(): Promise<void> {
    const timeZone = await shopTimeZone(this.#badge.source)
    if (timeZone === this.#timeZone) return
    this.#timeZone = timeZone
    this.update()
  }

  #onToggle(): void {
    this.#stopPlacing?.()
    this.#stopPlacing = undefined
    const button = this.#button
    button?.setAttribute('aria-expanded', String(this.#isOpen))
    if (!this.#isOpen || !button) return
    this.#stopPlacing = place(this.#element, button)
    this.#element.focus({ preventScroll: true })
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    // Esc closes this and not the host's own dialog around it.
    event.preventDefault()
    event.stopPropagation()
    this.#leave()
  }

  /** Who goes on with Tab shall see where they are: it would lie over the next field. */
  #onFocusOut({ relatedTarget }: FocusEvent): void {
    const isWithin = relatedTarget instanceof Node && this.#element.contains(relatedTarget)
    if (relatedTarget && !isWithin && relatedTarget !== this.#button && this.#isOpen)
      this.#element.hidePopover()
  }

  #leave(): void {
    this.#element.hidePopover()
    this.#button?.focus()
  }

  #render(view: PopoverView): void {
    const { customerId } = view.assessment
    render(
      explanation(view, {
        timeZone: this.#timeZone,
        close: () => this.#leave(),
        act: (action) => {
          this.#leave()
          const detail = { phone: view.parse.e164, customerId, assessment: view.assessment }
          if (fire(this.#badge, action, detail, true)) void this.#openDialog(action, detail)
        },
      }),
      this.#element,
    )
  }

  async #openDialog(action: PopoverAction, { customerId, phone }: RiskReportDetail): Promise<void> {
    try {
      const { openReportDialog } = await import('../../report-dialog/index.ts')
      const view = action === 'boom-reports-open' ? 'history' : 'write'
      openReportDialog(this.#badge, { customerId, phone, name: null }, view)
    } catch (error) {
      fire(this.#badge, 'boom-error', { error })
    }
  }
}
