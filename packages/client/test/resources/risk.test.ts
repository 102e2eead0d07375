import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { riskResource, type RiskAssessment } from '../../src/index.ts'
import { assess, assessment } from '../support/answers.ts'
import { rejection, setup } from '../support/setup.ts'
import { json, problem, silence, type Seen } from '../support/test-server.ts'
import { until } from '../support/until.ts'

/** Mobile numbers that differ in their last digits. */
const phones = (count: number) => Array.from({ length: count }, (_, i) => `+84987${String(100_000 + i)}`)
const asked = (seen: Seen) => (JSON.parse(seen.body) as { phones: string[] }).phones

describe('risk.assess', () => {
  it('X-4 makes one request for 1,000 calls over 50 phones in one task', async () => {
    const { core, server } = await setup([assess])
    const risk = riskResource(core)
    const some = phones(50)
    const calls = Array.from({ length: 1000 }, (_, i) => risk.assess(some[i % 50]!))
    const answers = await Promise.all(calls)
    expect(server.seen.map(asked)).toEqual([some])
    expect(answers.map((answer) => answer.phone)).toEqual(calls.map((_, i) => some[i % 50]))
  })

  it('X-4 joins calls that microtasks of one task make', async () => {
    const { core, server } = await setup([assess])
    const risk = riskResource(core)
    const later = async (phone: string, microtasks: number) => {
      for (let i = 0; i < microtasks; i++) await Promise.resolve()
      return risk.assess(phone)
    }
    await Promise.all(phones(5).map((phone, i) => later(phone, i * 10)))
    expect(server.seen).toHaveLength(1)
  })

  it('X-4 asks for at most 100 phones in one request', async () => {
    const { core, server } = await setup([assess])
    const risk = riskResource(core)
    await Promise.all(phones(250).map((phone) => risk.assess(phone)))
    expect(server.seen.map((seen) => asked(seen).length).toSorted((a, b) => b - a)).toEqual([100, 100, 50])
    expect(new Set(server.seen.flatMap(asked)).size).toBe(250)
  })

  it('takes equal phones for equal however they were typed', async () => {
    const { core, server } = await setup([assess])
    const risk = riskResource(core)
    const typed = [
      '0987 654 321',
      '+84987654321',
      '84.987.654.321',
      '０９８７654321',
      '0987-654-321 / 0912345678',
    ]
    const answers = await Promise.all(typed.map((phone) => risk.assess(phone)))
    expect(server.seen.map(asked)).toEqual([['+84987654321']])
    expect(new Set(answers).size).toBe(1)
  })

  it('refuses what is no phone number without a request, and X-10 without repeating it', async () => {
    const { core, server, clock } = await setup([assess])
    const risk = riskResource(core)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.stringMatching(/^0987\d{1,4}$/), fc.stringMatching(/^[a-z]{5,20}$/)),
        async (text) => {
          const error = await rejection(risk.assess(text))
          expect(error).toMatchObject({ name: 'ValidationError', code: 'invalid_phone', retryable: false })
          expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(text)
        },
      ),
    )
    expect(server.seen).toHaveLength(0)
    expect(clock.pending).toEqual([])
  })

  it('keeps an answer for its lifetime, serves it stale after that, and forgets it in the end', async () => {
    const { core, server, clock } = await setup([assess])
    const risk = riskResource(core)
    await risk.assess('0987654321')
    clock.advance(59_999)
    await risk.assess('0987654321')
    expect(server.seen).toHaveLength(1)
    clock.advance(1)
    await risk.assess('0987654321')
    await until(() => server.seen.length === 2 && !clock.pending.length)
    clock.advance(600_000)
    expect(risk.peek('0987654321')).toBeUndefined()
    await risk.assess('0987654321')
    expect(server.seen).toHaveLength(3)
  })

  it('takes other lifetimes', async () => {
    const { core, server, clock } = await setup([assess], { riskFreshMs: 1000, riskStaleMs: 1000 })
    const risk = riskResource(core)
    await risk.assess('0987654321')
    clock.advance(1000)
    await risk.assess('0987654321')
    expect(server.seen).toHaveLength(2)
  })

  it('asks again where a fresh answer is wanted', async () => {
    const { core, server } = await setup([assess])
    const risk = riskResource(core)
    await risk.assess('0987654321')
    await risk.assess('0987654321', { fresh: true })
    expect(server.seen).toHaveLength(2)
  })

  it('lets one caller leave, and goes on for the others', async () => {
    const { core, server } = await setup([assess])
    const risk = riskResource(core)
    const controller = new AbortController()
    const [first, second] = phones(2)
    const left = rejection(risk.assess(first!, { signal: controller.signal }))
    const sameLeft = rejection(risk.assess(second!, { signal: controller.signal }))
    const stays = risk.assess(second!)
    controller.abort('unmounted')
    expect(await left).toBe('unmounted')
    expect(await sameLeft).toBe('unmounted')
    expect(await stays).toMatchObject({ phone: second })
    // Who left before the request went out is not asked about.
    expect(server.seen.map(asked)).toEqual([[second]])
  })

  it('hangs up when all have left, not before', async () => {
    const { core, server } = await setup([silence])
    const risk = riskResource(core)
    const controllers = phones(3).map(() => new AbortController())
    const left = phones(3).map((phone, i) =>
      rejection(risk.assess(phone, { signal: controllers[i]!.signal })),
    )
    await until(() => server.seen.length === 1)
    controllers[0]!.abort('a')
    controllers[1]!.abort('b')
    expect(await Promise.all(left.slice(0, 2))).toEqual(['a', 'b'])
    expect(server.seen[0]!.hungUp).toBe(false)
    controllers[2]!.abort('c')
    expect(await left[2]).toBe('c')
    await until(() => server.seen[0]!.hungUp)
  })

  it('sends nothing when all left before the request went out', async () => {
    const { core, server } = await setup([assess])
    const risk = riskResource(core)
    const controller = new AbortController()
    const left = rejection(risk.assess('0987654321', { signal: controller.signal }))
    controller.abort('unmounted')
    expect(await left).toBe('unmounted')
    await risk.assess('0912345678')
    expect(server.seen.map(asked)).toEqual([['+84912345678']])
  })

  it('rejects only the phone that an answer lacks', async () => {
    const [known, lacking] = phones(2)
    const { core } = await setup([json({ assessments: [assessment(known!), assessment('+84911111111')] })])
    const risk = riskResource(core)
    const [answer, error] = await Promise.all([risk.assess(known!), rejection(risk.assess(lacking!))])
    expect(answer.phone).toBe(known)
    expect(error).toMatchObject({ name: 'ContractError', code: 'assessment_missing' })
  })

  it('rejects all of a request that failed, and asks again the next time', async () => {
    const { core, server } = await setup([problem(403), assess])
    const risk = riskResource(core)
    const errors = await Promise.all(phones(3).map((phone) => rejection(risk.assess(phone))))
    expect(errors.map((error) => (error as Error).name)).toEqual(Array(3).fill('ForbiddenError'))
    expect(await risk.assess(phones(1)[0]!)).toMatchObject({ level: 'medium' })
    expect(server.seen).toHaveLength(2)
  })

  it('is shared by all who use the same core', async () => {
    const { core } = await setup([assess])
    expect(riskResource(core)).toBe(riskResource(core))
  })
})

