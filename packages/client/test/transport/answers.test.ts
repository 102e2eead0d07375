import { describe, expect, it } from 'vitest'
import { deleteNote } from '../../src/contract/notes.ts'
import { assessRisk } from '../../src/contract/risk.ts'
import { getSession } from '../../src/contract/session.ts'
import { MAX_BODY_BYTES } from '../../src/transport/read-text.ts'
import { assessment, session } from '../support/answers.ts'
import { rejection, setup } from '../support/setup.ts'
import { json, problem, startServer, text, type Reply } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const phone = '+84987654321'
const ask = { body: { phones: [phone] } }

describe('answers', () => {
  it.each([
    ['HTML', text('<html>Xin chờ một lát</html>')],
    ['nothing', text('')],
    ['JSON cut short', text('{"assessments":[{"id":"as-1","phone":"+84987654321"')],
  ])('of %s are malformed, and worth another try', async (_, reply) => {
    const { core } = await setup([reply], { retries: 0 })
    const error = await rejection(core.call(assessRisk, ask))
    expect(error).toMatchObject({
      name: 'ContractError',
      code: 'malformed_body',
      status: 200,
      retryable: true,
    })
    expect((error as Error).cause).toBeUndefined()
  })

  it.each([
    ['null', null, ''],
    ['another shape', { items: [] }, 'assessments'],
    ['a wrong type', { assessments: [{ ...assessment(phone), level: 3 }] }, 'assessments.0.level'],
    [
      'a negative count',
      { assessments: [assessment(phone, { reports: { total: -1, disputed: 0 } })] },
      'assessments.0.reports.total',
    ],
    ['a phone for an id', { assessments: [assessment(phone, { id: phone })] }, 'assessments.0.id'],
  ])('with %s break the contract, and say where', async (_, body, field) => {
    const { core, server } = await setup([json(body)])
    const error = await rejection(core.call(assessRisk, ask))
    expect(error).toMatchObject({ name: 'ContractError', code: 'contract_violated', retryable: false })
    expect(error).toHaveProperty('violations[0].field', field)
    expect(JSON.stringify(error)).not.toContain(phone)
    expect(server.seen).toHaveLength(1)
  })

  it('that announce too much are not read', async () => {
    const { core } = await setup([text('{', 200, { 'content-length': String(MAX_BODY_BYTES + 1) })])
    expect(await rejection(core.call(getSession))).toMatchObject({
      name: 'ContractError',
      code: 'body_too_large',
    })
  })

  it('that go on and on without a length are not read to their end', async () => {
    const piece = Buffer.alloc(1024 * 1024, ' ')
    const endless: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const goOn = () => {
        while (!response.destroyed && response.write(piece)) {
          // As fast as it is read.
        }
        if (!response.destroyed) response.once('drain', goOn)
      }
      goOn()
    }
    const { core, server } = await setup([endless])
    expect(await rejection(core.call(getSession))).toMatchObject({ code: 'body_too_large', retryable: false })
    await until(() => server.seen[0]?.hungUp === true)
  })

  it('with a letter of two bytes cut between two pieces are read whole', async () => {
    const bytes = Buffer.from(JSON.stringify({ assessments: [], note: 'đã' }))
    const at = bytes.indexOf(0xc4) + 1
    const halves: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write(bytes.subarray(0, at), () => setImmediate(() => response.end(bytes.subarray(at))))
    }
    const { core } = await setup([halves])
    expect(await core.call(assessRisk, ask)).toEqual({ assessments: [] })
  })

  it.each([301, 302, 303, 307, 308])(
    'X-10 of %i lead nowhere: no other server is asked, or told the phones',
    async (status) => {
      const other = await startServer(json({ assessments: [assessment(phone)] }))
      const { core } = await setup([text('', status, { location: `${other.url}/v1/risk-assessments` })], {
        retries: 0,
      })
      expect(await rejection(core.call(assessRisk, ask))).toMatchObject({ name: 'NetworkError' })
      expect(other.seen).toEqual([])
    },
  )

  it('X-10 that quote a phone in what they refuse do not bring it into a log', async () => {
    const violations = [
      { field: `/phones/${phone}`, code: 'invalid_phone', message: 'not a number: 0987 654.321' },
      { field: '/phones/3', code: 'too_long', message: 'at most 500' },
      { field: '/phones/4', code: `not_${phone}`, message: '' },
    ]
    const { core } = await setup([problem(422, { code: 'validation_failed', violations })])
    expect(await rejection(core.call(assessRisk, ask))).toMatchObject({
      violations: [
        { field: '/phones/+…', code: 'invalid_phone', message: 'not a number: …' },
        violations[1],
        { code: 'not_+…' },
      ],
    })
  })

  it('with unknown fields and unknown values of an enumeration are fine', async () => {
    const grown = { ...assessment(phone), level: 'extreme', suggestedAction: 'pray', mood: { blue: true } }
    const { core } = await setup([json({ assessments: [grown], next: 1 })])
    expect(await core.call(assessRisk, ask)).toEqual({
      assessments: [assessment(phone, { level: 'unknown', suggestedAction: 'unknown' })],
    })
  })

  it('of 204 are nothing', async () => {
    const { core, server } = await setup([(response) => response.writeHead(204).end()])
    expect(await core.call(deleteNote, { path: '/v1/notes/n1' })).toBeUndefined()
    expect(server.seen[0]).toMatchObject({ method: 'DELETE', url: '/v1/notes/n1', body: '' })
  })

  it('of 204 where something was promised are malformed', async () => {
    const { core } = await setup([(response) => response.writeHead(204).end()], { retries: 0 })
    expect(await rejection(core.call(getSession))).toMatchObject({ code: 'malformed_body', status: 204 })
  })
})

describe('requests', () => {
  it('are JSON under the base address, and ask not to be stored', async () => {
    const { core, server } = await setup([json({ assessments: [] })])
    await core.call(assessRisk, ask)
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      url: '/v1/risk-assessments',
      body: JSON.stringify(ask.body),
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'cache-control': 'no-cache',
      },
    })
    expect(server.seen[0]!.headers).not.toHaveProperty('referer')
  })

  it('X-10 hold no phone number in their address', async () => {
    const { core, server } = await setup([json({ assessments: [] })])
    await core.call(assessRisk, ask)
    expect(server.seen[0]!.url).not.toMatch(/\d{6}/)
  })

  it('go through the fetch of the host', async () => {
    const calls: Request[] = []
    const { core } = await setup([json(session)], {
      fetch: (input, init) => {
        calls.push(new Request(input, init))
        return fetch(input, init)
      },
    })
    await core.call(getSession)
    expect(calls.map((request) => request.method)).toEqual(['GET'])
  })
})
