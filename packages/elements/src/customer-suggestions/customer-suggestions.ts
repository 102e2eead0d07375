import type { CustomerSuggestion, CustomerSuggestions as Answer } from '@boom-risk/client/contract'
import { html, type PropertyDeclarations, type PropertyValues } from 'lit'
import { announce } from '../base/live-region.ts'
import { QueryController } from '../base/query-controller.ts'
import { tokens } from '../base/tokens.ts'
import { customerSuggestionsMessages } from '../i18n/texts/customer-suggestions.ts'
import { translator } from '../i18n/translate.ts'
import { networksOf } from '../runtime/networks.ts'
import { warnOnce } from '../runtime/runtime.ts'
import { clientOf } from './client.ts'
import { actionOf, type ComboboxAction } from './combobox-keys.ts'
import { canBeCombobox, takeRole } from './combobox-role.ts'
import { customerSuggestionsStyles } from './customer-suggestions.styles.ts'
import './events.ts'
import { FieldWatch } from '../ui/field/field-watch.ts'
import { fillField } from '../ui/field/fill-field.ts'
import { TemplateElement } from '../base/template-element.ts'
import { isTreeRoot } from '../base/tree-root.ts'
import { fillingOf, type Filling } from './filling.ts'
import { SuggestionList, type OptionPainter } from './suggestion-list.ts'

const text = translator(customerSuggestionsMessages)

const TYPING_PAUSE_MS = 200
/** One letter is found in nearly every name. */
const MIN_LENGTH = 2
/** The contract takes no longer text. */
const MAX_LENGTH = 200

/**
 * @summary Suggests active customers while an order is entered, as a combobox on the host's own field.
 *
 * @event {CustomEvent<BoomCustomerSelectDetail>} boom-customer-select - a customer was chosen; cancelable
 * @event {CustomEvent<BoomErrorDetail>} boom-error - a question failed; the field works on as if there were no suggestions
 *
 * @slot list - the element's own listbox, which must stand in the field's root
 */