describe('risk.peek', () => {
  it('gives the answer held, whatever the form of the phone', async () => {
    const { core } = await setup([assess])
    const risk = riskResource(core)
    expect(risk.peek('0987654321')).toBeUndefined()
    expect(risk.peek('no phone')).toBeUndefined()
    const answer = await risk.assess('0987654321')
    expect(risk.peek('+84 987 654 321')).toBe(answer)
  })
})

describe('risk.subscribe', () => {
  it('tells several badges of a phone together, and of an answer that no longer holds', async () => {
    const { core } = await setup([assess])
    const risk = riskResource(core)
    const badges = [vi.fn<(now?: RiskAssessment) => void>(), vi.fn<(now?: RiskAssessment) => void>()]
    const ends = ['0987654321', '+84987654321'].map((phone, i) => risk.subscribe(phone, badges[i]!))
    const answer = await risk.assess('0987.654.321')
    core.reset()
    for (const badge of badges) expect(badge.mock.calls).toEqual([[answer], [undefined]])
    for (const end of ends) end()
    await risk.assess('0987654321')
    for (const badge of badges) expect(badge).toHaveBeenCalledTimes(2)
  })

  it('of what is no phone number is allowed, and silent', async () => {
    const { core } = await setup([assess])
    const told = vi.fn<() => void>()
    riskResource(core).subscribe('abc', told)()
    expect(told).not.toHaveBeenCalled()
  })
})

describe('a phone among other text', () => {
  it('D-17 is asked about by its number, and shared with plain forms of it', async () => {
    const { core, server } = await setup([assess])
    const risk = riskResource(core)
    const answer = await risk.assess('DH00123 0987654321, 250k')
    expect(server.seen.map(asked)).toEqual([['+84987654321']])
    expect(await risk.assess('0987654321')).toBe(answer)
    expect(risk.peek('Hà 0987654321')).toBe(answer)
  })

  it.each(['SPX0987654321', '+14155550123x', '+999 123456789', '00987654321', '0987654321@gmail.com'])(
    'D-17 is refused without a request where it could be another number: %s',
    async (phone) => {
      const { core, server } = await setup([assess])
      await expect(rejection(riskResource(core).assess(phone))).resolves.toMatchObject({
        code: 'invalid_phone',
      })
      expect(server.seen).toHaveLength(0)
    },
  )

  it('is told of changes, a foreign one too, and not after it has left', async () => {
    const { core } = await setup([assess])
    const risk = riskResource(core)
    const [stays, leaves] = [vi.fn<(now?: RiskAssessment) => void>(), vi.fn<(now?: RiskAssessment) => void>()]
    risk.subscribe('+14155550123', stays)
    risk.subscribe('Hà +14155550123', leaves)()
    const answer = await risk.assess('+14155550123')
    await until(() => stays.mock.calls.length === 1)
    expect(stays.mock.calls).toEqual([[answer]])
    expect(leaves).not.toHaveBeenCalled()
  })

  it('S1-4 goes by the client’s own networks', async () => {
    const { core, server } = await setup([assess], { networks: { Mới: ['031'] } })
    const risk = riskResource(core)
    await risk.assess('0312345678')
    await risk.assess('Hà 0313456789')
    await rejection(risk.assess('0987654321'))
    expect(server.seen.flatMap(asked)).toEqual(['+84312345678', '+84313456789'])
  })
})
