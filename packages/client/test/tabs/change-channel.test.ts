import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { changes } from '../../src/resources/changes.ts'
import { keys } from '../../src/resources/effects.ts'
import { shareChanges } from '../../src/tabs/change-channel.ts'
import { openChannel } from '../../src/tabs/channel.ts'
import { customer, exampleServer } from '../support/examples.ts'
import { setup } from '../support/setup.ts'
import { until } from '../support/until.ts'

const lifetime = { freshMs: 60_000, staleMs: 600_000 }
const key = keys.customer(customer.id)

async function twoTabs() {
  const [one, two] = await Promise.all(
    [1, 2].map(async () => (await setup([exampleServer()], { baseUrl: 'https://risk.example.com' })).core),
  )
  for (const core of [one!, two!]) {
    onTestFinished(shareChanges(core))
    core.cache.set(key, customer, lifetime)
  }
  return [one!, two!] as const
}

describe('changes between tabs', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('made in one are heard in the other, and not passed on again', async () => {
    const [one, two] = await twoTabs()
    const echoes: unknown[] = []
    changes(two).onMade((change) => echoes.push(change))
    changes(one).made({ type: 'customer.updated', customerIds: [customer.id] }, customer)
    expect(one.cache.peek(key)).toBe(customer)
    await until(() => two.cache.peek(key) === undefined)
    expect(echoes).toEqual([])
  })

  it('X-10 hold kinds and ids alone', async () => {
    const [one] = await twoTabs()
    const heard: unknown[] = []
    const channel = openChannel('boom-risk:changes:https://risk.example.com', (data) => heard.push(data))
    onTestFinished(channel.close)
    changes(one).made({ type: 'customer.updated', customerIds: [customer.id], entity: customer })
    changes(one).made({ type: 'note.deleted', customerIds: null })
    await until(() => heard.length === 2)
    const entity = { id: customer.id, version: customer.version }
    expect(heard).toEqual([
      { type: 'customer.updated', customerIds: [customer.id], entity },
      { type: 'note.deleted', customerIds: null, entity: null },
    ])
  })

  it('that are none are passed over, and unknown ones drop everything', async () => {
    const [one, two] = await twoTabs()
    const channel = openChannel('boom-risk:changes:https://risk.example.com', () => {})
    onTestFinished(channel.close)
    for (const message of [null, {}, { type: 7 }, { type: 'note.created', customerIds: ['../x'] }])
      channel.post(message)
    channel.post({ type: 'note.created', customerIds: [customer.id] })
    one.cache.set(keys.session(), undefined as never, lifetime)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(two.cache.peek(key)).toBe(customer)
    channel.post({ type: 'mood.changed', customerIds: [] })
    await until(() => two.cache.peek(key) === undefined)
  })

  it('are not told where there is no channel', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [one, two] = await twoTabs()
    changes(one).made({ type: 'customer.updated', customerIds: [customer.id] })
    expect(two.cache.peek(key)).toBe(customer)
  })
})
