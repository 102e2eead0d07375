import { CustomerPage, CustomerSuggestions, StatusChange } from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

export function listsBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const boom = (body: unknown, token = 'dev-1-owner') =>
    door.call(CustomerPage, '/v1/boom-customers/search', { body, token })
  const all = (body: unknown, token = 'dev-1-owner') =>
    door.call(CustomerPage, '/v1/customers/search', { body, token })
  const suggest = async (text: string, token = 'dev-1-owner') =>
    (await door.call(CustomerSuggestions, '/v1/customers/suggestions', { body: { text }, token })).items

  const change = (body: unknown, token = 'dev-6-owner') =>
    door.call(StatusChange, '/v1/customers/status', { body, token })
  const search = (body: unknown) => all(body, 'dev-6-owner')

  describe('the boom list', () => {
    it('S0-2 holds whoever has a level, the worst return rate first', async () => {
      const page = await boom({ limit: 1000 })
      assert.equal(page.items.length, page.total)
      const rates = page.items.map(({ risk }) => risk.shop.returnRate ?? -1)
      assert.deepEqual(
        rates,
        rates.toSorted((a, b) => b - a),
      )
      const { none, low, medium, high } = page.countsByLevel
      assert.equal(none, 0)
      assert.equal(low + medium + high, page.total)
      assert.isAbove(Math.min(low, medium, high), 3)
      assert.equal((await all({ limit: 1 })).countsByLevel.high, high)
    })

    it('S0-6 filters by level and status, and counts every level all the same', async () => {
      const everybody = await boom({})
      const { items, total, countsByLevel } = await boom({
        filter: { levels: ['high', 'low'], status: 'inactive' },
      })
      assert.isTrue(items.every(({ risk, status }) => risk.level !== 'medium' && status === 'inactive'))
      assert.equal(countsByLevel.high + countsByLevel.low, total)
      assert.isAbove(countsByLevel.medium, 0)
      assert.isBelow(total, everybody.total)
    })

    it('is found by part of a name with or without accents, and by a number in any typed form', async () => {
      for (const text of [
        'Nguyễn Thị Thu Hà',
        'thu ha',
        'NGUYEN THI THU HA',
        '0987 654 321',
        '+84 987.654',
        '098765432',
      ])
        assert.include(
          (await boom({ filter: { text }, limit: 1000 })).items.map(({ name }) => name),
          'Nguyễn Thị Thu Hà',
          text,
        )
      assert.equal((await boom({ filter: { text: 'khong co ai ten nay' } })).total, 0)
      assert.equal(
        (await boom({ filter: { text: '0168 765 4321' } })).items[0]?.name,
        'Dương Văn Lộc',
        'X-12',
      )
    })

    it('X-8 gives no hidden digit away to a search for parts of a number', async () => {
      assert.equal((await boom({ filter: { text: '0987654' } }, 'dev-1-staff')).total, 0)
      assert.equal((await boom({ filter: { text: '0987654321' } }, 'dev-1-staff')).total, 1)
      assert.lengthOf(await suggest('0987654', 'dev-1-staff'), 0)
    })

    it('pages by cursor without repeating or skipping anybody while customers change', async () => {
      const sort = { by: 'name', direction: 'ascending' }
      const token = 'dev-3-owner'
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page: CustomerPage = await all(
          { sort, limit: 40, ...(cursor === null ? {} : { cursor }) },
          token,
        )
        seen.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor
        const [first] = page.items
        if (first)
          await door.send('/v1/customers/status', {
            token,
            body: { status: 'inactive', target: { ids: [first.id] } },
          })
      } while (cursor !== null)
      assert.equal(new Set(seen).size, seen.length)
      assert.equal(seen.length, (await all({}, token)).total)
    })

    it('jumps to an offset, and refuses a cursor of another search', async () => {
      const { items } = await all({ limit: 60 })
      const jump = await all({ offset: 50, limit: 10 })
      assert.deepEqual(
        jump.items.map(({ id }) => id),
        items.slice(50).map(({ id }) => id),
      )
      assert.isAtLeast(jump.maxOffset, jump.total)
      assert.lengthOf((await all({ offset: jump.total })).items, 0)
      for (const body of [
        { cursor: jump.nextCursor, filter: { status: 'active' } },
        { cursor: 'cur_nobody' },
      ]) {
        const { status, body: problem } = await door.send('/v1/customers/search', { body })
        assert.equal(status, 410)
        assert.equal(problem.code, 'cursor_expired')
      }
      const both = await door.send('/v1/customers/search', { body: { cursor: jump.nextCursor, offset: 1 } })
      assert.equal(both.status, 422)
    })

    it('S0-19 is exported by those who may', async () => {
      const body = { purpose: 'export', limit: 1000 }
      assert.isAbove((await boom(body)).total, 0)
      assert.equal((await door.send('/v1/boom-customers/search', { body, token: 'dev-1-staff' })).status, 403)
    })
  })

  describe('suggestions', () => {
    it('S0-11 name active customers only, what begins as typed first', async () => {
      const [best] = await suggest('0987 65')
      assert.equal(best?.name, 'Nguyễn Thị Thu Hà')
      assert.equal(best?.phone?.display, '0987654321')
      assert.isString(best?.address?.province)
      assert.lengthOf(await suggest('0973 500 005'), 0, 'inactive')
      assert.lengthOf(await suggest('   '), 0)
      assert.isAtMost((await suggest('nguyen')).length, 8)
    })
  })

  describe('status in bulk', () => {
    it('S0-9 D-7 changes those named, and says of each failure why', async () => {
      const { items } = await search({ filter: { status: 'active' }, limit: 3 })
      const ids = items.map(({ id }) => id)
      const result = await change({ status: 'inactive', target: { ids: [...ids, 'cus_0', 'cus_1'] } })
      assert.deepInclude(result, { updated: 3, unchanged: 0, failed: 2, remaining: 0, nextCursor: null })
      assert.deepEqual(result.failures, [
        { id: 'cus_0', code: 'not_found' },
        { id: 'cus_1', code: 'not_found' },
      ])
      assert.equal((await change({ status: 'inactive', target: { ids } })).unchanged, 3)
      const undone = await door.call(StatusChange, `/v1/customers/status-changes/${result.changeId}/undo`, {
        method: 'POST',
        token: 'dev-6-owner',
      })
      assert.deepInclude(undone, { status: 'active', updated: 3, failed: 0 })
    })

    it('D-7 changes a whole filter but some, step by step, and undoes it but for later changes', async () => {
      const filter = { status: 'active' }
      const before = await search({ filter, limit: 1000 })
      const [left, touched] = before.items
      const target = { list: 'all', filter, except: [left?.id], limit: 50 }
      const first = await change({ status: 'inactive', target })
      assert.deepInclude(first, { updated: 50, remaining: before.total - 51 })
      let step = first
      while (step.nextCursor !== null)
        step = await change({ status: 'inactive', target: { ...target, cursor: step.nextCursor } })
      assert.equal(step.changeId, first.changeId)
      assert.equal((await search({ filter })).total, 1)
      await change({ status: 'active', target: { ids: [touched?.id] } })
      const undone = await door.call(StatusChange, `/v1/customers/status-changes/${first.changeId}/undo`, {
        method: 'POST',
        token: 'dev-6-owner',
      })
      assert.deepInclude(undone, { updated: before.total - 2, failed: 1 })
      assert.deepEqual(undone.failures, [{ id: touched?.id, code: 'changed_since' }])
      assert.equal((await search({ filter })).total, before.total)
      const again = { status: 'inactive', target: { ...target, cursor: first.nextCursor } }
      assert.equal(
        (await door.send('/v1/customers/status', { token: 'dev-6-owner', body: again })).status,
        410,
      )
    })

    it('is undone by its own shop only', async () => {
      const { changeId } = await change({ status: 'active', target: { ids: ['cus_0'] } })
      const path = `/v1/customers/status-changes/${changeId}/undo`
      assert.equal((await door.send(path, { method: 'POST', token: 'dev-7-owner' })).status, 404)
    })
  })
}
