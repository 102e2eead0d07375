import {
  createNote,
  listNotes,
  type NotePage,
  type CustomerPage,
  type CustomerSearch,
  RISK_LEVELS,
  searchCustomers,
} from '@boom-risk/client/contract'
import { BOOM_LEVELS } from '@boom-risk/client/rules'
import type { Sent } from '../api.ts'
import { type Check, must, PROBLEM_CODES_PAGE, REFERENCE, typePage } from '../check.ts'
import { expectAnswer, expectProblem } from '../expect.ts'
import type { World } from '../world.ts'

const COUNT = 7
const PAGE = 3

/** Customers whom a search for `text` finds and nobody else. */
function group(world: World): Promise<{ readonly text: string; readonly ids: readonly string[] }> {
  return world.shared('paging group', async () => {
    const text = `Conformance ${world.word()}`
    const ids: string[] = []
    for (let i = 0; i < COUNT; i++) {
      const { id } = await world.customer({ name: `${text} ${String.fromCodePoint(97 + ((i * 3) % COUNT))}` })
      ids.push(id)
    }
    return { text, ids }
  })
}

async function search(world: World, body: CustomerSearch): Promise<CustomerPage> {
  return expectAnswer(await world.api.call(searchCustomers, { body }), 200, searchCustomers.response)
}

/** All pages of a search, to the end or to far more of them than there can be. */
async function pages(world: World, body: CustomerSearch): Promise<CustomerPage[]> {
  const all = [await search(world, { ...body, limit: PAGE })]
  for (let cursor = all[0]?.nextCursor; cursor && all.length <= COUNT; cursor = all.at(-1)?.nextCursor)
    all.push(await search(world, { ...body, limit: PAGE, cursor }))
  return all
}

/** The names differ in one plain letter, whose order no language disputes. */
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : 1)

const idsOf = (page: Pick<CustomerPage, 'items'>) => page.items.map(({ id }) => id)

