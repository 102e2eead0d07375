import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import { LiveEvent, openEnum, operations, Report, RiskAssessment, Session } from '../../src/contract/index.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The same answer from a server that has learned more: another field in every object. */
function grown(value: Json): Json {
  if (Array.isArray(value)) return value.map(grown)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value).map(([key, entry]) => [key, grown(entry)] as const)
  return { ...Object.fromEntries(inner), fieldOfTomorrow: { any: ['thing'] } }
}

describe.each(Object.values(operations))('$id', ({ id, response }) => {
  it('reads an answer with unknown fields everywhere as if they were not there', () => {
    const known = v.parse(response, examples[id].response)
    expect(v.parse(response, grown((examples[id].response ?? null) as Json) ?? undefined)).toEqual(known)
  })
})

describe('an enumeration that has grown', () => {
  it('reads a value it does not know as unknown', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!['a', 'b'].includes(value))
        expect(v.parse(openEnum(['a', 'b']), value)).toBe('unknown')
      }),
    )
  })

  it.each([[null], [1], [{}], [undefined], [['a']]])('refuses %j, which is no text', (value) => {
    expect(v.is(openEnum(['a', 'b']), value)).toBe(false)
  })

  it('does not stop a session, a risk, a report or an event from being read', () => {
    const session = { ...(examples.getSession.response as object), permissions: ['export', 'time.travel'] }
    expect(v.parse(Session, session).permissions).toEqual(['export', 'unknown'])
    const { assessments } = examples.assessRisk.response as { assessments: object[] }
    expect(v.parse(RiskAssessment, { ...assessments[0], level: 'extreme' }).level).toBe('unknown')
    const report = {
      ...(examples.createReport.response as object),
      state: 'archived',
      allowedActions: ['pin'],
    }
    expect(v.parse(Report, report)).toMatchObject({ state: 'unknown', allowedActions: ['unknown'] })
    const event = { ...(examples.streamEvents.response as object), type: 'moon.risen' }
    expect(v.parse(LiveEvent, event).type).toBe('unknown')
  })
})

describe('an answer that breaks the contract', () => {
  it('is refused where a field is missing, of another type or null against the rules', () => {
    const report = examples.createReport.response as object
    for (const broken of [
      { content: 1 },
      { own: 'yes' },
      { reportedAt: 'yesterday' },
      { shop: null },
      { id: '' },
    ])
      expect(v.is(Report, { ...report, ...broken }), JSON.stringify(broken)).toBe(false)
    expect(v.is(Report, { ...report, content: undefined })).toBe(false)
  })
})
