import type { Customer, CustomerPhone } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import type { QueryController } from '../../base/query-controller.ts'
import type { Draft } from '../../base/draft.ts'
import { LazyPart, type Forms } from '../forms/lazy-part.ts'
import type { Panel } from '../panel.ts'
import { tellCall } from '../parts/call.ts'
import { leaveOnEscape, leftSelector, leftTemplate } from '../parts/left-draft.ts'
import { editIcon } from '../parts/icons.ts'
import { answerTemplate } from '../parts/states.ts'
import { errorWord, text } from '../texts.ts'
import { resolveConflict } from './profile-conflict.ts'
import {
  beginProfile,
  FIELD_LABELS,
  patchOf,
  PROFILE_FIELDS,
  sameField,
  type ProfileDraft,
  type ProfileField,
} from './profile-draft.ts'
import { withAdded, withRemoved, withTyped, type ContactList, type GrowingList } from './profile-edit.ts'
import { saveProfile } from './profile-save.ts'
import { profileViewTemplate } from './profile-view.ts'
import { profileText } from './texts.ts'
import { networksOf } from '../../runtime/networks.ts'

/** **Thông tin khách hàng**: shown, and edited in place (`S1-2` to `S1-6`). */
export class ProfileSection {
  readonly #panel: Panel
  readonly #query: QueryController<Customer, readonly [string]>
  /** Numbers that were asked to be seen, as long as the panel stays (`X-8`). */
  readonly #revealed = new Map<string, CustomerPhone>()
  readonly #forms: LazyPart<Forms>
  #revealing: string | undefined

  constructor(panel: Panel, query: QueryController<Customer, readonly [string]>) {
    this.#panel = panel
    this.#query = query
    this.#forms = new LazyPart(panel, (forms) => forms)
  }

