import { Note, NotePage, ResolvedCustomer } from '@boom-risk/client/contract'
import type { Assert, Door, Reply, TestFramework } from './harness.ts'
import { NO_FAULTS } from './harness.ts'

const newKey = () => `test-${crypto.randomUUID()}`

export function idempotencyBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const notesPath = async () => {
    const { customer } = await door.call(ResolvedCustomer, '/v1/customers/resolve', {
      body: { phone: '+84913100312' },
    })
    return `/v1/customers/${customer?.id}/notes`
  }
  const write = async (
    key: string,
    text: string,
    more: { token?: string; path?: string } = {},
  ): Promise<Reply> =>
    door.send(more.path ?? (await notesPath()), {
      body: { text },
      token: more.token ?? 'dev-1-owner',
      headers: { 'Idempotency-Key': key },
    })
  const texts = async () => {
    const { items } = await door.call(NotePage, `${await notesPath()}?limit=200`)
    return items.map(({ text }) => text)
  }
  const times = async (text: string) => (await texts()).filter((each) => each === text).length

  const change = async (ifMatch: string | undefined) => {
    const note = await door.call(Note, await notesPath(), { body: { text: 'Bản một' } })
    const headers: Record<string, string> = ifMatch === undefined ? {} : { 'If-Match': ifMatch }
    return door.send(`/v1/notes/${note.id}`, { method: 'PATCH', body: { text: 'Bản hai' }, headers })
  }

  describe('an Idempotency-Key', () => {
    it('gets the first answer again, byte for byte, and the work is done once', async () => {
      const key = newKey()
      const first = await write(key, 'Một lần thôi')
      assert.equal(first.status, 201)
      assert.isNull(first.headers.get('idempotency-replayed'))
      const again = await write(key, 'Một lần thôi')
      assert.equal(again.status, 201)
      assert.equal(JSON.stringify(again.body), JSON.stringify(first.body))
      assert.equal(again.headers.get('etag'), first.headers.get('etag'))
      assert.equal(again.headers.get('idempotency-replayed'), 'true')
      assert.equal(await times('Một lần thôi'), 1)
    })

    it('belongs to one request of one employee', async () => {
      const key = newKey()
      const path = await notesPath()
      await write(key, 'Của chủ shop')
      const reused = await write(key, 'Một việc khác')
      assert.equal(reused.status, 422)
      assert.equal(reused.body.code, 'idempotency_key_reused')
      assert.equal((await write(key, 'Của nhân viên', { token: 'dev-1-staff', path })).status, 201)
      assert.deepEqual((await texts()).slice(0, 2), ['Của nhân viên', 'Của chủ shop'])
    })

    it('must be there, and be one', async () => {
      const missing = await door.send(await notesPath(), {
        body: { text: 'x' },
        headers: { 'Idempotency-Key': '' },
      })
      assert.equal(missing.status, 400)
      for (const key of ['short', 'x'.repeat(129), 'with space', 'a/b/c/d/e']) {
        const reply = await write(key, 'x')
        assert.equal(reply.status, 400)
        assert.equal(reply.body.code, 'malformed_request')
      }
    })

    it('is free again where fields were refused, and kept where a rule refused', async () => {
      const key = newKey()
      assert.equal((await write(key, '')).status, 422)
      assert.equal((await write(key, 'Sửa rồi gửi lại')).status, 201)
      const path = `/v1/notes/${newKey().replaceAll('-', '')}/restore`
      const headers = { 'Idempotency-Key': newKey() }
      const first = await door.send(path, { method: 'POST', headers })
      const again = await door.send(path, { method: 'POST', headers })
      assert.deepEqual([first.status, again.status], [404, 404])
      assert.equal(again.headers.get('idempotency-replayed'), 'true')
      assert.deepEqual(again.body, first.body)
    })

    it('is looked at before If-Match, so that a repeated change does not conflict with itself', async () => {
      const note = await door.call(Note, await notesPath(), { body: { text: 'Cũ' } })
      const sent = {
        method: 'PATCH',
        body: { text: 'Mới' },
        headers: { 'Idempotency-Key': newKey(), 'If-Match': `"${note.version}"` },
      }
      const first = await door.send(`/v1/notes/${note.id}`, sent)
      const again = await door.send(`/v1/notes/${note.id}`, sent)
      assert.deepEqual([first.status, again.status], [200, 200])
      assert.deepEqual(again.body, first.body)
      const gone = { method: 'DELETE', headers: { 'Idempotency-Key': newKey(), 'If-Match': '"2"' } }
      assert.equal((await door.send(`/v1/notes/${note.id}`, gone)).status, 204)
      const goneAgain = await door.send(`/v1/notes/${note.id}`, gone)
      assert.equal(goneAgain.status, 204)
      assert.isNull(goneAgain.body)
    })

    it('is in use while its first request is under way', async () => {
      const key = newKey()
      const path = await notesPath()
      await door.setFaults({ latencyMs: 400 })
      try {
        const replies = await Promise.all([1, 2, 3].map(() => write(key, 'Cùng lúc', { path })))
        assert.deepEqual(
          replies.map(({ status }) => status).toSorted((a, b) => a - b),
          [201, 409, 409],
        )
        const refused = replies.filter(({ status }) => status === 409)
        for (const { body } of refused) assert.equal(body.code, 'idempotency_key_in_use')
      } finally {
        await door.setFaults(NO_FAULTS)
      }
      assert.equal((await write(key, 'Cùng lúc', { path })).status, 201)
      assert.equal(await times('Cùng lúc'), 1)
    })

    it('makes a write whose answer was lost safe to repeat', async () => {
      const key = newKey()
      const path = await notesPath()
      await door.setFaults({ errorRate: 0.8 })
      let status = 500
      for (let tries = 0; status >= 500 && tries < 200; tries++)
        status = (await write(key, 'Thử lại', { path })).status
      await door.setFaults(NO_FAULTS)
      assert.equal(status, 201)
      assert.equal(await times('Thử lại'), 1)
    })
  })

  describe('If-Match', () => {
    it('must name one version', async () => {
      const missing = await change(undefined)
      assert.deepEqual([missing.status, missing.body.code], [428, 'if_match_missing'])
      for (const wrong of ['1', '*', 'W/"1"', '"1", "2"', '""', '"'])
        assert.equal((await change(wrong)).status, 400, wrong)
      assert.equal((await change('"1"')).status, 200)
    })

    it('answers a lost race with the entity as it is', async () => {
      const { status, body } = await change('"7"')
      assert.equal(status, 412)
      assert.equal(body.code, 'version_conflict')
      assert.deepInclude(body.current, { text: 'Bản một', version: '1' })
    })
  })
}
