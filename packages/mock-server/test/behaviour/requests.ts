import { Problem } from '@boom-risk/client/contract'
import { parse } from 'valibot'
import type { Assert, Door, Reply, Sent, TestFramework } from './harness.ts'

const PHONE = '+84987654321'
const MEBIBYTE = 1_048_576

export function requestBehaviour({ describe, it, ...framework }: TestFramework, door: Door): void {
  const assert: Assert = framework.assert
  const refused = async (
    status: number,
    code: string,
    sent: Sent,
    path = '/v1/risk-assessments',
  ): Promise<Reply> => {
    const reply = await door.send(path, sent)
    assert.equal(reply.status, status)
    assert.equal(reply.headers.get('content-type'), 'application/problem+json')
    const problem = parse(Problem, reply.body)
    assert.equal(problem.code, code)
    assert.equal(problem.status, status)
    assert.isTrue(problem.type.endsWith(`/${code}`))
    assert.equal(problem.requestId, reply.headers.get('x-request-id'))
    assert.notInclude(JSON.stringify(reply.body), '987654321', 'X-10')
    return reply
  }
  const violations = async (body: unknown): Promise<[string, string][]> => {
    const { body: problem } = await refused(422, 'validation_failed', { body })
    return problem.violations.map(({ field, code }: { field: string; code: string }) => [field, code])
  }

  describe('requests', () => {
    it('gives the id of the request back, and makes one where there is none', async () => {
      const given = await door.send('/v1/session', { headers: { 'X-Request-Id': 'order-42:1' } })
      assert.equal(given.headers.get('x-request-id'), 'order-42:1')
      const made = await door.send('/v1/session', { headers: { 'X-Request-Id': '<script>' } })
      assert.match(made.headers.get('x-request-id') ?? '', /^req_\w{20}$/)
    })

    it('is never stored by a cache', async () => {
      const { headers } = await door.send('/v1/session')
      assert.equal(headers.get('cache-control'), 'no-store')
    })

    it('S1-8 has pictures of products for whoever asks, as <img> does: without a token', async () => {
      const { status, headers } = await door.send('/pictures/shoes.svg', { token: null })
      assert.equal(status, 200)
      assert.equal(headers.get('content-type'), 'image/svg+xml')
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
    })

    it('answers an unknown path with a problem that does not repeat it', async () => {
      await refused(404, 'not_found', {}, '/v1/customers-of-987654321')
      await refused(404, 'not_found', {}, '/v1/session/')
    })

    it('answers a wrong method with those that are allowed', async () => {
      const { headers } = await refused(405, 'method_not_allowed', { method: 'DELETE' }, '/v1/session')
      assert.equal(headers.get('allow'), 'GET')
    })

    it('takes JSON only', async () => {
      const body = JSON.stringify({ phones: [PHONE] })
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/json; charset=latin1',
      ])
        await refused(415, 'unsupported_media_type', { body, headers: { 'Content-Type': type } })
      const { status } = await door.send('/v1/risk-assessments', {
        body,
        headers: { 'Content-Type': 'Application/JSON; charset="UTF-8"' },
      })
      assert.equal(status, 200)
    })

    it('refuses what is not JSON, not UTF-8, nested past reason, or names a field twice', async () => {
      const bodies = [
        '',
        `{"phones":["${PHONE}"`,
        `{"phones":["${PHONE}"],"phones":["${PHONE}"]}`,
        new Uint8Array([0x22, 0xff, 0x22]),
        `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      ]
      for (const body of bodies) await refused(400, 'malformed_request', { body })
    })

    it('refuses a body past 1 MiB, and reads one below', async () => {
      await refused(413, 'payload_too_large', { body: JSON.stringify({ text: 'x'.repeat(MEBIBYTE) }) })
      const below = JSON.stringify({ text: 'x'.repeat(MEBIBYTE - 64) })
      await refused(422, 'validation_failed', { body: below })
    })

    it('names each field that was refused, and why', async () => {
      assert.deepEqual(await violations({}), [['/phones', 'required']])
      assert.deepEqual(await violations({ phones: [] }), [['/phones', 'too_few']])
      assert.deepEqual(await violations({ phones: PHONE }), [['/phones', 'wrong_type']])
      assert.deepEqual(await violations([]), [['/phones', 'required']])
      assert.deepEqual(await violations('7'), [['', 'wrong_type']])
      assert.deepEqual(await violations({ phones: [PHONE, '0987654321', 987654321] }), [
        ['/phones/1', 'invalid_format'],
        ['/phones/2', 'wrong_type'],
      ])
      assert.deepEqual(await violations({ phones: [PHONE], fresh: true }), [['/fresh', 'unknown_field']])
    })

    it('X-10 repeats no name of a field that may be a phone number', async () => {
      assert.deepEqual(await violations({ phones: [PHONE], '0987654321': 1 }), [['', 'unknown_field']])
    })

    it('refuses names that every object has, and text that is no text', async () => {
      const proto = `{"phones":["${PHONE}"],"__proto__":{"admin":true}}`
      assert.deepEqual(await violations(proto), [['', 'unknown_field']])
      assert.deepEqual(await violations({ phones: [PHONE], constructor: 1 }), [['', 'unknown_field']])
      assert.deepEqual(await violations({ phones: ['+8498765\u0000'] }), [['/phones/0', 'invalid_text']])
      assert.deepEqual(await violations(`{"phones":["\\ud83d"]}`), [['/phones/0', 'invalid_text']])
    })
  })
}
