// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const panelNotesMessages = {
  noteNew: ['Ghi chú mới', 'New note'],
  notePlaceholder: ['Viết ghi chú về khách hàng…', 'Write a note about the customer…'],
  noteAdd: ['Thêm ghi chú', 'Add note'],
  noteNone: ['Chưa có ghi chú', 'No notes yet'],
  noteFewer: ['Thu gọn', 'Show less'],
  noteEdit: ['Sửa ghi chú', 'Edit note'],
  noteDelete: ['Xóa ghi chú', 'Delete note'],
  noteEdited: ['đã sửa {time}', 'edited {time}'],
  noteAuthorUnknown: ['Không rõ người viết', 'Unknown author'],
  noteDeleted: ['Đã xóa ghi chú', 'Note deleted'],
  noteUndo: ['Hoàn tác', 'Undo'],
  noteRestored: ['Đã khôi phục ghi chú', 'Note restored'],
  noteDeleteFailed: ['Chưa xóa được ghi chú: {why}', 'The note could not be deleted: {why}'],
  noteRestoreFailed: ['Chưa khôi phục được: {why}', 'Could not be restored: {why}'],
  noteUndoExpired: ['đã quá thời hạn', 'it is too late'],
  noteChangedSince: ['người khác vừa sửa', 'someone else has just changed it'],
  noteTooLong: ['Thừa {count} ký tự', '{count} {count|character|characters} too many'],
  noteConflict: ['Người khác vừa sửa ghi chú này:', 'Someone else has just changed this note:'],
  noteConflictDeleted: [
    'Người khác vừa xóa ghi chú này. Nội dung của bạn được chuyển thành ghi chú mới chưa lưu.',
    'Someone else has just deleted this note. What you typed is kept as a new note, not saved yet.',
  ],
  noteKeepMine: ['Lưu bản của tôi', 'Save mine'],
  noteTakeTheirs: ['Lấy bản mới', 'Take the latest'],
} as const satisfies Catalog
