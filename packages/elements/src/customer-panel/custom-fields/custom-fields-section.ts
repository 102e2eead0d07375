import type { Customer, CustomFieldDefinition, CustomFieldList } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { longList } from '../../ui/controls/long-list.ts'
import { QueryController } from '../../base/query-controller.ts'
import { clientOf } from '../client.ts'
import type { Draft } from '../../base/draft.ts'
import { LazyPart, type Forms } from '../forms/lazy-part.ts'
import type { Panel } from '../panel.ts'
import { helpLinkTemplate } from '../parts/help-link.ts'
import { leaveOnEscape, leftSelector, leftTemplate } from '../parts/left-draft.ts'
import { addIcon, editIcon } from '../parts/icons.ts'
import { answerTemplate } from '../parts/states.ts'
import { checkField, typedOf } from './field-check.ts'
import type { FieldDraft } from './field-draft.ts'
import { fieldPickerTemplate } from './field-picker.ts'
import { saveField, valueOf } from './field-save.ts'
import { switchTemplate } from './field-switch.ts'
import { typedText, valueTemplate } from './field-value.ts'
import { ShownFields } from './shown-fields.ts'
import { fieldText } from './texts.ts'

/** **Custom field**: the shop's own fields, shown and edited by their type (`S1-22`). */
export class CustomFieldsSection {
  readonly query: QueryController<CustomFieldList, readonly string[]>
  readonly #panel: Panel
  readonly #customer: QueryController<Customer, readonly [string]>
  readonly #editors: LazyPart<Forms>
  #isPicking = false
  readonly #chosen: ShownFields

  constructor(panel: Panel, customer: QueryController<Customer, readonly [string]>) {
    this.#panel = panel
    this.#customer = customer
    this.#chosen = new ShownFields(panel, () => this.query.refresh())
    this.#editors = new LazyPart(panel, (forms) => forms)
    this.query = new QueryController<CustomFieldList, readonly string[]>(panel.element, {
      key: () =>
        panel.customerId !== undefined && panel.isOpen('custom-fields') ? ['custom-fields'] : undefined,
      load: async (source, _key, options) => (await clientOf(source)).customFields.list(options),
      place: () => panel.placeOf('custom-fields'),
      subscribe: async (source, _key, changed) =>
        (await clientOf(source)).customFields.subscribe?.(() => changed(undefined)),
    })
  }

  actions() {
    const { locale } = this.#panel
    if (!this.query.data?.items.length) return nothing
    return html`<button
      type="button"
      class="link pick-fields"
      aria-expanded=${this.#isPicking ? 'true' : 'false'}
      @click=${this.#togglePicker}
    >
      ${addIcon}${fieldText(locale, 'fieldAdd')}
    </button>`
  }

  /** What edits a field is there once somebody may want it. */
  prepare(): void {
    if (this.#panel.may('customers.write')) void this.#editors.load()
  }

  body() {
    const { locale, isSlow, session } = this.#panel
    const view = { locale, isSlow, skeleton: ['line', 'line'] as const }
    return [
      answerTemplate(this.query, view, (list) => [
        this.#isPicking
          ? fieldPickerTemplate({
              locale,
              list,
              shown: this.#chosen.of(list),
              onToggle: (fieldId) => this.#chosen.toggle(list, fieldId),
              onDone: this.#togglePicker,
            })
          : nothing,
        answerTemplate(this.#customer, view, (customer) => this.#fields(list, customer)),
      ]),
      helpLinkTemplate(session?.settings.helpLinks.customFields, fieldText(locale, 'fieldHelp')),
    ]
  }

  #fields(list: CustomFieldList, customer: Customer) {
    const { locale } = this.#panel
    if (!list.items.length) return html`<p class="muted">${fieldText(locale, 'fieldNoneDefined')}</p>`
    const shown = this.#chosen.of(list)
    // A field that is being changed stays until that is saved or given up, chosen or not.
    const edited = list.items.flatMap(({ id }) =>
      this.#panel.drafts.fields.get(draftKey(customer.id, id)) && !shown.includes(id) ? [id] : [],
    )
    const known = new Map(list.items.map((field) => [field.id, field]))
    const fields = [...shown, ...edited].flatMap((id) => known.get(id) ?? [])
    if (!fields.length && !this.#isPicking)
      return html`<p class="muted">${fieldText(locale, 'fieldNone')}</p>`
    return longList(
      fields,
      locale,
      (drawn) =>
        html`<dl class="fields">
          ${repeat(
            drawn,
            ({ id }) => id,
            (field) =>
              html`<div data-field=${field.id} class=${this.#hasForm(field, customer) ? 'edited' : nothing}>
                <dt>${field.label}</dt>
                <dd>${this.#field(field, customer)}</dd>
              </div>`,
          )}
        </dl>`,
    )
  }

  #hasForm(field: CustomFieldDefinition, customer: Customer): boolean {
    const draft = this.#panel.drafts.fields.get(draftKey(customer.id, field.id))
    return draft !== undefined && !draft.isLeft && !this.#isSwitch(field, draft)
  }

  #isSwitch(field: CustomFieldDefinition, draft: Draft<FieldDraft> | undefined): boolean {
    return field.type === 'boolean' && this.#mayEdit(field) && isSettled(draft)
  }

  #field(field: CustomFieldDefinition, customer: Customer) {
    const { locale, drafts } = this.#panel
    const draft = drafts.fields.get(draftKey(customer.id, field.id))
    if (this.#isSwitch(field, draft)) return this.#switch(field, customer, draft)
    if (draft && !draft.isLeft)
      return this.#editors.template((forms) => this.#editor(forms, field, customer, draft))
    return html`<span class="field-value"
        >${valueTemplate(locale, field, valueOf(customer, field.id))}${this.#editButton(field, customer)}</span
      >${draft ? this.#left(field, customer, draft) : nothing}`
  }

  #editor(forms: Forms, field: CustomFieldDefinition, customer: Customer, draft: Draft<FieldDraft>) {
    const { locale } = this.#panel
    if (draft.value.conflict)
      return forms.fieldConflictTemplate({
        locale,
        field,
        draft,
        onKeep: () => this.#keepMine(field, customer, draft),
        onTake: () => this.#close(field, customer),
      })
    return forms.fieldEditorTemplate({
      locale,
      field,
      draft,
      onType: (typed) => draft.edit({ ...draft.value, typed, locale }),
      onSubmit: (event) => {
        event.preventDefault()
        this.#submit(field, customer, draft)
      },
      onCancel: () => this.#close(field, customer),
      onKey: leaveOnEscape(
        draft,
        () => this.#close(field, customer),
        () => this.#panel.focus(leftSelector(`field-${field.id}`)),
      ),
    })
  }

  #left(field: CustomFieldDefinition, customer: Customer, draft: Draft<FieldDraft>) {
    const { locale } = this.#panel
    return leftTemplate({
      locale,
      id: `field-${field.id}`,
      typed: typedText(locale, field, draft.value.typed),
      onResume: () => this.#edit(field, customer),
      onUndo: () => this.#close(field, customer),
    })
  }

