import { type ConflictError, isConflictError, type RiskClient } from '@boom-risk/client'
import { createTestClient } from '@boom-risk/mock-server/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Store } from '../../src/domain/store/store.ts'
import { Random } from '../../src/domain/random.ts'

const INTERLEAVINGS = 500
const STEPS = 3

type Step = 'read' | 'write'

/** One person: what they saw, and what they make of it. */
interface Editor {
  readonly read: () => Promise<void>
  /** The text that was put in place; `null` when somebody else's stood against it. */
  readonly write: () => Promise<string | null>
  /** Whose text the last write was based on. */
  readonly basis: () => string
}

type Edit = (
  client: RiskClient,
  seen: { readonly text: string; readonly version: string },
  text: string,
) => Promise<unknown>

/** What both edit: how it is read, and how it is changed by the version that was seen. */
interface Edited {
  readonly read: (client: RiskClient) => Promise<{ readonly text: string; readonly version: string }>
  readonly edit: Edit
  /** As the server has it. */
  readonly current: () => string
}

function editor(client: RiskClient, name: string, { read, edit }: Edited): Editor {
  let seen = { text: '', version: '' }
  let writes = 0
  return {
    async read() {
      seen = await read(client)
    },
    async write() {
      const text = `${name} ${++writes}`
      try {
        await edit(client, seen, text)
        return text
      } catch (error) {
        if (!isConflictError(error)) throw error
        const conflict: ConflictError = error
        expect(conflict).toMatchObject({ code: 'version_conflict', status: 412 })
        // Both versions, to let the person choose.
        expect(JSON.stringify(conflict.attempted)).toContain(text)
        expect(conflict.current).not.toBeNull()
        return null
      }
    },
    basis: () => seen.text,
  }
}

/** Two people who read and write in some order, also at the same moment: whoever writes has seen what they replace. */
async function interleave(random: Random, editors: readonly [Editor, Editor], current: () => string) {
  for (const one of editors) await one.read()
  let standing = current()
  for (let i = 0; i < STEPS; i++) {
    const steps = editors.map((): Step => (random.chance(0.4) ? 'read' : 'write'))
    const isTogether = random.chance(0.5)
    const bases = editors.map((one) => one.basis())
    const take = async (k: number) =>
      steps[k] === 'write' ? editors[k]!.write() : editors[k]!.read().then(() => null)
    const order = random.chance(0.5) ? [0, 1] : [1, 0]
    const outcomes: (string | null)[] = [null, null]
    if (isTogether) await Promise.all(order.map(async (k) => (outcomes[k] = await take(k))))
    else for (const k of order) outcomes[k] = await take(k)
    const written = order.filter((k) => outcomes[k] !== null)
    // Nobody replaced a text that they had not seen: of two who based theirs on the same one, one was told.
    expect(written.length).toBeLessThanOrEqual(1 + Number(bases[0] !== bases[1]))
    for (const k of written) expect(editors[k]!.basis()).toBe(standing)
    const now = current()
    if (written.length === 0) expect(now).toBe(standing)
    else expect(written.map((k) => outcomes[k])).toContain(now)
    standing = now
  }
}

function people() {
  const owner = createTestClient()
  const other = createTestClient({ server: owner.server })
  onTestFinished(() => {
    owner.close()
    other.close()
  })
  return { owner: owner.client, other: other.client, store: owner.server.domain.store }
}

async function playAll(edited: (owner: RiskClient, store: Store) => Promise<Edited>): Promise<void> {
  const { owner, other, store } = people()
  for (let seed = 1; seed <= INTERLEAVINGS; seed++) {
    const what = await edited(owner, store)
    const editors = [editor(owner, 'một', what), editor(other, 'hai', what)] as const
    await interleave(new Random(seed, 'editors'), editors, what.current)
  }
}

describe(`${INTERLEAVINGS} times two editors: nobody overwrites the other silently`, () => {
  it('in a profile', () =>
    playAll(async (owner, store) => {
      const { id } = await owner.customers.create({ externalId: crypto.randomUUID(), name: 'đầu' })
      return {
        async read(client) {
          const { name, version } = await client.customers.get(id, { fresh: true })
          return { text: name ?? '', version }
        },
        current: () => store.customers.get(id)?.name ?? '',
        edit: (client, { version }, name) => client.customers.update(id, { name }, { version }),
      }
    }))

  it('in a note', () =>
    playAll(async (owner, store) => {
      const { id } = await owner.customers.create({ externalId: crypto.randomUUID() })
      const note = await owner.notes.create(id, 'đầu')
      return {
        async read(client) {
          const { items } = await client.notes.list(id, {}, { fresh: true })
          const found = items.find((one) => one.id === note.id)!
          return { text: found.text, version: found.version }
        },
        current: () => store.notes.get(note.id)?.text ?? '',
        edit: (client, { version }, text) => client.notes.update({ id: note.id, version }, text),
      }
    }))

  it('in a custom field', () =>
    playAll(async (owner, store) => {
      const customFields = [{ fieldId: 'delivery_hint', value: 'đầu' }]
      const { id } = await owner.customers.create({ externalId: crypto.randomUUID(), customFields })
      return {
        async read(client) {
          const customer = await client.customers.get(id, { fresh: true })
          return { text: String(customer.customFields[0]?.value), version: customer.version }
        },
        current: () => String(store.customers.get(id)?.profile?.customFields.get('delivery_hint')),
        edit: (client, { version }, value) =>
          client.customers.update(id, { customFields: [{ fieldId: 'delivery_hint', value }] }, { version }),
      }
    }))
})
