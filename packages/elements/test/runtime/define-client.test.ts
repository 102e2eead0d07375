import type { RiskCore } from '@boom-risk/client/core'
import { describe, expect, it, vi } from 'vitest'
import type { BoomClient, ClientLoader } from '../../src/runtime/boom-client.ts'
import { defineClient } from '../../src/runtime/define-client.ts'

interface NotesClient {
  readonly notes: string
}

const risk: BoomClient['risk'] = { assess: () => Promise.reject(new Error('not asked')) }
const core = {} as RiskCore
const loader: ClientLoader = async () => ({ risk, core })

function notesClient() {
  const load = vi.fn(async () => ({ overCore: (): NotesClient => ({ notes: 'over the core' }) }))
  return { load, clientOf: defineClient<NotesClient>('<notes-list>', ['notes'], load) }
}

describe('the client of an element', () => {
  it('is the one that serves it, with nothing loaded', async () => {
    const { clientOf, load } = notesClient()
    const client = { risk, notes: 'its own' }
    expect(await clientOf(client)).toBe(client)
    expect(load).not.toHaveBeenCalled()
  })

  it('is made over a core, which loads beside what it is made of', async () => {
    const { clientOf, load } = notesClient()
    let arrive: ((client: BoomClient) => void) | undefined
    const made = clientOf(() => new Promise((resolve) => (arrive = resolve)))
    expect(load).toHaveBeenCalledOnce()
    arrive?.({ risk, core })
    expect(await made).toEqual({ notes: 'over the core' })
  })

  it('is made over the core of a client that is there', async () => {
    expect(await notesClient().clientOf({ risk, core })).toEqual({ notes: 'over the core' })
    const ready = { risk, core }
    const late = Object.assign(() => Promise.reject<BoomClient>(new Error('not asked')), { ready })
    expect(await notesClient().clientOf(late)).toEqual({ notes: 'over the core' })
  })

  it('says what a client lacks that has neither', async () => {
    const { clientOf } = notesClient()
    await expect(clientOf({ risk })).rejects.toThrow('<notes-list> needs a client with notes')
  })

  it('fails with a load that fails, and can be had by the next', async () => {
    const { clientOf, load } = notesClient()
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await expect(clientOf(loader)).rejects.toThrow('Failed to fetch')
    expect(await clientOf(loader)).toEqual({ notes: 'over the core' })
  })
})
