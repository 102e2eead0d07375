import type { RiskCore } from '@boom-risk/client/core'
import { describe, expect, it, vi } from 'vitest'
import type { BoomClient, ClientLoader } from '../../src/runtime/boom-client.ts'
import { clientFor, type ClientKind } from '../../src/runtime/client-for.ts'

interface NotesClient {
  readonly notes: string
}

const risk: BoomClient['risk'] = { assess: () => Promise.reject(new Error('not asked')) }
const core = {} as RiskCore
const load: ClientLoader = async () => ({ risk, core })

function kind() {
  const load = vi.fn<ClientKind<NotesClient>['load']>(async () => () => ({ notes: 'over the core' }))
  return {
    load,
    needs: '<notes-list> needs a client with notes',
    serves: (client: object): client is NotesClient => 'notes' in client,
  }
}

describe('the client of an element', () => {
  it('is the one that serves it, with nothing loaded', async () => {
    const notes = kind()
    const client = { risk, notes: 'its own' }
    expect(await clientFor(client, notes)).toBe(client)
    expect(notes.load).not.toHaveBeenCalled()
  })

  it('is made over a core, which loads beside what it is made of', async () => {
    const notes = kind()
    let arrive: ((client: BoomClient) => void) | undefined
    const loader: ClientLoader = () => new Promise((resolve) => (arrive = resolve))
    const made = clientFor(loader, notes)
    expect(notes.load).toHaveBeenCalledOnce()
    arrive?.({ risk, core })
    expect(await made).toEqual({ notes: 'over the core' })
  })

  it('is made over the core of a client that is there', async () => {
    expect(await clientFor({ risk, core }, kind())).toEqual({ notes: 'over the core' })
    const ready = { risk, core }
    const loader = Object.assign(() => Promise.reject<BoomClient>(new Error('not asked')), { ready })
    expect(await clientFor(loader, kind())).toEqual({ notes: 'over the core' })
  })

  it('says what a client lacks that has neither', async () => {
    await expect(clientFor({ risk }, kind())).rejects.toThrow('<notes-list> needs a client with notes')
  })

  it('fails with a load that fails, and can be had by the next', async () => {
    const notes = kind()
    notes.load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await expect(clientFor(load, notes)).rejects.toThrow('Failed to fetch')
    expect(await clientFor(load, notes)).toEqual({ notes: 'over the core' })
  })
})
