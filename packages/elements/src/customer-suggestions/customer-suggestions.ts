import type { CustomerSuggestion, CustomerSuggestions as Answer } from '@boom-risk/client/contract'
import { html, type PropertyDeclarations, type PropertyValues } from 'lit'
import { fire } from '../base/fire.ts'
import { announce } from '../base/live-region.ts'
import { QueryController } from '../base/query-controller.ts'
import { tokens } from '../base/tokens.ts'
import { customerSuggestionsMessages } from '../i18n/texts/customer-suggestions.ts'
import { translator } from '../i18n/translate.ts'
import { networksOf } from '../runtime/networks.ts'
import { clientOf } from './client.ts'
import { actionOf, isKey, type ComboboxAction } from './combobox-keys.ts'
import { ComboboxRole } from './combobox-role.ts'
import { fillIn, textOf } from './control.ts'
import { ControlWatch, type SuggestedField } from './control-watch.ts'
import { customerSuggestionsStyles } from './customer-suggestions.styles.ts'
import './events.ts'
import { TemplateElement } from '../base/template-element.ts'
import { isTreeRoot } from '../base/tree-root.ts'
import { fillingOf, type Filling } from './filling.ts'
import { questionIn } from './question.ts'
import { SuggestionList, type OptionPainter } from './suggestion-list.ts'

const text = translator(customerSuggestionsMessages)

const EVENTS = ['input', 'keydown', 'blur']
const TYPING_PAUSE_MS = 200

/**
 * @summary Suggests active customers while an order is entered, as a combobox on the host's own field, of whichever make.
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
    field: { attribute: false },
    fill: { reflect: true },
  }

  /**
   * The id of a field in the same root: an `<input>` (type text, search, tel, url or email), a component or wrapper with one, editable text
   * of one line; it may come later.
   */
  declare htmlFor: string | undefined

  /** A field in any root, or what finds it, instead of `for`: for a component that no id leads to. */
  declare field: SuggestedField | undefined

  /** What a chosen customer puts into the field; the phone by default. */
  declare fill: Filling | undefined

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
  #watch: ControlWatch | undefined
  #combobox: ComboboxRole | undefined
  /** What stood in the field when it was last looked at; `undefined` after a choice, until somebody types. */
  #held: string | undefined
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
    return (this.#ownList ??= new SuggestionList(this, (suggestion) => this.#choose(suggestion)))
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
    if (isKey(event)) this.#onKey(event)
    else if (event.type === 'blur') this.#dismiss()
    else if (!this.#isFilling) this.#onInput()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor') || changed.has('field')) this.#watchField()
  }

  protected override render() {
    return html`<slot name="list"></slot>`
  }

  protected override updated(): void {
    const { status, data, error } = this.#answer
    if (error !== this.#toldError) {
      this.#toldError = error
      if (error !== undefined) fire(this, 'boom-error', { error })
    }
    // What is on show stays while the answer to the next letter is under way.
    if (status !== 'pending' || this.#asked === undefined)
      this.#show(error === undefined ? data?.items : undefined)
  }

  #show(items: readonly CustomerSuggestion[] = []): void {
    const { locale } = this
    const painter = this.#painter
    if (items.length && painter && this.#combobox) {
      this.#list.show(items, {
        painter,
        combobox: this.#combobox,
        locale,
        label: text(locale, 'suggestionsLabel'),
        networks: networksOf(this.source),
        typed: this.#asked ?? '',
      })
      if (this.#step) this.#list.move(this.#step)
      this.#step = undefined
    } else this.#ownList?.close()
    this.#say()
  }

  /** How many there are, and which one is at where the field cannot point to it. */
  #say(): void {
    const { count = 0, unheard } = this.#ownList ?? {}
    const found = count ? text(this.locale, 'suggestionsFound', { count }) : ''
    if (this.shadowRoot) announce(this.shadowRoot, unheard ?? found)
  }

  #watchField(): void {
    this.#watch?.dispose()
    this.#watch = undefined
    const root = this.getRootNode()
    const { field, htmlFor } = this
    if (!(field ?? htmlFor) || !this.isConnected || !isTreeRoot(root)) return
    this.#watch = new ControlWatch(root, field ?? (() => root.getElementById(htmlFor ?? '')), {
      take: (control, around) => this.#take(control, around),
      look: () => this.#look(),
    })
  }

  #take(control: HTMLElement | undefined, around: Element | undefined): void {
    const former = this.#combobox
    if (former) {
      this.#dismiss()
      for (const type of EVENTS) former.control.removeEventListener(type, this, true)
      former.release()
    }
    const isNear = control?.getRootNode() === this.getRootNode()
    this.#combobox = control && new ComboboxRole(control, around ?? control, this.#list.element, isNear)
    this.#held = this.#text
    // Before a component hears its own control: keys that are meant for the list are not for it.
    for (const type of EVENTS) control?.addEventListener(type, this, true)
  }

  /** During a composition too: on Android all typing is one. */
  #onInput(): void {
    clearTimeout(this.#pause)
    this.#step = undefined
    this.#held = this.#text
    this.#list.deactivate()
    // What a script writes into a field that nobody is in asks nothing.
    if (!this.#combobox?.isFocused || this.#typed === undefined) this.#dismiss()
    else this.#pause = setTimeout(() => this.#ask({ isSought: false }), TYPING_PAUSE_MS)
  }

  /** What nothing has announced: a script or a framework set it, a form was reset, a browser filled it in. */
  #look(): void {
    const text = this.#text
    if (this.#held === undefined || text === this.#held) return
    this.#held = text
    if (this.#pause !== undefined || this.#typed === this.#asked) return
    if (this.#combobox?.isFocused && this.#typed !== undefined) this.#ask({ isSought: false })
    else this.#dismiss()
  }

  get #text(): string {
    return this.#combobox ? textOf(this.#combobox.control) : ''
  }

  get #typed(): string | undefined {
    return questionIn(this.#text)
  }

  /** @param options.isSought a key asks for the list, whatever is typed */
  #ask({ step, isSought }: { step?: 1 | -1; isSought: boolean }): void {
    this.#rest()
    this.#step = step
    this.#isSought = isSought
    this.#asked = this.#typed
    this.#question++
    this.requestUpdate()
  }

  /** Closes the list and forgets the question; an answer that is under way is not wanted any more. */
  #dismiss(): void {
    this.#rest()
    this.#step = this.#asked = undefined
    this.#list.close()
    this.requestUpdate()
  }

  #rest(): void {
    clearTimeout(this.#pause)
    this.#pause = undefined
    this.#held = this.#text
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
      this.#say()
      return false
    }
    if (action === 'accept' && active) {
      this.#dismiss()
      // Outside the field's own event: whoever else hears that one is done with it.
      setTimeout(() => this.#choose(active))
      return true
    }
    this.#dismiss()
    return action === 'close' && isOpen
  }

  #move(step: 1 | -1): boolean {
    if (this.#list.isOpen) {
      this.#list.move(step)
      this.#say()
    } else if (this.#typed !== undefined) this.#ask({ step, isSought: true })
    else return false
    return true
  }

  #choose(suggestion: CustomerSuggestion): void {
    this.#dismiss()
    // What the host fills in by itself, in this field too, is no typing either.
    this.#isFilling = true
    const isLeft = fire(this, 'boom-customer-select', { suggestion }, true)
    const filling = fillingOf(suggestion, this.fill === 'name' ? 'name' : 'phone')
    if (isLeft && this.#combobox && filling !== null) fillIn(this.#combobox.control, filling)
    this.#isFilling = false
    // Nor is what the host or a framework makes of it afterwards.
    this.#held = undefined
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
