import { type Assert, type Door, NO_FAULTS, type TestFramework } from './harness.ts'

export function faultsBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const failsToConnect = async () => {
    try {
      await door.send('/v1/session')
      return false
    } catch (error) {
      return error instanceof TypeError
    }
  }
  const during = async (faults: Readonly<Record<string, unknown>>, look: () => Promise<void>) => {
    await door.setFaults(faults)
    try {
      await look()
    } finally {
      await door.setFaults(NO_FAULTS)
    }
  }

  describe('faults', () => {
    it('are read and set while the server runs; what is left out stays', async () => {
      assert.deepEqual((await door.send('/__mock/faults')).body, NO_FAULTS)
      await during({ latencyMs: 1 }, async () => {
        assert.deepEqual((await door.setFaults({ errorRate: 0.5 })).body, {
          ...NO_FAULTS,
          latencyMs: 1,
          errorRate: 0.5,
        })
      })
    })

    it('refuse values out of range and keep what was set', async () => {
      for (const wrong of [
        { latencyMs: -1 },
        { errorRate: 2 },
        { offline: 'yes' },
        { scenario: 'x' },
        { requestsPerSecond: 0 },
        { planned: [{ operation: 'getSession', fault: 'bored', times: 1 }] },
        { planned: [{ operation: 'getSession', fault: 'lost', times: 0 }] },
        { x: 1 },
      ]) {
        const { status, body } = await door.setFaults(wrong)
        assert.equal(status, 422)
        assert.equal(body.code, 'validation_failed')
      }
      assert.deepEqual((await door.send('/__mock/faults')).body, NO_FAULTS)
      assert.equal((await door.send('/__mock/faults', { method: 'DELETE' })).status, 405)
    })

    it('may be planned for the next calls of an operation, and for them alone', async () => {
      const planned = [
        { operation: 'getSession', fault: 'rate_limited', times: 2 },
        { operation: 'getSession', fault: 'portal', times: 1 },
        { operation: 'getSession', fault: 'gateway_error', times: 1 },
        { operation: 'getSession', fault: 'lost', times: 1 },
      ]
      await during({ planned }, async () => {
        assert.equal((await door.send('/v1/custom-fields')).status, 200)
        for (let i = 0; i < 2; i++) {
          const { status, body, headers } = await door.send('/v1/session')
          assert.deepEqual([status, body.code, headers.get('retry-after')], [429, 'rate_limited', '1'])
        }
        assert.deepEqual((await door.send('/__mock/faults')).body.planned, planned.slice(1))
        for (const status of [200, 502]) {
          const response = await door.send('/v1/session')
          assert.equal(response.status, status)
          assert.include(response.headers.get('content-type') ?? '', 'text/html')
        }
        assert.isTrue(await failsToConnect())
        assert.equal((await door.send('/v1/session')).status, 200)
      })
    })

    it('take no more calls in a second than they may', async () => {
      await during({ requestsPerSecond: 3 }, async () => {
        const answers = await Promise.all(Array.from({ length: 5 }, () => door.send('/v1/session')))
        assert.deepEqual(
          answers.map(({ status }) => status).toSorted((a, b) => a - b),
          [200, 200, 200, 429, 429],
        )
      })
    })

    it('break the connection while offline, and only then', async () => {
      await during({ offline: true }, async () => {
        assert.isTrue(await failsToConnect())
      })
      assert.isFalse(await failsToConnect())
    })

    it('fail as many calls as asked, with a problem that may be tried again', async () => {
      await during({ errorRate: 1 }, async () => {
        const { status, body } = await door.send('/v1/session')
        assert.include([500, 503], status)
        assert.include(['internal_error', 'unavailable'], body.code)
      })
    })

    it('keep an answer waiting for the latency', async () => {
      await during({ latencyMs: 120 }, async () => {
        const before = performance.now()
        await door.send('/v1/session')
        assert.isAtLeast(performance.now() - before, 110)
      })
    })

    it('play a scenario for one call, by header or by query', async () => {
      const limited = await door.send('/v1/session', { headers: { 'X-Mock-Scenario': 'rate-limited' } })
      assert.equal(limited.status, 429)
      assert.equal(limited.headers.get('retry-after'), '1')
      assert.equal((await door.send('/v1/session?scenario=expired-token')).status, 401)
      assert.equal((await door.send('/v1/session?scenario=nonsense')).status, 422)
      assert.equal((await door.send('/v1/session')).status, 200)
    })

    it('play a scenario for every call', async () => {
      await during({ scenario: 'read-only' }, async () => {
        const { body } = await door.send('/v1/session')
        assert.deepEqual(body.permissions, ['customers.read'])
      })
    })

    it('show a later version of the contract: a field more, a value nobody knows', async () => {
      const { body } = await door.send('/v1/risk-assessments?scenario=schema-drift', {
        body: { phones: ['+84987654321'] },
      })
      assert.equal(body.assessments[0].level, 'from_a_later_version')
      assert.isTrue(body.assessments[0].addedLater)
      assert.equal(body.assessments[0].shop.returned, 3)
    })
  })
}
