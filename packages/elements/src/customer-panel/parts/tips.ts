import { nothing, type ReactiveController } from 'lit'
import type { BoomElement } from '../../base/boom-element.ts'
import { deepActiveElement } from '../../base/deep-active-element.ts'
import { place } from '../../base/placement.ts'

const OPENS_AFTER_MS = 120
const CLOSES_AFTER_MS = 200

/**
 * Small boxes beside something, by hover, focus and tap alike (`S1-4`, `S1-15`). A box stands right behind its trigger
 * inside `[data-tip]`, so that Tab goes from one into the other and the pointer may move over.
 */
export class Tips implements ReactiveController {
  readonly #host: BoomElement
  #open: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #unplace: (() => void) | undefined
  /** What moves the focus then is not the person. */
  #isOpening = false

  constructor(host: BoomElement) {
    this.#host = host
    host.addController(this)
  }

  isOpen(name: string): boolean {
    return this.#open === name
  }

  /** The open one among those whose names begin so. */
  openIn(beginning: string): string | undefined {
    return this.#open?.startsWith(beginning) ? this.#open : undefined
  }

  /** For the trigger's `aria-expanded`. */
  expanded(name: string): 'true' | 'false' {
    return this.isOpen(name) ? 'true' : 'false'
  }

  /** The box, while it is open. */
  whenOpen(name: string, box: () => unknown): unknown {
    return this.isOpen(name) ? box() : nothing
  }

  /** The box that is open now is put into the top layer. */
  hostUpdated(): void {
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>('[data-tip] > .tip')
    if (box?.matches(':popover-open')) return
    this.#unplace?.()
    this.#unplace = undefined
    const trigger = box?.previousElementSibling
    if (!box?.isConnected || !trigger) {
      // It went with what it stood beside, such as another customer's order, or with the panel.
      this.#open = undefined
      this.#listen(false)
      return
    }
    const before = deepActiveElement()
    this.#isOpening = true
    box.showPopover()
    // What stands in for popovers in an old browser moves the focus into the box.
    const after = deepActiveElement()
    if (before !== after && before instanceof HTMLElement) before.focus({ preventScroll: true })
    if (deepActiveElement() === after && after instanceof HTMLElement && box.contains(after)) after.blur()
    this.#isOpening = false
    this.#unplace = place(box, trigger)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#listen(false)
    this.#unplace?.()
    this.#unplace = this.#open = undefined
  }

  /** To be heard on an ancestor of all triggers. */
  readonly onPointerOver = (event: PointerEvent): void => {
    const name = nameOf(event.target)
    if (name === undefined) return
    clearTimeout(this.#timer)
    if (event.pointerType !== 'touch') this.#later(name, OPENS_AFTER_MS)
  }

  readonly onPointerOut = (event: PointerEvent): void => {
    if (nameOf(event.target) === undefined || nameOf(event.target) === nameOf(event.relatedTarget)) return
    this.#later(undefined, CLOSES_AFTER_MS)
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    const name = this.#isOpening ? undefined : nameOf(event.target)
    // A click focuses too, and opens by itself.
    if (name !== undefined && event.target instanceof Element && event.target.matches(':focus-visible'))
      this.#show(name)
  }

  readonly onFocusOut = (event: FocusEvent): void => {
    const name = this.#isOpening ? undefined : nameOf(event.target)
    if (name !== undefined && name !== nameOf(event.relatedTarget)) this.#show(undefined)
  }

  readonly onClick = (event: Event): void => {
    const trigger = event.target instanceof Element ? event.target.closest('[data-tip] > :first-child') : null
    if (trigger) this.#show(nameOf(trigger))
  }

  /** Wherever focus is: a box that came by hover goes by Escape too, and takes nothing else with it. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.close()
  }

  close(): void {
    const root = this.#host.shadowRoot
    const inside = root?.activeElement?.closest('.tip')?.previousElementSibling
    if (inside instanceof HTMLElement) inside.focus({ preventScroll: true })
    this.#show(undefined)
  }

  #listen(isOpen: boolean): void {
    if (isOpen) addEventListener('keydown', this.#onKeyDown, true)
    else removeEventListener('keydown', this.#onKeyDown, true)
  }

  #later(name: string | undefined, after: number): void {
    clearTimeout(this.#timer)
    if (name !== this.#open) this.#timer = setTimeout(() => this.#show(name), after)
  }

  #show(name: string | undefined): void {
    clearTimeout(this.#timer)
    if (name === this.#open) return
    this.#open = name
    this.#listen(name !== undefined)
    this.#host.requestUpdate()
  }
}

function nameOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]')?.dataset['tip'] : undefined
}
