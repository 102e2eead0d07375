import { describe, expect, it } from 'vitest'
import type { Customer } from '../../src/contract/customer.ts'
import { changes } from '../../src/resources/changes.ts'
import { customersResource } from '../../src/resources/customers.ts'
import { customer, exampleServer, operationOf } from '../support/examples.ts'
import { rejection, setup } from '../support/setup.ts'
import { json, problem, type Reply } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const { id } = customer

async function held(updateCustomer: Reply) {
  const { core, server, clock } = await setup([exampleServer({ updateCustomer })], { retries: 0 })
  const resource = customersResource(core)
  await resource.get(id)
  const shown: (Customer['status'] | undefined)[] = []
  resource.subscribe(id, (now) => shown.push(now?.status))
  return { resource, server, clock, shown }
}

/** Takes changes as a server does: only on the version that it holds. */
function versioned(): { reply: Reply; now: () => Customer } {
  let current = customer
  return {
    now: () => current,
    reply(response, seen) {
      if (seen.headers['if-match'] !== `"${current.version}"`) {
        return problem(412, { code: 'version_conflict', current })(response, seen)
      }
      current = {
        ...current,
        ...(JSON.parse(seen.body) as Partial<Customer>),
        version: `${Number(current.version) + 1}`,
      }
      return json(current)(response, seen)
    },
  }
}

