import type { Session } from '@boom-risk/client/contract'
import type { ClientSource } from '../../runtime/boom-client.ts'
import type { FieldDraft } from '../custom-fields/field-draft.ts'
import type { CreationDraft } from '../identity/creation-draft.ts'
import type { NoteDraft } from '../notes/note-draft.ts'
import type { ProfileDraft } from '../profile/profile-draft.ts'
import { Drafts } from './drafts.ts'

/**
 * Everything typed and not saved yet. It is personal data, so it stays in memory and never goes into a storage: it
 * outlives a switch of the customer and the element itself, and ends with the page.
 */
export class PanelDrafts {
  readonly #listeners = new Set<() => void>()
  readonly #changed = (): void => {
    for (const listener of this.#listeners) listener()
  }

  /** By customer. */
  readonly profile = new Drafts<ProfileDraft>(this.#changed)
  /** By customer for a new note, by note for a change. */
  readonly notes = new Drafts<NoteDraft>(this.#changed)
  /** By customer and field. */
  readonly fields = new Drafts<FieldDraft>(this.#changed)
  /** Reasons for a cancellation, by order. */
  readonly cancellations = new Drafts<string>(this.#changed)
  /** By what names the person in the chat. */
  readonly creation = new Drafts<CreationDraft>(this.#changed)

  /** Whether anything would be lost with the page. */
  get isDirty(): boolean {
    const { profile, notes, fields, cancellations, creation } = this
    return [profile, notes, fields, cancellations, creation].some((drafts) => drafts.isDirty)
  }

  /** Hears of every change, until what this returns is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

const bySource = new WeakMap<ClientSource, Map<string, PanelDrafts>>()

/** The drafts of one employee of one shop at a client: who takes over from them sees none of it. */
export function draftsOf(source: ClientSource, { shop, employee }: Session): PanelDrafts {
  const who = `${shop.id}/${employee.id}`
  const byPerson = bySource.get(source) ?? new Map<string, PanelDrafts>()
  bySource.set(source, byPerson)
  const drafts = byPerson.get(who) ?? new PanelDrafts()
  byPerson.set(who, drafts)
  return drafts
}
