import { BoomSummary, CustomerPage } from '@boom-risk/client/contract'
import type { Assert, Door, TestFramework } from './harness.ts'

const DAY_MS = 86_400_000

export function summaryBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const summary = (query = '') => door.call(BoomSummary, `/v1/boom-customers/summary${query}`)
  const listed = (filter: unknown) =>
    door.call(CustomerPage, '/v1/boom-customers/search', { body: { filter, limit: 1 } })

  describe('the boom summary', () => {
    it('S0-1 S0-7 counts whom the boom list holds', async () => {
      const { countsByLevel, countsByStatus } = await summary()
      assert.deepEqual(countsByLevel, (await listed({})).countsByLevel)
      assert.equal(countsByStatus.active, (await listed({ status: 'active' })).total)
      assert.equal(countsByStatus.inactive, (await listed({ status: 'inactive' })).total)
    })

    it('covers the days asked for, without a gap', async () => {
      const { returns } = await summary('?days=30&interval=day')
      assert.equal(returns.interval, 'day')
      assert.equal(returns.timeZone, 'Asia/Ho_Chi_Minh')
      assert.lengthOf(returns.points, 30)
      const days = returns.points.map(({ from }) => Date.parse(from) / DAY_MS)
      assert.deepEqual(
        days,
        days.map((_, i) => (days[0] ?? 0) + i),
      )
      assert.isAbove(
        returns.points.reduce((sum, { shipped }) => sum + shipped, 0),
        0,
      )
      const weeks = await summary()
      assert.equal(weeks.returns.interval, 'week')
      for (const { from } of weeks.returns.points) assert.equal(new Date(from).getUTCDay(), 1, 'Monday')
    })

    it('is refused for days out of range', async () => {
      for (const query of ['days=6', 'days=367', 'days=x', 'interval=month', 'day=7'])
        assert.equal((await door.send(`/v1/boom-customers/summary?${query}`)).status, 422, query)
    })
  })
}
