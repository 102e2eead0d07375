import type { Note, NotePage } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { isConflictError, isNotFoundError } from '../../base/error-kinds.ts'
import type { Draft } from '../../base/draft.ts'
import type { Panel } from '../panel.ts'
import { leaveOnEscape, leftSelector, leftTemplate } from '../parts/left-draft.ts'
import { moreTemplate } from '../parts/more-button.ts'
import { PagedList } from '../parts/paged-list.ts'
import { answerTemplate } from '../parts/states.ts'
import { text } from '../texts.ts'
import { noteConflictTemplate } from './note-conflict.ts'
import { deleteNote } from './note-deletion.ts'
import type { NoteDraft } from './note-draft.ts'
import { noteEditorTemplate } from './note-editor.ts'
import { noteTemplate } from './note-item.ts'
import { noteText } from './texts.ts'

/** **Ghi chú khách hàng**: list, add, change, delete and take back (`S1-20`). */
export class NotesSection {
  readonly list: PagedList<Note, NotePage>
  readonly #panel: Panel
  readonly #unfolded = new Set<string>()
  /** Deleted just now, until the list says the same. */
  readonly #deleted = new Set<string>()

  constructor(panel: Panel) {
    this.#panel = panel
    this.list = new PagedList<Note, NotePage>(panel, {
      section: 'notes',
      first: 20,
      more: 20,
      load: ({ notes }, customerId, query, options) => notes.list(customerId, query, options),
      subscribe: ({ notes }, customerId, changed) => notes.subscribe?.(customerId, changed),
    })
  }

