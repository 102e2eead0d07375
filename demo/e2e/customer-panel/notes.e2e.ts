import type { Note, NotePage } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf } from '../stage/api.ts'
import { isFocused } from '../stage/focus.ts'
import type { InboxPage } from '../stage/inbox-page.ts'
import { openPanel, PANEL_RUNS, type PanelRun } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    notes: 'Ghi chú khách hàng',
    fresh: 'Ghi chú mới',
    add: 'Thêm ghi chú',
    edit: 'Sửa ghi chú',
    remove: 'Xóa ghi chú',
    save: 'Lưu',
    edited: 'đã sửa',
    deleted: 'Đã xóa ghi chú',
    undo: 'Hoàn tác',
    restored: 'Đã khôi phục ghi chú',
    more: 'Xem thêm',
  },
  en: {
    notes: 'Customer notes',
    fresh: 'New note',
    add: 'Add note',
    edit: 'Edit note',
    remove: 'Delete note',
    save: 'Save',
    edited: 'edited',
    deleted: 'Note deleted',
    undo: 'Undo',
    restored: 'Note restored',
    more: 'Show more',
  },
} as const

/** Without orders, so that the keyboard is soon at the notes. */
const CUSTOMER = 'Trần Ngọc Vy'
const OTHER = 'Ngô Thùy Linh'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(async () => {
  await stage.clear()
  const { store, commit, clock } = stage.server.domain
  const { id } = await customerOf(stage, 'nothing-shipped')
  const deleted = { deletedAt: clock() }
  commit({ notes: Array.from(store.notesByCustomer.get(id), (note) => ({ ...note, ...deleted })) })
})
afterAll(() => stage.close())

alternately(PANEL_RUNS)('S1-20 a note is added, changed, deleted and taken back ($label)', async (run) => {
  const words = WORDS[run.lang]
  const { hand } = run
  const inbox = await openPanel(stage, run, CUSTOMER)
  const notes = inbox.section(words.notes)
  await hand.write(
    notes.getByRole('textbox', { name: words.fresh }),
    'Gọi trước, xem https://example.com/a <b>nhé</b>',
  )
  await hand.press(notes.getByRole('button', { name: words.add }))
  const shown = notes.locator('.note')
  await shown.waitFor()
  const [added] = await storedNotes()
  expect(added?.text).toBe('Gọi trước, xem https://example.com/a <b>nhé</b>')
  await expectNote(shown, added)
  const link = shown.getByRole('link')
  expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
    'https://example.com/a',
    'noopener noreferrer',
  ])
  await expect.poll(() => notes.getByRole('textbox', { name: words.fresh }).inputValue()).toBe('')

  await hand.press(shown.getByRole('button', { name: words.edit }))
  const field = shown.getByRole('textbox', { name: words.edit })
  await expect.poll(() => isFocused(field), { message: 'ready to be typed into' }).toBe(true)
  await hand.write(field, 'Gọi sau 18 giờ')
  await hand.press(shown.getByRole('button', { name: words.save }))
  await shown.locator('.note-text').waitFor()
  const [changed] = await storedNotes()
  expect([changed?.text, changed?.editedAt === null]).toEqual(['Gọi sau 18 giờ', false])
  await expectNote(shown, changed)
  await expect.poll(() => shown.innerText()).toContain(words.edited)

  await hand.press(shown.getByRole('button', { name: words.remove }))
  const notice = inbox.panel.locator('[part=notice]', { hasText: words.deleted })
  await notice.waitFor()
  expect(await shown.count()).toBe(0)
  expect(await storedNotes()).toEqual([])
  await hand.press(notice.getByRole('button', { name: words.undo }))
  await inbox.panel.locator('[part=notice]', { hasText: words.restored }).waitFor()
  await shown.waitFor()
  const [restored] = await storedNotes()
  expect(restored?.text).toBe('Gọi sau 18 giờ')
  await expectNote(shown, restored)
  inbox.visit.expectQuiet()
})

