import { nothing } from 'lit'
import { AttributionSection } from '../attribution/attribution-section.ts'
import { CustomFieldsSection } from '../custom-fields/custom-fields-section.ts'
import { NotesSection } from '../notes/notes-section.ts'
import { OrdersSection } from '../orders/orders-section.ts'
import type { PanelModel } from '../panel-model.ts'
import { ProfileSection } from '../profile/profile-section.ts'
import type { SectionId } from './section-list.ts'

/** What the panel asks of a section of its own. */
interface PanelSection {
  /** Beside the label. */
  actions?(): unknown
  body(): unknown
}

/** The panel's own sections (`S1-1`). */
export class PanelSections {
  readonly #model: PanelModel
  readonly #profile: ProfileSection
  readonly #orders: OrdersSection
  readonly #notes: NotesSection
  readonly #fields: CustomFieldsSection
  readonly #sections: Readonly<Record<SectionId, PanelSection>>

  constructor(model: PanelModel) {
    this.#model = model
    this.#profile = new ProfileSection(model, model.customerQuery)
    this.#orders = new OrdersSection(model)
    this.#notes = new NotesSection(model)
    this.#fields = new CustomFieldsSection(model, model.customerQuery)
    this.#sections = {
      profile: this.#profile,
      orders: this.#orders,
      notes: this.#notes,
      attribution: new AttributionSection(model, model.customerQuery),
      'custom-fields': this.#fields,
    }
  }

  /** The questions of the sections that have their own. */
  get queries() {
    return [this.#orders.list.query, this.#notes.list.query, this.#fields.query]
  }

  actions(id: SectionId): unknown {
    return this.#sections[id].actions?.() ?? nothing
  }

  body(id: SectionId): unknown {
    return this.#sections[id].body()
  }

  /** What lies above the panel. */
  overlays(): unknown {
    return this.#orders.overlays()
  }

  updated(): void {
    this.#orders.updated()
    if (!this.#model.customer) return
    this.#profile.prepare()
    this.#fields.prepare()
  }

  async refresh(): Promise<void> {
    await Promise.all([this.#orders.list.refresh(), this.#notes.list.refresh(), this.#fields.query.refresh()])
  }
}