  #mayEdit({ readOnly, type }: CustomFieldDefinition): boolean {
    return !readOnly && type !== 'unknown' && this.#panel.may('customers.write')
  }

  /** One press changes it, and saves. */
  #switch(field: CustomFieldDefinition, customer: Customer, draft: Draft<FieldDraft> | undefined) {
    const { locale } = this.#panel
    return html`<span class="field-value"
      >${switchTemplate({
        locale,
        field,
        typed: draft?.value.typed ?? typedOf(locale, valueOf(customer, field.id)),
        isHeld: draft !== undefined,
        onType: (typed) => {
          const opened = this.#open(field, customer)
          opened.edit({ ...opened.value, typed })
          this.#submit(field, customer, opened)
        },
      })}</span
    >`
  }

  #editButton(field: CustomFieldDefinition, customer: Customer) {
    const { locale } = this.#panel
    if (!this.#mayEdit(field)) return nothing
    const label = fieldText(locale, 'fieldEdit', { label: field.label })
    return html`<button
      type="button"
      class="icon-button edit-field"
      aria-label=${label}
      title=${label}
      @click=${() => void this.#editors.use(() => this.#edit(field, customer))}
    >
      ${editIcon}
    </button>`
  }

  #open(field: CustomFieldDefinition, customer: Customer): Draft<FieldDraft> {
    const { locale, drafts } = this.#panel
    const basis = valueOf(customer, field.id)
    return drafts.fields.open(draftKey(customer.id, field.id), () => ({
      typed: typedOf(locale, basis),
      locale,
      basis,
      version: customer.version,
      isChecked: false,
      conflict: null,
    }))
  }

  #edit(field: CustomFieldDefinition, customer: Customer): void {
    this.#open(field, customer).resume()
    this.#panel.focus(`[data-field="${field.id}"] :is(input, select, textarea, .switch)`)
  }

  #close(field: CustomFieldDefinition, customer: Customer): void {
    this.#panel.drafts.fields.drop(draftKey(customer.id, field.id))
    this.#panel.focus(`[data-field="${field.id}"] .edit-field`)
  }

  #keepMine(field: CustomFieldDefinition, customer: Customer, draft: Draft<FieldDraft>): void {
    const { conflict } = draft.value
    if (!conflict) return
    draft.edit({ ...draft.value, basis: conflict.theirs, version: conflict.version, conflict: null })
    this.#panel.focus(`[data-field="${field.id}"] [type=submit]`, true)
    this.#submit(field, customer, draft)
  }

  #submit(field: CustomFieldDefinition, customer: Customer, draft: Draft<FieldDraft>): void {
    if ('problem' in checkField(field, draft.value)) {
      draft.edit({ ...draft.value, isChecked: true })
      this.#panel.focus(`[data-field="${field.id}"] :is(input, select, textarea, .switch)`)
    } else void this.#save(field, customer, draft)
  }

  /** Goes on for this customer, whoever is on show meanwhile. */
  async #save(field: CustomFieldDefinition, customer: Customer, draft: Draft<FieldDraft>): Promise<void> {
    const client = this.#panel.client()
    // Those of who saves, whoever is at the panel when it is done.
    const { fields } = this.#panel.drafts
    await draft.save(async (value, { idempotencyKey }) => {
      const unresolved = await saveField(await client, customer.id, field, value, idempotencyKey)
      if (unresolved) return unresolved
      fields.drop(draftKey(customer.id, field.id))
      if (this.#panel.customerId === customer.id)
        this.#panel.focus(`[data-field="${field.id}"] .edit-field`, true)
      return undefined
    }, this.#panel.failed)
  }

  readonly #togglePicker = (): void => {
    this.#isPicking = !this.#isPicking
    this.#panel.focus(this.#isPicking ? '.picker input' : '.pick-fields')
  }
}

/** Nothing is typed, or what was is on its way for the first time: nothing else is to be said about it. */
function isSettled(draft: Draft<FieldDraft> | undefined): boolean {
  return draft === undefined || (draft.isHeld && !draft.isUnknown)
}

function draftKey(customerId: string, fieldId: string): string {
  return `${customerId}/${fieldId}`
}
