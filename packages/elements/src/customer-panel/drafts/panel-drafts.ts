import { DraftOwner, perEmployee } from '../../base/draft-owner.ts'
import { Drafts } from '../../base/drafts.ts'
import { clientOf } from '../client.ts'
import type { FieldDraft } from '../custom-fields/field-draft.ts'
import type { CreationDraft } from '../identity/creation-draft.ts'
import type { NoteDraft } from '../notes/note-draft.ts'
import type { ProfileDraft } from '../profile/profile-draft.ts'

/**
 * Everything typed and not saved yet. It is personal data, so it stays in memory and never goes into a storage: it
 * outlives a switch of the customer and the element itself, and ends with the page.
 */
export class PanelDrafts {
  readonly #owner: DraftOwner
  /** By customer. */
  readonly profile: Drafts<ProfileDraft>
  /** By customer for a new note, by note for a change. */
  readonly notes: Drafts<NoteDraft>
  /** By customer and field. */
  readonly fields: Drafts<FieldDraft>
  /** What is done with orders, by the action and the order: the reason, of a cancellation. */
  readonly orders: Drafts<string>
  /** By what names the person in the chat. */
  readonly creation: Drafts<CreationDraft>

  constructor(owner = new DraftOwner()) {
    this.#owner = owner
    this.profile = new Drafts(owner)
    this.notes = new Drafts(owner)
    this.fields = new Drafts(owner)
    this.orders = new Drafts(owner)
    this.creation = new Drafts(owner)
  }

  /** Whether anything would be lost with the page. */
  get isDirty(): boolean {
    const { profile, notes, fields, orders, creation } = this
    return [profile, notes, fields, orders, creation].some((drafts) => drafts.isDirty)
  }

  /** Hears of every change, until what this returns is called. */
  subscribe(listener: () => void): () => void {
    return this.#owner.subscribe(listener)
  }
}

/** The drafts of one employee of one shop at a client. */
export const draftsOf = perEmployee(clientOf, (owner) => new PanelDrafts(owner))