describe('customers.update', () => {
  it('shows the change at once, and keeps what the server answers', async () => {
    const { reply, now } = versioned()
    const { resource, server, shown } = await held(reply)
    const update = resource.update(id, { status: 'inactive' })
    await until(() => shown.length === 1)
    expect(resource.peek(id)).toMatchObject({ status: 'inactive', version: '7' })
    expect(await update).toEqual(now())
    expect(await resource.get(id)).toEqual({ ...customer, status: 'inactive', version: '8' })
    expect(shown).toEqual(['inactive', 'inactive'])
    expect(server.seen.map(operationOf)).toEqual(['getCustomer', 'updateCustomer'])
  })

  it('shows the former again when it fails, and has it checked', async () => {
    const { resource, server, shown } = await held(problem(403))
    expect(await rejection(resource.update(id, { status: 'inactive' }))).toMatchObject({
      name: 'ForbiddenError',
    })
    expect(shown).toEqual(['inactive', 'active'])
    expect(await resource.get(id)).toEqual(customer)
    await until(() => server.seen.length === 3)
    expect(operationOf(server.seen[2]!)).toBe('getCustomer')
  })

  it('holds the version of the other after a conflict', async () => {
    const theirs = { ...customer, name: 'Nguyễn Thu Hà', version: '9' }
    const { resource, server } = await held(problem(412, { code: 'version_conflict', current: theirs }))
    const error = await rejection(resource.update(id, { name: 'Hà' }))
    expect(error).toMatchObject({ name: 'ConflictError', attempted: { name: 'Hà' }, current: theirs })
    expect(await resource.get(id)).toEqual(theirs)
    expect(server.seen).toHaveLength(2)
  })

  it('makes changes of one customer one after the other, each on the version before it', async () => {
    const { reply, now } = versioned()
    const { resource, server } = await held(reply)
    const made = await Promise.all([
      resource.update(id, { status: 'inactive' }),
      resource.update(id, { name: 'Hà' }),
      resource.update(id, { status: 'active' }),
    ])
    expect(made.map(({ version }) => version)).toEqual(['8', '9', '10'])
    expect(now()).toMatchObject({ name: 'Hà', status: 'active' })
    expect(resource.peek(id)).toEqual(now())
    expect(server.seen.slice(1).map((seen) => seen.headers['if-match'])).toEqual(['"7"', '"8"', '"9"'])
  })

  it('goes on after one that failed', async () => {
    const { reply } = versioned()
    let refused = false
    const { resource } = await held((response, seen) => {
      if (refused) return reply(response, seen)
      refused = true
      return problem(403)(response, seen)
    })
    const first = rejection(resource.update(id, { name: 'A' }))
    const second = resource.update(id, { name: 'B' })
    expect(await first).toMatchObject({ name: 'ForbiddenError' })
    expect(await second).toMatchObject({ name: 'B', version: '8' })
  })

  it('is based on the version that the person saw, if that is given', async () => {
    const { reply } = versioned()
    const { resource } = await held(reply)
    const error = await rejection(resource.update(id, { name: 'A' }, { version: '5' }))
    expect(error).toMatchObject({ code: 'version_conflict', current: customer })
  })

  it('reads the version first where nothing is held', async () => {
    const { core, server } = await setup([exampleServer()])
    const resource = customersResource(core)
    expect(await resource.update(id, { status: 'inactive' })).toMatchObject({ version: '8' })
    expect(server.seen.map(operationOf)).toEqual(['getCustomer', 'updateCustomer'])
  })

  it('that was given up before its turn sends nothing and shows nothing', async () => {
    const { resource, shown, server } = await held(versioned().reply)
    const signal = AbortSignal.abort('closed')
    expect(await rejection(resource.update(id, { status: 'inactive' }, { signal }))).toBe('closed')
    expect(shown).toEqual([])
    expect(server.seen).toHaveLength(1)
  })

  it.each(['7', '8'])('keeps the answer although news of version %s was quicker', async (version) => {
    const { reply } = versioned()
    const { core, server } = await setup([
      exampleServer({
        updateCustomer(response, seen) {
          changes(core).heard({ type: 'customer.updated', customerIds: [id], entity: { id, version } })
          return reply(response, seen)
        },
      }),
    ])
    const resource = customersResource(core)
    await resource.get(id)
    await resource.update(id, { status: 'inactive' })
    expect(resource.peek(id)).toMatchObject({ status: 'inactive', version: '8' })
    await resource.get(id)
    expect(server.seen.map(operationOf)).toEqual(['getCustomer', 'updateCustomer'])
  })

  it.each(['8', 'of another'])(
    'shows nothing of before while news of version %s come late',
    async (version) => {
      const { reply, now } = versioned()
      let isLate = false
      const { core, server } = await setup([
        exampleServer({
          async updateCustomer(response, seen) {
            if (isLate)
              changes(core).heard({ type: 'customer.updated', customerIds: [id], entity: { id, version } })
            // Whoever shows the customer reads it again as soon as it is out of date.
            if (isLate) await resource.get(id)
            return reply(response, seen)
          },
          getCustomer: (response, seen) => json(now())(response, seen),
        }),
      ])
      const resource = customersResource(core)
      const names: (string | null | undefined)[] = []
      await resource.get(id)
      resource.subscribe(id, (customer) => names.push(customer?.name))
      await resource.update(id, { name: 'A' })
      await resource.update(id, { name: 'B' })
      isLate = true
      await resource.update(id, { name: 'C' })
      // Shown, then kept, each; the news make it out of date at the end.
      expect(names).toEqual(['A', 'A', 'B', 'B', 'C', 'C', undefined])
      expect(await resource.get(id)).toEqual(now())
      expect(server.seen.map(operationOf).filter((operation) => operation === 'getCustomer')).toHaveLength(2)
    },
  )

  it('500 times two editors at once: nobody overwrites the other silently', async () => {
    const { reply, now } = versioned()
    const { server } = await setup([
      exampleServer({ getCustomer: (r, s) => json(now())(r, s), updateCustomer: reply }),
    ])
    const editors = await Promise.all(
      ['a', 'b'].map(async () => {
        const other = await setup([exampleServer()], { baseUrl: server.url })
        return customersResource(other.core)
      }),
    )
    let acknowledged = Number(customer.version)
    for (let round = 0; round < 500; round++) {
      const seen = await Promise.all(editors.map((editor) => editor.get(id, { fresh: true })))
      const outcomes = await Promise.allSettled(
        editors.map((editor, i) =>
          editor.update(id, { name: `${round}-${i}` }, { version: seen[i]!.version }),
        ),
      )
      acknowledged += outcomes.filter(({ status }) => status === 'fulfilled').length
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(now().version).toBe(String(acknowledged))
      for (const editor of editors) expect([now().name]).toContain(editor.peek(id)!.name)
    }
  }, 60_000)
})
