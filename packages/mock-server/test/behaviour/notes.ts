import { Note, NotePage, ResolvedCustomer } from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

export function notesBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const notesPath = async () => {
    const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', {
      body: { phone: '+84973500005' },
    })
    return `/v1/customers/${customer?.id}/notes`
  }
  const write = async (text: string, token = 'dev-1-staff') =>
    door.call(Note, await notesPath(), { body: { text }, token })
  const change = (method: string, { id, version }: Note, token: string, body?: unknown) =>
    door.send(`/v1/notes/${id}`, { method, token, body, headers: { 'If-Match': `"${version}"` } })

  describe('notes', () => {
    it('S1-20 are listed newest first, with what the employee may do', async () => {
      const made = await write('Gọi trước khi giao.\nCửa sau.')
      const { items, total } = await door.call(NotePage, await notesPath(), { token: 'dev-1-read_only' })
      assert.equal(items[0]?.id, made.id)
      assert.equal(items[0]?.text, 'Gọi trước khi giao.\nCửa sau.')
      assert.deepEqual(items[0]?.allowedActions, [])
      assert.deepEqual(made.allowedActions, ['edit', 'delete'])
      assert.equal(total, items.length)
    })

    it('change on the version that was read, and never over another change', async () => {
      const made = await write('Một')
      const { body } = await change('PATCH', made, 'dev-1-owner', { text: 'Hai' })
      assert.deepInclude(body, { text: 'Hai', version: '2' })
      assert.isString(body.editedAt)
      const lost = await change('PATCH', made, 'dev-1-staff', { text: 'Ba' })
      assert.equal(lost.status, 412)
      assert.equal(lost.body.current.text, 'Hai')
      assert.equal((await change('DELETE', made, 'dev-1-staff')).status, 412)
    })

    it('are deleted and restored', async () => {
      const made = await write('Xóa tôi đi')
      const { status, body } = await change('DELETE', made, 'dev-1-staff')
      assert.equal(status, 204)
      assert.isNull(body)
      const ids = async () => (await door.call(NotePage, await notesPath())).items.map(({ id }) => id)
      assert.notInclude(await ids(), made.id)
      assert.equal((await change('PATCH', made, 'dev-1-staff', { text: 'x' })).status, 404)
      const restored = await door.call(Note, `/v1/notes/${made.id}/restore`, {
        method: 'POST',
        token: 'dev-1-staff',
      })
      assert.deepInclude(restored, { text: 'Xóa tôi đi', version: '3' })
      assert.include(await ids(), made.id)
    })

    it('are changed by who wrote them or an owner, in their own shop', async () => {
      const made = await write('Của chủ shop', 'dev-1-owner')
      assert.equal((await change('PATCH', made, 'dev-1-staff', { text: 'x' })).status, 403)
      assert.equal((await change('PATCH', made, 'dev-2-owner', { text: 'x' })).status, 404)
      assert.equal((await change('PATCH', made, 'dev-1-read_only', { text: 'x' })).status, 403)
    })

    it('are refused empty, too long, or as anything but text', async () => {
      const path = await notesPath()
      for (const text of ['', '   ', 'x'.repeat(20_001), 7, null, '\u0007'])
        assert.equal((await door.send(path, { body: { text } })).status, 422)
    })
  })
}
