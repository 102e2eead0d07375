import { describe, expect, it } from 'vitest'
import { sessionResource } from '../../src/index.ts'
import { session } from '../support/answers.ts'
import { setup } from '../support/setup.ts'
import { json } from '../support/test-server.ts'

describe('session.get', () => {
  it('is asked for once and kept for five minutes', async () => {
    const { core, server, clock } = await setup([json(session)])
    const resource = sessionResource(core)
    expect(await Promise.all([resource.get(), resource.get()])).toEqual([session, session])
    clock.advance(299_999)
    await resource.get()
    expect(server.seen).toHaveLength(1)
    await resource.get({ fresh: true })
    expect(server.seen).toHaveLength(2)
  })

  it('is forgotten by a reset', async () => {
    const { core, server } = await setup([json(session)])
    await sessionResource(core).get()
    core.reset()
    await sessionResource(core).get()
    expect(server.seen).toHaveLength(2)
  })
})