export class CustomerSuggestions extends TemplateElement {
  static override readonly tag: string = 'customer-suggestions'
  static override styles = [tokens, customerSuggestionsStyles]

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for', reflect: true },
    fill: { reflect: true },
  }

  /** The id of an `<input>` in the same root (type text, search, tel, url or email); it may come later. */
  declare htmlFor: string | undefined

  /** What a chosen customer puts into the field; the phone by default. */
  declare fill: Filling | undefined

  // Random, so that two copies of the SDK do not share ids; `randomUUID` is there over https only.
  #ownList: SuggestionList | undefined
  readonly #answer = new QueryController<Answer, readonly [text: string, question: number]>(this, {
    key: () => (this.#asked === undefined ? undefined : [this.#asked, this.#question]),
    // Past the cache: who was deactivated while nobody listened must not come from there (S0-11).
    load: async (client, [typed], { signal }) => {
      // Until somebody types, nobody needs what shows a customer.
      const [{ customers }, painter] = await Promise.all([clientOf(client), import('./option.ts')])
      this.#painter = painter
      // Who types a whole number has said whom they mean: a list would cover what the badge says of them.
      if (!this.#isSought && painter.isWholeNumber(typed)) return { items: [] }
      return customers.suggest({ text: typed }, { signal, fresh: true })
    },
    // One who is deactivated elsewhere leaves the list on show (S0-11, X-9).
    subscribe: async (client, _key, changed) =>
      (await clientOf(client)).customers.subscribeSuggestions?.((customerIds) => {
        if (!customerIds || this.#isShown(customerIds)) changed(undefined)
      }),
  })
  #painter: OptionPainter | undefined
  #watch: FieldWatch | undefined
  #field: HTMLInputElement | undefined
  #restore: (() => void) | undefined
  #asked: string | undefined
  /** Counts questions, so that the same text may be asked again. */
  #question = 0
  #pause: ReturnType<typeof setTimeout> | undefined
  /** Where to go in the list once it is there. */
  #step: 1 | -1 | undefined
  #isSought = false
  #isFilling = false
  #toldError: unknown

  /** Made in the browser: a server that renders the element has no document. */
  get #list(): SuggestionList {
    return (this.#ownList ??= new SuggestionList(
      `boom-suggestions-${Math.random().toString(36).slice(2)}`,
      (suggestion) => this.#choose(suggestion),
    ))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.#watchField()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#watch?.dispose()
    this.#watch = undefined
    this.#ownList?.element.remove()
  }

  /** @internal Of the field. */
  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event)
    else if (event.type === 'blur') this.#dismiss()
    else if (!this.#isFilling) this.#onInput()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#watchField()
  }

  protected override render() {
    return html`<slot name="list"></slot>`
  }

  protected override updated(): void {
    const { status, data, error } = this.#answer
    if (error !== this.#toldError) {
      this.#toldError = error
      if (error !== undefined) this.emit('boom-error', { error })
    }
    // What is on show stays while the answer to the next letter is under way.
    if (status !== 'pending' || this.#asked === undefined)
      this.#show(error === undefined ? data?.items : undefined)
  }

  #show(items: readonly CustomerSuggestion[] = []): void {
    const { locale, shadowRoot } = this
    const count = items.length
    const painter = this.#painter
    if (count && painter && this.#field) {
      // A page that is morphed into another takes away what its own markup does not have.
      if (this.#list.element.parentNode !== this) {
        this.#list.close()
        this.append(this.#list.element)
      }
      this.#list.show(items, {
        painter,
        field: this.#field,
        locale,
        label: text(locale, 'suggestionsLabel'),
        networks: networksOf(this.source),
        typed: this.#asked ?? '',
      })
      if (this.#step) this.#list.move(this.#step)
      this.#step = undefined
    } else this.#ownList?.close()
    if (shadowRoot) announce(shadowRoot, count ? text(locale, 'suggestionsFound', { count }) : '')
  }

  #watchField(): void {
    this.#watch?.dispose()
    this.#watch = undefined
    const root = this.getRootNode()
    if (!this.htmlFor || !isTreeRoot(root)) return
    this.append(this.#list.element)
    this.#watch = new FieldWatch(root, this.htmlFor, (element) => this.#take(element))
  }

  #take(element: Element | null): void {
    const former = this.#field
    if (former) {
      this.#dismiss()
      for (const type of ['input', 'keydown', 'blur']) former.removeEventListener(type, this)
      this.#restore?.()
    }
    this.#field = this.#restore = undefined
    if (!element) return
    if (!canBeCombobox(element)) {
      warnOnce('<customer-suggestions for> needs the id of an <input> for text')
      return
    }
    this.#field = element
    this.#restore = takeRole(element, this.#list.element.id)
    for (const type of ['input', 'keydown', 'blur']) element.addEventListener(type, this)
  }

  /** During a composition too: on Android all typing is one. */
  #onInput(): void {
    clearTimeout(this.#pause)
    this.#step = undefined
    this.#list.deactivate()
    // What a script writes into a field that nobody is in asks nothing.
    if (!this.#isFocused || this.#typed === undefined) this.#dismiss()
    else this.#pause = setTimeout(() => this.#ask({ isSought: false }), TYPING_PAUSE_MS)
  }

  get #isFocused(): boolean {
    const root = this.#field?.getRootNode()
    return isTreeRoot(root) && root.activeElement === this.#field
  }

  /** What stands in the field, if it is worth asking for. */
  get #typed(): string | undefined {
    const typed = this.#field?.value.trim() ?? ''
    return typed.length < MIN_LENGTH || typed.length > MAX_LENGTH ? undefined : typed
  }

  /** @param options.isSought a key asks for the list, whatever is typed */
  #ask({ step, isSought }: { step?: 1 | -1; isSought: boolean }): void {
    clearTimeout(this.#pause)
    this.#step = step
    this.#isSought = isSought
    this.#asked = this.#typed
    this.#question++
    this.requestUpdate()
  }

  /** Closes the list and forgets the question; an answer that is under way is not wanted any more. */
  #dismiss(): void {
    clearTimeout(this.#pause)
    this.#step = this.#asked = undefined
    this.#list.close()
    this.requestUpdate()
  }

  #onKey(event: KeyboardEvent): void {
    const action = actionOf(event)
    if (!action || !this.#act(action)) return
    // The key was meant for the list: neither the caret, the form nor a dialog around it takes it as well.
    event.preventDefault()
    event.stopPropagation()
  }

  /** @returns whether the key is used up */
  #act(action: ComboboxAction): boolean {
    const { isOpen, active } = this.#list
    if (action === 'next' || action === 'previous') return this.#move(action === 'next' ? 1 : -1)
    if (action === 'open') {
      if (!isOpen) this.#ask({ isSought: true })
      return true
    }
    if (action === 'edit') {
      this.#list.deactivate()
      return false
    }
    if (action === 'accept' && active) {
      this.#choose(active)
      return true
    }
    this.#dismiss()
    return action === 'close' && isOpen
  }

  #move(step: 1 | -1): boolean {
    if (this.#list.isOpen) this.#list.move(step)
    else if (this.#typed !== undefined && !this.#field?.readOnly) this.#ask({ step, isSought: true })
    else return false
    return true
  }

  #choose(suggestion: CustomerSuggestion): void {
    const field = this.#field
    this.#dismiss()
    // What the host fills in by itself, in this field too, is no typing either.
    this.#isFilling = true
    const isLeft = this.emit('boom-customer-select', { suggestion }, true)
    const filling = fillingOf(suggestion, this.fill === 'name' ? 'name' : 'phone')
    if (isLeft && field && filling !== null) fillField(field, filling)
    this.#isFilling = false
  }

  #isShown(customerIds: readonly string[]): boolean {
    return this.#answer.data?.items.some(({ customerId }) => customerIds.includes(customerId)) ?? false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-suggestions': CustomerSuggestions
  }
}