  body() {
    const { locale, isSlow } = this.#panel
    const { query, refresh } = this.list
    const answer = { status: query.status, data: query.data, error: query.error, refresh }
    const listed = this.list.items.filter(({ id }) => !this.#deleted.has(id))
    const unlisted = this.#unlisted(listed)
    return [
      this.#newNote(),
      this.#notes(unlisted),
      answerTemplate(answer, { locale, isSlow, skeleton: ['line', 'line'] }, () => {
        if (!listed.length && !unlisted.length)
          return html`<p class="muted">${noteText(locale, 'noteNone')}</p>`
        return [this.#notes(listed), moreTemplate(locale, this.list)]
      }),
    ]
  }

  #notes(notes: readonly Note[]) {
    if (!notes.length) return nothing
    return html`<ul class="notes">
      ${repeat(
        notes,
        ({ id }) => id,
        (note) => html`<li class="note" data-note=${note.id} tabindex="-1">${this.#note(note)}</li>`,
      )}
    </ul>`
  }

  /** Notes that are being changed and are not in the list: it could not be read, or somebody else deleted them. */
  #unlisted(listed: readonly Note[]): readonly Note[] {
    const { customerId, drafts } = this.#panel
    const known = new Set(listed.map(({ id }) => id))
    return drafts.notes.values.flatMap(({ note }) =>
      note && note.customerId === customerId && !known.has(note.id) ? [note] : [],
    )
  }

  #newNote() {
    const { locale, customerId, drafts } = this.#panel
    if (customerId === undefined || !this.#panel.may('notes.write')) return nothing
    const draft = drafts.notes.get(customerId)
    const focus = () => this.#panel.focus('#new-note')
    if (draft?.isLeft)
      return this.#left('new-note', draft, focus, () => {
        drafts.notes.drop(customerId)
        focus()
      })
    return noteEditorTemplate({
      locale,
      id: 'new-note',
      label: noteText(locale, 'noteNew'),
      value: draft?.value.text ?? '',
      draft,
      submitLabel: noteText(locale, 'noteAdd'),
      onType: this.#typeNew,
      onSubmit: this.#submitNew,
      onKey: leaveOnEscape(draft, focus, () => this.#panel.focus(leftSelector('new-note'))),
    })
  }

  #note(note: Note) {
    const { locale, drafts } = this.#panel
    const draft = drafts.notes.get(note.id)
    if (draft?.value.conflict)
      return noteConflictTemplate({
        locale,
        draft,
        onKeep: () => this.#keepMine(note, draft),
        onTake: () => this.#close(note),
      })
    const id = `note-${note.id}`
    if (draft && !draft.isLeft)
      return noteEditorTemplate({
        locale,
        id,
        label: noteText(locale, 'noteEdit'),
        value: draft.value.text,
        draft,
        submitLabel: text(locale, 'panelSave'),
        onType: (event) => draft.edit({ ...draft.value, text: typedText(event) }),
        onSubmit: (event) => {
          event.preventDefault()
          void this.#saveChange(note.id, draft)
        },
        onCancel: () => this.#close(note),
        onKey: leaveOnEscape(
          draft,
          () => this.#close(note),
          () => this.#panel.focus(leftSelector(id)),
        ),
      })
    const shown = noteTemplate(note, {
      locale,
      timeZone: this.#panel.timeZone,
      isUnfolded: this.#unfolded.has(note.id),
      onFold: this.#fold,
      onEdit: this.#edit,
      onDelete: this.#delete,
    })
    return draft
      ? [
          shown,
          this.#left(
            id,
            draft,
            () => this.#edit(note),
            () => this.#close(note),
          ),
        ]
      : shown
  }

  #left(id: string, draft: Draft<NoteDraft>, focus: () => void, onUndo: () => void) {
    const onResume = () => {
      draft.resume()
      focus()
    }
    return leftTemplate({ locale: this.#panel.locale, id, typed: draft.value.text, onResume, onUndo })
  }

  readonly #fold = ({ id }: Note): void => {
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id)
    this.#panel.update()
  }

  readonly #edit = (note: Note): void => {
    this.#panel.drafts.notes.open(note.id, () => ({ text: note.text, note, conflict: null })).resume()
    this.#panel.focus(`[data-note="${note.id}"] textarea`)
  }

  #close(note: Note): void {
    this.#panel.drafts.notes.drop(note.id)
    this.#refocus(note, '.edit-note')
  }

  #refocus({ id }: Note, selector: string): void {
    this.#panel.focus(`[data-note="${id}"] ${selector}`, true)
  }

  readonly #typeNew = (event: Event): void => {
    const { customerId, drafts } = this.#panel
    if (customerId === undefined) return
    const draft = drafts.notes.open(customerId, () => ({ text: '', note: null, conflict: null }))
    const typed = typedText(event)
    if (typed === '' && !draft.isHeld) drafts.notes.drop(customerId)
    else draft.edit({ ...draft.value, text: typed })
  }

  readonly #submitNew = (event: Event): void => {
    event.preventDefault()
    const { customerId, drafts } = this.#panel
    const draft = customerId === undefined ? undefined : drafts.notes.get(customerId)
    if (customerId !== undefined && draft) void this.#saveNew(customerId, draft)
  }

  /** Adds a note to a customer, whoever is on show meanwhile. */
  async #saveNew(customerId: string, draft: Draft<NoteDraft>): Promise<void> {
    const { drafts } = this.#panel
    const client = this.#panel.client()
    await draft.save(async (value, options) => {
      const { notes } = await client
      await notes.create(customerId, value.text.trim(), options)
      drafts.notes.drop(customerId)
      if (this.#panel.customerId === customerId) this.#panel.focus('#new-note', true)
      await this.#reread(customerId)
      return undefined
    }, this.#panel.failed)
  }

  async #saveChange(noteId: string, draft: Draft<NoteDraft>): Promise<void> {
    const { drafts } = this.#panel
    const client = this.#panel.client()
    await draft.save(async (value, options) => {
      if (!value.note) return undefined
      try {
        const { notes } = await client
        const note = await notes.update(value.note, value.text.trim(), options)
        drafts.notes.drop(noteId)
        this.list.replace(note)
        if (this.#panel.customerId === note.customerId) this.#refocus(note, '.edit-note')
        await this.#reread(note.customerId)
        return undefined
      } catch (error) {
        const conflict = changedNote(error)
        if (conflict) return { ...value, conflict }
        if (!isNotFoundError(error)) throw error
        if (!this.#moveToNew(value.note, value.text)) throw error
        return undefined
      }
    }, this.#panel.failed)
  }

  /** The note is gone: what was typed may become a new one, unless another is on its way. */
  #moveToNew(note: Note, typed: string): boolean {
    const { drafts, locale } = this.#panel
    const draft = drafts.notes.open(note.customerId, () => ({ text: '', note: null, conflict: null }))
    if (draft.isHeld) return false
    const text = [draft.value.text, typed].filter(Boolean).join('\n')
    draft.edit({ ...draft.value, text })
    drafts.notes.drop(note.id)
    this.#panel.notify({ text: noteText(locale, 'noteConflictDeleted'), isBad: true })
    return true
  }

  /** Saves one's own text over the other. */
  #keepMine(note: Note, draft: Draft<NoteDraft>): void {
    const { conflict } = draft.value
    if (!conflict) return
    draft.edit({ ...draft.value, note: conflict, conflict: null })
    this.#refocus(note, '[type=submit]')
    void this.#saveChange(note.id, draft)
  }

  readonly #delete = (note: Note): void => {
    void deleteNote(this.#panel, note, {
      hide: () => this.#deleted.add(note.id),
      show: () => this.#deleted.delete(note.id),
      reread: () => this.#reread(note.customerId),
    })
  }

  async #reread(customerId: string): Promise<void> {
    if (this.#panel.customerId === customerId) await this.list.refresh()
  }
}

function typedText({ target }: Event): string {
  return target instanceof HTMLTextAreaElement ? target.value : ''
}

/** The note as somebody else left it, where that is why a change was refused. */
function changedNote(error: unknown): Note | null {
  return isConflictError(error, 'version_conflict') && isNote(error.current) ? error.current : null
}

/** The client has checked it against the contract: it is a note or nothing. */
function isNote(current: unknown): current is Note {
  return typeof current === 'object' && current !== null && 'text' in current
}
