import type { NotePage } from '@boom-risk/client'
import type { Desk } from '../../../customer-panel/desk.ts'
import { PANEL } from '../looks.ts'
import type { Scene } from '../scene.ts'
import { appears, customerOf, panelScene, press } from './panel-scene.ts'

const of = ['.section.notes']
const FIRST = 'Gọi sau 18 giờ, giao cổng sau. Ảnh mẫu: https://example.com/anh-mau/dam-hoa-nhi?mau=be&co=m'

async function addNotes(desk: Desk): Promise<void> {
  const id = await customerOf(desk)
  const older = await desk.client.notes.create(id, FIRST)
  await desk.client.notes.create(id, 'Khách sỉ, chiết khấu 15 %.\nThích màu be.')
  // The clock stands still: without this, either might be the newer one.
  desk.rewrite(/^GET .*\/notes$/, (page: NotePage) => {
    const items = page.items.map((note) =>
      note.id === older.id ? { ...note, createdAt: '2026-11-20T22:00:00Z' } : note,
    )
    return { ...page, items: items.sort((a, b) => b.createdAt.localeCompare(a.createdAt)) }
  })
}

export const noteScenes: readonly Scene[] = [
  panelScene('notes', PANEL.b, { of, arrange: addNotes }),
  panelScene('notes-long', PANEL.c, {
    of,
    arrange: async (desk) =>
      desk.client.notes.create(await customerOf(desk), 'Khách hẹn lấy hàng sau. '.repeat(200)),
    act: (panel) => panel.type('#new-note', 'x'.repeat(20_003)),
  }),
  panelScene('notes-editing', PANEL.d, {
    of,
    arrange: addNotes,
    async act(panel) {
      await press(panel, '.edit-note')
      await panel.type('.note textarea', 'Khách sỉ, chiết khấu 20 % từ tháng 12.')
      await panel.type('#new-note', 'Đang gõ dở một ghi chú khác')
    },
  }),
  panelScene('notes-deleted', PANEL.a, {
    of: ['.section.notes', '.notices'],
    properties: { sections: ['notes'] },
    until: '.note',
    arrange: addNotes,
    async act(panel) {
      await press(panel, '.delete-note')
      await appears(panel, '.notice')
    },
  }),
  panelScene('notes-waiting', PANEL.b, {
    of,
    async act(panel) {
      panel.desk.cut(/^POST .*notes$/)
      await panel.type('#new-note', 'Khách hẹn lấy hàng thứ Bảy')
      await press(panel, '.note-editor [type=submit]')
      await appears(panel, '.message.bad .link')
    },
  }),
  panelScene('notes-conflict', PANEL.c, {
    of,
    arrange: addNotes,
    async act(panel) {
      await press(panel, '.edit-note')
      await panel.type('.note textarea', 'Khách sỉ, chiết khấu 20 %.')
      const other = panel.desk.clientOf('owner')
      const [note] = (await other.notes.list(await customerOf(panel.desk))).items
      if (note) await other.notes.update(note, 'Khách sỉ, chiết khấu 10 %.')
      other.close()
      await press(panel, '.note [type=submit]')
      await appears(panel, '.note .conflict')
    },
  }),
]