export const pagingChecks: readonly Check[] = [
  {
    id: 'paging.complete',
    rule: 'Page after page, a search gives everybody it finds, nobody twice',
    source: typePage('CustomerSearch'),
    writes: true,
    async run(world) {
      const { text, ids } = await group(world)
      // All of them are equal in the order asked for, which must still be one order.
      const sort = { by: 'shipped', direction: 'ascending' } as const
      const found = (await pages(world, { filter: { text }, sort })).flatMap(idsOf)
      must(new Set(found).size === found.length, 'nobody twice', 'a repetition')
      must(
        ids.every((id) => found.includes(id)),
        `all ${COUNT} customers`,
        `${new Set(found).size}`,
      )
    },
  },
  {
    id: 'paging.total',
    rule: '`total` counts the whole list on every page',
    source: typePage('CustomerPage'),
    writes: true,
    async run(world) {
      const { text } = await group(world)
      for (const { total } of await pages(world, { filter: { text } }))
        must(total === COUNT, String(COUNT), String(total))
    },
  },
  {
    id: 'paging.limit',
    rule: 'A page holds no more than `limit`',
    source: typePage('CustomerSearch'),
    async run(world) {
      for (const limit of [1, 2, 7]) {
        const { items } = await search(world, { limit })
        must(items.length <= limit, `at most ${limit}`, String(items.length))
      }
    },
  },
  {
    id: 'paging.default-limit',
    rule: 'A search without a limit gives 50',
    source: typePage('CustomerSearch'),
    async run(world) {
      const { items, total } = await search(world, {})
      const expected = Math.min(total, 50)
      must(items.length === expected, String(expected), String(items.length))
    },
  },
  {
    id: 'paging.last',
    rule: '`nextCursor` is null on the last page, and on that alone',
    source: typePage('CustomerPage'),
    writes: true,
    async run(world) {
      const { text } = await group(world)
      const sizes = (await pages(world, { filter: { text } })).map(({ items }) => items.length)
      must(sizes.join() === '3,3,1', 'pages of 3, 3 and 1', `pages of ${sizes.join(', ')}`)
    },
  },
  {
    id: 'paging.offset',
    rule: 'An offset leads to the same place as that many by cursor',
    source: typePage('CustomerSearch'),
    writes: true,
    async run(world) {
      const { text } = await group(world)
      const sort = { by: 'name', direction: 'ascending' } as const
      const [, second] = await pages(world, { filter: { text }, sort })
      const jumped = await search(world, { filter: { text }, sort, limit: PAGE, offset: PAGE })
      must(
        second !== undefined && idsOf(jumped).join() === idsOf(second).join(),
        'the second page',
        'another',
      )
    },
  },
  {
    id: 'paging.past-the-end',
    rule: 'An offset past the end, within `maxOffset`, gives an empty page',
    source: typePage('CustomerSearch'),
    writes: true,
    async run(world) {
      const { text } = await group(world)
      const { items, nextCursor } = await search(world, { filter: { text }, offset: COUNT })
      must(items.length === 0 && nextCursor === null, 'an empty last page', `${items.length} customers`)
    },
  },
  {
    id: 'paging.sort',
    rule: 'A list sorted by name is in order, and turned round the other way',
    source: typePage('CustomerSort'),
    writes: true,
    async run(world) {
      const { text } = await group(world)
      const names = async (direction: 'ascending' | 'descending') =>
        (await search(world, { filter: { text }, sort: { by: 'name', direction } })).items.map(
          ({ name }) => name ?? '',
        )
      const [up, down] = [await names('ascending'), await names('descending')]
      must(up.join() === up.toSorted(byCodeUnit).join(), 'names in order', 'disorder')
      must(down.join() === up.toReversed().join(), 'the reverse order', 'another')
    },
  },
  {
    id: 'paging.cursor-expired',
    rule: 'A cursor that is unknown is refused with 410',
    source: PROBLEM_CODES_PAGE,
    async run(world) {
      const reply = await world.api.call(searchCustomers, { body: { cursor: 'conformance-no-such-cursor' } })
      expectProblem(reply, 'cursor_expired')
    },
  },
  {
    id: 'paging.filter',
    rule: 'A search gives only those whom its filter finds',
    source: typePage('CustomerFilter'),
    async run(world) {
      for (const status of ['active', 'inactive'] as const)
        for (const { status: actual } of (await search(world, { filter: { status }, limit: 100 })).items)
          must(actual === status, `\`${status}\` only`, 'another status')
      for (const { risk } of (await search(world, { filter: { levels: ['high'] }, limit: 100 })).items)
        must(risk.level === 'high', '`high` only', 'another level')
    },
  },
  {
    id: 'paging.counts-by-level',
    rule: '`countsByLevel` leaves the filter’s levels out, and adds up to the total without them',
    source: typePage('CustomerPage'),
    async run(world) {
      const all = await search(world, { limit: 1 })
      const counts = all.countsByLevel
      const sum = Object.values(counts).reduce((a, b) => a + b)
      must(sum === all.total, 'a sum that is the total', 'another sum')
      const [level] = BOOM_LEVELS
      const one = await search(world, { limit: 1, filter: { levels: [level] } })
      const isSame = RISK_LEVELS.every((each) => one.countsByLevel[each] === counts[each])
      must(isSame && one.total === counts[level], 'the same counts', 'others')
    },
  },
  {
    id: 'paging.notes',
    rule: 'Page after page, a list gives everything once, newest first',
    source: typePage('NotePage'),
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const params = { customerId: id }
      for (let i = 0; i < 5; i++) await world.need(createNote, { params, body: { text: `Conformance ${i}` } })
      const found: { readonly id: string; readonly createdAt: string }[] = []
      let cursor: string | null = ''
      for (let turns = 0; cursor !== null && turns < 6; turns++) {
        const query: Sent['query'] = { limit: 2, ...(cursor === '' ? {} : { cursor }) }
        const page: NotePage = expectAnswer(
          await world.api.call(listNotes, { params, query }),
          200,
          listNotes.response,
        )
        must(page.total === 5, 'a total of 5', String(page.total))
        found.push(...page.items)
        cursor = page.nextCursor
      }
      const ids = new Set(found.map((note) => note.id))
      must(found.length === 5 && ids.size === 5, '5 notes, each once', `${found.length} of ${ids.size}`)
      const times = found.map(({ createdAt }) => Date.parse(createdAt))
      must(
        times.every((time, i) => i === 0 || time <= (times[i - 1] ?? 0)),
        'the newest first',
        'disorder',
      )
    },
  },
  {
    id: 'paging.notes-while-writing',
    rule: 'Paging neither repeats nor skips, also when something is added meanwhile',
    source: REFERENCE,
    writes: true,
    async run(world) {
      const { id } = await world.customer()
      const params = { customerId: id }
      for (let i = 0; i < 4; i++) await world.need(createNote, { params, body: { text: `Conformance ${i}` } })
      const first = await world.need(listNotes, { params, query: { limit: 2 } })
      await world.need(createNote, { params, body: { text: 'Conformance, later' } })
      const query = { limit: 2, cursor: first.nextCursor ?? '' }
      const second = await world.need(listNotes, { params, query })
      const ids = [...first.items, ...second.items].map((note) => note.id)
      must(new Set(ids).size === 4, 'the four notes of before, each once', `${new Set(ids).size} of them`)
    },
  },
]
