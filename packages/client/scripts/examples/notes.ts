import type { InferInput } from 'valibot'
import type * as c from '../../src/contract/index.ts'
import { customer } from './customers.ts'
import type { OperationExample } from './operation-example.ts'

const note = {
  id: 'note_77',
  version: '1',
  customerId: customer.id,
  text: 'Chỉ nhận hàng sau 18 giờ.',
  author: { id: 'emp_12', name: 'Trần Minh Khoa' },
  createdAt: '2026-11-21T02:55:00Z',
  editedAt: null,
  allowedActions: ['edit', 'delete'],
} satisfies InferInput<typeof c.Note>

export const noteExamples: {
  listNotes: OperationExample<typeof c.listNotes>
  createNote: OperationExample<typeof c.createNote>
  updateNote: OperationExample<typeof c.updateNote>
  deleteNote: OperationExample<typeof c.deleteNote>
  restoreNote: OperationExample<typeof c.restoreNote>
} = {
  listNotes: { response: { items: [note], total: 1, nextCursor: null } },
  createNote: { request: { text: note.text }, response: note },
  updateNote: {
    request: { text: 'Chỉ nhận hàng sau 18 giờ, gọi trước 15 phút.' },
    response: {
      ...note,
      version: '2',
      text: 'Chỉ nhận hàng sau 18 giờ, gọi trước 15 phút.',
      editedAt: '2026-11-21T03:00:00Z',
    },
  },
  deleteNote: { response: undefined },
  restoreNote: { response: { ...note, version: '3' } },
}
