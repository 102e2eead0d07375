import type { Customer } from '@boom-risk/client/contract'
import { parsePhone, type NetworkTable } from '@boom-risk/client/rules'
import { html, nothing } from 'lit'
import { isConflictError } from '../../base/error-kinds.ts'
import type { Draft } from '../../base/draft.ts'
import { heldState } from '../../base/held.ts'
import type { Panel } from '../panel.ts'
import { fieldTemplate } from '../parts/field.ts'
import { personIcon } from '../parts/icons.ts'
import { saveStateTemplate } from '../parts/save-state.ts'
import { emptyTemplate } from '../parts/states.ts'
import { networksOf } from '../../runtime/networks.ts'
import { phoneNote } from '../profile/phone-note.ts'
import { emailError, emailHint, parseError } from '../profile/profile-check.ts'
import { profileFormText } from '../profile/form-texts.ts'
import { text } from '../texts.ts'
import {
  beginCreation,
  creationOf,
  needsPhone,
  type CreationDraft,
  type KnownCustomer,
} from './creation-draft.ts'
import { identityText, type Identity } from './customer-key.ts'
import { StrangerRisk } from './stranger-risk.ts'

export interface CreationHost {
  readonly identity: Identity
  readonly known: KnownCustomer
  /** Shows a customer in place of the one that was not found. */
  show(identity: Identity, customerId: string): void
}

/** Nobody is known by what the chat names: offers to create the customer from what the chat knows. */
export class CreationOffer {
  readonly #panel: Panel
  readonly #host: () => CreationHost
  readonly #risk: StrangerRisk

  constructor(panel: Panel, host: () => CreationHost) {
    this.#panel = panel
    this.#host = host
    this.#risk = new StrangerRisk(panel)
  }

  /** The server tells nobody whose number one is who sees numbers masked and may have none shown (`D-20`). */
  #isHidden(identity: Identity): boolean {
    const maySee = this.#panel.may('customers.read_phone') || this.#panel.may('customers.reveal_phone')
    return !maySee && identity.kind === 'keys' && identity.keys.some((key) => 'phone' in key)
  }

  template() {
    const { locale } = this.#panel
    const empty = emptyTemplate(personIcon, text(locale, 'panelUnknown'), text(locale, 'panelUnknownHint'))
    const { identity, known } = this.#host()
    const draft = this.#draft
    const value = draft?.value ?? beginCreation(identity, known)
    // Whoever creates the customer sees first what other shops met with.
    const risk = this.#risk.template(value.phone)
    if (!this.#panel.may('customers.write'))
      return html`${
        this.#isHidden(identity)
          ? emptyTemplate(personIcon, text(locale, 'panelHidden'), text(locale, 'panelHiddenHint'))
          : emptyTemplate(personIcon, text(locale, 'panelUnknown'))
      }${risk}`
    const isBusy = draft?.status === 'saving'
    const errors = value.isChecked ? this.#check(value) : {}
    const hints = { name: null, phone: phoneNote(value.phone, this.#networks), email: emailHint(value.email) }
    const field = (name: 'name' | 'phone' | 'email', label: string, type: 'text' | 'tel' | 'email') => {
      const hint = hints[name]
      return fieldTemplate({
        name: `new-${name}`,
        label,
        type,
        value: value[name],
        isHeld: draft?.isHeld ?? false,
        error: errors[name],
        hint: hint ? profileFormText(locale, ...hint) : undefined,
      })
    }
    return html`${empty}${risk}
      <form class="form creation" novalidate @input=${this.#type} @submit=${this.#submit}>
        ${field('name', profileFormText(locale, 'profileName'), 'text')}
        ${field('phone', profileFormText(locale, 'profilePhone'), 'tel')}
        ${field('email', profileFormText(locale, 'profileEmail'), 'email')}
        ${draft ? this.#outcome(draft) : nothing}
        <div class="form-foot">
          <button type="submit" class="button primary" aria-disabled=${heldState(isBusy)}>
            ${text(locale, isBusy ? 'panelSaving' : 'panelCreate')}
          </button>
        </div>
      </form>`
  }

  get #draft(): Draft<CreationDraft> | undefined {
    return this.#panel.drafts.creation.get(identityText(this.#host().identity))
  }

  get #networks(): NetworkTable | undefined {
    return networksOf(this.#panel.element.source)
  }

  #open(): Draft<CreationDraft> {
    const { identity, known } = this.#host()
    return this.#panel.drafts.creation.open(identityText(identity), () => beginCreation(identity, known))
  }

  #outcome(draft: Draft<CreationDraft>) {
    const { locale } = this.#panel
    const { error } = draft
    const existing = isConflictError(error) ? error.existingId : null
    if (existing === null) return saveStateTemplate(locale, draft)
    const { identity } = this.#host()
    return html`<p class="message bad" role="status">
      ${text(locale, 'panelExists')}
      <button type="button" class="link" @click=${() => this.#host().show(identity, existing)}>
        ${text(locale, 'panelShowExisting')}
      </button>
    </p>`
  }

  #check({ phone, email }: CreationDraft): Partial<Record<'name' | 'phone' | 'email', string>> {
    const { locale } = this.#panel
    const parse = parsePhone(phone, { networks: this.#networks })
    const isMissing = parse.status === 'empty' && !needsPhone(this.#host().identity)
    const badEmail = email.trim() === '' ? null : emailError(email)
    return {
      ...(parse.status !== 'valid' && !isMissing && { phone: profileFormText(locale, ...parseError(parse)) }),
      ...(badEmail && { email: profileFormText(locale, ...badEmail) }),
    }
  }

  readonly #type = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return
    const draft = this.#open()
    draft.edit({ ...draft.value, [target.name.replace('new-', '')]: target.value })
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    const draft = this.#open()
    const [wrong] = Object.keys(this.#check(draft.value))
    if (wrong !== undefined) {
      draft.edit({ ...draft.value, isChecked: true })
      this.#panel.focus(`[name="new-${wrong}"]`)
      return
    }
    void this.#create(draft)
  }

  async #create(draft: Draft<CreationDraft>): Promise<void> {
    const { identity, known, show } = this.#host()
    const networks = this.#networks
    const client = this.#panel.client()
    // Those of who saves, whoever is at the panel when it is done.
    const { creation } = this.#panel.drafts
    await draft.save(async (value, options) => {
      const { customers } = await client
      const customer = await customers.create(creationOf(value, identity, known, networks), options)
      creation.drop(identityText(identity))
      show(identity, customer.id)
      this.#created(customer)
      return undefined
    }, this.#panel.failed)
  }

  #created(customer: Customer): void {
    const { locale } = this.#panel
    const name = customer.name ?? text(locale, 'panelNameless')
    this.#panel.fire('boom-customer-create', { customer })
    this.#panel.notify({ text: text(locale, 'panelCreated', { name }) })
  }
}