alternately(PANEL_RUNS)(
  'S1-20 what is typed and not sent waits through a switch and a new panel, and is not left unasked ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const { hand } = run
    const { id } = await customerOf(stage, 'nothing-shipped')
    await ask(stage, `/v1/customers/${id}/notes`, { method: 'POST', body: { text: 'Có sẵn' } })
    const inbox = await openPanel(stage, run, CUSTOMER)
    const { page } = inbox
    const fresh = inbox.section(words.notes).getByRole('textbox', { name: words.fresh })
    await hand.press(inbox.section(words.notes).getByRole('button', { name: words.edit }))
    const edited = inbox.section(words.notes).getByRole('textbox', { name: words.edit })
    await hand.write(edited, 'Có sẵn, sửa dở\nhai dòng')
    await hand.write(fresh, 'Ghi dở')
    const expectBoth = async () => {
      await expect.poll(() => fresh.inputValue()).toBe('Ghi dở')
      await expect.poll(() => edited.inputValue()).toBe('Có sẵn, sửa dở\nhai dòng')
    }

    await switchTo(inbox, run, OTHER)
    await expect.poll(() => fresh.inputValue(), { message: 'another customer has their own' }).toBe('')
    await switchTo(inbox, run, CUSTOMER)
    await expectBoth()

    // The host takes the panel down and puts up another one.
    await inbox.panel.evaluate((panel) => {
      const next = panel.cloneNode()
      Object.assign(next, { psid: Reflect.get(panel, 'psid'), phone: Reflect.get(panel, 'phone') })
      panel.replaceWith(next)
    })
    await inbox.shows(CUSTOMER)
    await edited.waitFor()
    await expectBoth()

    await hand.press(inbox.section(words.notes).getByRole('button', { name: words.add }))
    await expect.poll(() => fresh.inputValue()).toBe('')
    expect((await storedNotes()).map(({ text }) => text)).toEqual(['Ghi dở', 'Có sẵn'])
    for (const storage of await page.evaluate(() =>
      [localStorage, sessionStorage].map((it) => JSON.stringify(it)),
    ))
      expect(storage, 'what is personal stays out of every storage').not.toContain('dở')
    inbox.visit.expectQuiet()
  },
)

const LANGUAGES = [{ lang: 'vi' }, { lang: 'en' }] as const

alternately(LANGUAGES)('S1-20 leaving the page with an unsent note asks first ($lang)', async ({ lang }) => {
  const words = WORDS[lang]
  const run = runIn(lang)
  const inbox = await openPanel(stage, run, CUSTOMER)
  const { page } = inbox
  const fresh = inbox.section(words.notes).getByRole('textbox', { name: words.fresh })
  await fresh.pressSequentially('Ghi dở')
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => setTimeout(() => location.reload()))
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect.poll(() => fresh.inputValue()).toBe('Ghi dở')
})

alternately(LANGUAGES)(
  'a note of 20,000 characters is kept whole and shown folded ($lang)',
  async ({ lang }) => {
    const words = WORDS[lang]
    const run = runIn(lang)
    const inbox = await openPanel(stage, run, CUSTOMER)
    const notes = inbox.section(words.notes)
    const long = `${'Dài lắm đó '.repeat(1817)}hết`.padStart(20_000, '.')
    await notes.getByRole('textbox', { name: words.fresh }).fill(long)
    await notes.getByRole('button', { name: words.add }).click()
    const shown = notes.locator('.note')
    await shown.waitFor()
    expect((await storedNotes())[0]?.text).toBe(long)
    expect((await shown.locator('.note-text').innerText()).length).toBeLessThan(1000)
    await shown.getByRole('button', { name: words.more }).click()
    await expect.poll(() => shown.locator('.note-text').innerText()).toBe(long)
    const isWider = await inbox.page.locator('#customer').evaluate((box) => box.scrollWidth > box.clientWidth)
    expect(isWider).toBe(false)
  },
)

function runIn(lang: PanelRun['lang']): PanelRun {
  const run = PANEL_RUNS.find((candidate) => candidate.lang === lang)
  if (!run) throw new Error('no run in that language')
  return run
}

async function storedNotes(): Promise<Note[]> {
  const { id } = await customerOf(stage, 'nothing-shipped')
  return (await ask<NotePage>(stage, `/v1/customers/${id}/notes`)).items
}

async function expectNote(shown: Locator, note: Note | undefined): Promise<void> {
  await expect.poll(() => shown.locator('.note-text').innerText()).toBe(note?.text)
  await expect.poll(() => shown.locator('.note-author').innerText()).toBe(note?.author?.name)
  await expect.poll(() => shown.locator('time').getAttribute('datetime')).toBe(note?.createdAt)
}

async function switchTo(inbox: InboxPage, { hand }: PanelRun, name: string): Promise<void> {
  await inbox.open(name, hand)
  await inbox.shows(name)
}