  actions() {
    const { locale, customer } = this.#panel
    if (!customer || (this.#draft && !this.#draft.isLeft) || !this.#panel.may('customers.write'))
      return nothing
    const label = profileText(locale, 'profileEdit')
    return html`<button
      type="button"
      class="icon-button edit-profile"
      aria-label=${label}
      title=${label}
      @click=${() => void this.#forms.use(this.#edit)}
    >
      ${editIcon}
    </button>`
  }

  /** The form is there once somebody may want it. */
  prepare(): void {
    if (this.#panel.may('customers.write')) void this.#forms.load()
  }

  body() {
    const { locale, isSlow } = this.#panel
    const draft = this.#draft
    // What was typed stays on show, whatever becomes of the answer.
    if (draft && !draft.isLeft) return this.#forms.template((forms) => this.#form(forms, draft))
    const view = answerTemplate(
      this.#query,
      { locale, isSlow, skeleton: ['short', 'line', 'line', 'line'] },
      (customer) =>
        profileViewTemplate(customer, {
          panel: this.#panel,
          phones: customer.phones.map((phone) => this.#revealed.get(phone.id) ?? phone),
          isRevealing: this.#revealing !== undefined,
          onCopy: this.#copy,
          onCopyText: this.#copy,
          onCall: (event, phone) => tellCall(this.#panel, event, phone),
          onReveal: this.#reveal,
        }),
    )
    return draft ? [view, this.#left(draft)] : view
  }

  #left(draft: Draft<ProfileDraft>) {
    const { locale } = this.#panel
    const { values, basis, networks } = draft.value
    const changed = PROFILE_FIELDS.filter((field) => !sameField(values, basis, field, networks))
    const typed = changed.map((field) => profileText(locale, FIELD_LABELS[field])).join(', ')
    return leftTemplate({ locale, id: 'profile', typed, onResume: this.#edit, onUndo: this.#cancel })
  }

  get #draft(): Draft<ProfileDraft> | undefined {
    const { customerId, drafts } = this.#panel
    return customerId === undefined ? undefined : drafts.profile.get(customerId)
  }

  #form(forms: Forms, draft: Draft<ProfileDraft>) {
    const { locale } = this.#panel
    if (draft.value.conflict)
      return forms.conflictTemplate({
        locale,
        draft,
        onChoose: this.#choose,
        onSubmit: this.#submitChoice,
        onCancel: this.#cancel,
      })
    return forms.profileFormTemplate({
      locale,
      draft,
      onType: this.#type,
      onAdd: this.#add,
      onRemove: this.#remove,
      onSubmit: this.#submit,
      onCancel: this.#cancel,
      onKey: leaveOnEscape(draft, this.#cancel, () => this.#panel.focus(leftSelector('profile'))),
    })
  }

  readonly #edit = (): void => {
    const { customer, drafts } = this.#panel
    if (!customer) return
    const phones = customer.phones.map((phone) => this.#revealed.get(phone.id) ?? phone)
    drafts.profile
      .open(customer.id, () => beginProfile({ ...customer, phones }, networksOf(this.#panel.element.source)))
      .resume()
    this.#panel.focus('.profile input')
  }

  readonly #type = ({ target }: Event): void => {
    const draft = this.#draft
    if (!draft || !(target instanceof HTMLInputElement)) return
    draft.edit({ ...draft.value, values: withTyped(draft.value.values, target.name, target.value) })
  }

  readonly #add = (list: GrowingList): void => {
    const draft = this.#draft
    if (!draft) return
    const values = withAdded(draft.value.values, list)
    draft.edit({ ...draft.value, values })
    const at = values[list].length - 1
    const names = { phones: `phone-${at}`, emails: `email-${at}`, addresses: `address-${at}-street` }
    this.#panel.focus(`.profile [name="${names[list]}"]`)
  }

  readonly #remove = (list: ContactList, at: number): void => {
    const draft = this.#draft
    draft?.edit({ ...draft.value, values: withRemoved(draft.value.values, list, at) })
  }

  readonly #choose = (field: ProfileField, choice: 'mine' | 'theirs'): void => {
    const draft = this.#draft
    const conflict = draft?.value.conflict
    if (!draft || !conflict) return
    const choices = { ...conflict.choices, [field]: choice }
    draft.edit({ ...draft.value, conflict: { ...conflict, choices } })
  }

  readonly #cancel = (): void => {
    const { customerId, drafts } = this.#panel
    if (customerId !== undefined) drafts.profile.drop(customerId)
    this.#panel.focus('.edit-profile')
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    const draft = this.#draft
    if (!draft) return
    const wrong = this.#forms.now?.firstError(draft.value)
    if (wrong !== undefined) {
      draft.edit({ ...draft.value, isChecked: true })
      this.#panel.focus(`.profile [name="${wrong}"]`)
    } else if (Object.keys(patchOf(draft.value)).length === 0) this.#cancel()
    else void this.#save(draft)
  }

  readonly #submitChoice = (event: Event): void => {
    event.preventDefault()
    const draft = this.#draft
    if (!draft) return
    draft.edit(resolveConflict(draft.value))
    this.#panel.focus('.profile [type=submit]', true)
    this.#submit(event)
  }

  /** Goes on for this customer, whoever is on show meanwhile. */
  async #save(draft: Draft<ProfileDraft>): Promise<void> {
    const { customerId, drafts } = this.#panel
    if (customerId === undefined) return
    const client = this.#panel.client()
    await draft.save(async (value, { idempotencyKey }) => {
      const saved = await saveProfile(await client, customerId, value, idempotencyKey)
      if ('unresolved' in saved) return saved.unresolved
      drafts.profile.drop(customerId)
      const { locale } = this.#panel
      const name = saved.customer.name ?? text(locale, 'panelNameless')
      if (saved.isMerged) this.#panel.notify({ text: profileText(locale, 'profileMerged') })
      this.#panel.notify({ text: profileText(locale, 'profileSaved', { name }) })
      if (this.#panel.customerId === customerId) this.#panel.focus('.edit-profile', true)
      return undefined
    }, this.#panel.failed)
  }

  readonly #copy = (value: string): void =>
    void this.#panel.copy(value, text(this.#panel.locale, 'panelCopied'))

  readonly #reveal = async (phone: CustomerPhone): Promise<void> => {
    const { customerId, locale } = this.#panel
    if (customerId === undefined || this.#revealing !== undefined) return
    this.#revealing = phone.id
    this.#panel.update()
    try {
      const { customers } = await this.#panel.client()
      this.#revealed.set(phone.id, await customers.revealPhone(customerId, phone.id))
      this.#panel.focus('.profile .contact-actions > *')
    } catch (error) {
      this.#panel.failed(error)
      const why = errorWord(locale, error)
      this.#panel.notify({ text: profileText(locale, 'profileRevealFailed', { why }), isBad: true })
    } finally {
      this.#revealing = undefined
      this.#panel.update()
    }
  }
}
