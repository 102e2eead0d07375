import {
  createCustomer,
  createNote,
  createReport,
  Customer,
  deleteNote,
  getCustomer,
  Note,
  type Operation,
  Report,
  retractReport,
  updateCustomer,
} from '@boom-risk/client/contract'
import { safeParse } from 'valibot'
import type { Api, Reply, Sent } from './api.ts'

type Token = string | null | undefined

/** What a run has made in the shop, told by the answers that go by, to be put away at the end. */
export class Made {
  readonly #customers = new Map<string, Token>()
  readonly #reports = new Map<string, Token>()
  readonly #notes = new Map<string, { readonly version: string; readonly token: Token }>()

  see({ id }: Operation, { token }: Sent, { body }: Reply): void {
    if (id === createCustomer.id) {
      const made = safeParse(Customer, body)
      if (made.success) this.#customers.set(made.output.id, token)
    } else if (id === createReport.id) {
      const made = safeParse(Report, body)
      if (made.success) this.#reports.set(made.output.id, token)
    } else if (id === createNote.id || id === 'updateNote' || id === 'restoreNote') {
      const made = safeParse(Note, body)
      if (made.success) this.#notes.set(made.output.id, { version: made.output.version, token })
    }
  }

  /** As far as the contract lets it: customers cannot be deleted, and become inactive. What is gone already is left. */
  async putAway(api: Api): Promise<void> {
    for (const [reportId, token] of this.#reports)
      await api.call(retractReport, { params: { reportId }, token })
    for (const [noteId, { version, token }] of this.#notes)
      await api.call(deleteNote, { params: { noteId }, version, token })
    for (const [customerId, token] of this.#customers) {
      const { body } = await api.call(getCustomer, { params: { customerId }, token })
      const found = safeParse(Customer, body)
      if (!found.success || found.output.status === 'inactive') continue
      const { version } = found.output
      await api.call(updateCustomer, { params: { customerId }, version, token, body: { status: 'inactive' } })
    }
  }
}
