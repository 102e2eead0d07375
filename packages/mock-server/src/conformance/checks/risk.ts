import {
  assessRisk,
  type RiskProfile,
  searchBoomCustomers,
  searchCustomers,
} from '@boom-risk/client/contract'
import { BOOM_LEVELS, returnRate, riskLevel } from '@boom-risk/client/rules'
import { callPage, type Check, must, NotChecked, typePage } from '../check.ts'
import { expectAnswer, member } from '../expect.ts'
import type { World } from '../world.ts'

/** Customers of both ends of the list, where the levels are. */
function profiles(world: World): Promise<readonly RiskProfile[]> {
  return world.shared('profiles', async () => {
    const worst = await world.need(searchCustomers, { body: { limit: 100 } })
    const sort = { by: 'shipped', direction: 'descending' } as const
    const busiest = await world.need(searchCustomers, { body: { limit: 100, sort } })
    const found = [...worst.items, ...busiest.items].map(({ risk }) => risk)
    if (found.every(({ shop }) => shop.shipped === 0)) throw new NotChecked('the shop has shipped nothing')
    return found
  })
}

/** What was returned, never more than was shipped: the rate is clamped (D-4). */
const counted = ({ returned, shipped }: { readonly returned: number; readonly shipped: number }) =>
  [returned, shipped] as const

export const riskChecks: readonly Check[] = [
  {
    id: 'risk.each-phone',
    rule: 'One assessment for each phone, in the order of the request and with the phone as it was asked',
    source: typePage('RiskAssessmentsResponse'),
    async run(world) {
      const phones = Array.from({ length: 5 }, () => world.phone())
      const asked = [...phones, phones[0]]
      const reply = await world.api.call(assessRisk, { body: { phones: asked } })
      const { assessments } = expectAnswer(reply, 200, assessRisk.response)
      const answered = assessments.map(({ phone }) => phone)
      must(answered.join() === asked.join(), 'the phones of the request in their order', 'others')
    },
  },
  {
    id: 'risk.customer',
    rule: 'An assessment names the shop’s customer with this phone',
    source: typePage('RiskAssessment'),
    writes: true,
    async run(world) {
      const { id, phone } = await world.customerWithPhone()
      const { assessments } = await world.need(assessRisk, { body: { phones: [phone] } })
      must(assessments[0]?.customerId === id, 'the id of the customer', 'another or none')
    },
  },
  {
    id: 'risk.rate',
    rule: 'The return rate is returned / shipped in percent, floored to one decimal, null where nothing was shipped (D-3, D-4)',
    source: typePage('ReturnFigures'),
    async run(world) {
      const found = await profiles(world)
      for (const { shop, network } of found)
        for (const figures of [shop, network]) {
          const rate = returnRate(...counted(figures))
          must(
            figures.returnRate === rate,
            `${rate} for ${figures.returned}/${figures.shipped}`,
            String(figures.returnRate),
          )
        }
    },
  },
  {
    id: 'risk.level',
    rule: 'Levels follow the shop’s counts and the network’s counts (S0-2, S0-6, D-11); reports change none (D-15)',
    source: typePage('RiskLevel'),
    async run(world) {
      const found = await profiles(world)
      for (const { level, networkLevel, shop, network } of found) {
        const own = riskLevel(...counted(shop))
        const all = riskLevel(...counted(network))
        must(level === own, `\`${own}\` for ${shop.returned}/${shop.shipped}`, `\`${level}\``)
        must(
          networkLevel === all,
          `\`${all}\` for ${network.returned}/${network.shipped}`,
          `\`${networkLevel}\``,
        )
      }
    },
  },
  {
    id: 'risk.boom-list',
    rule: 'The boom list holds those with a level, and nobody else (S0-2)',
    source: callPage(searchBoomCustomers),
    async run(world) {
      const { items, total, countsByLevel } = await world.need(searchBoomCustomers, { body: { limit: 200 } })
      must(
        items.every(({ risk }) => risk.level !== 'none'),
        'a level on each',
        'one without',
      )
      const all = await world.need(searchCustomers, {
        body: { filter: { levels: [...BOOM_LEVELS] }, limit: 1 },
      })
      must(total === all.total && countsByLevel.none === 0, `${all.total} customers`, String(total))
    },
  },
  {
    id: 'risk.nulls-last',
    rule: 'Whatever has no value stands last in both directions (D-4)',
    source: typePage('CustomerSort'),
    async run(world) {
      const rates = async (direction: string) => {
        const body = { sort: { by: 'return_rate', direction }, limit: 1000 }
        const { items } = await world.need(searchCustomers, { body })
        return items.map(({ risk }) => risk.shop.returnRate)
      }
      for (const direction of ['ascending', 'descending']) {
        const found = await rates(direction)
        const given = found.filter((rate) => rate !== null)
        must(
          found.slice(0, given.length).every((rate) => rate !== null),
          'null last',
          `null before a rate, ${direction}`,
        )
        const sorted = [...given].sort((a, b) => (direction === 'ascending' ? a - b : b - a))
        must(given.join() === sorted.join(), `rates ${direction}`, 'disorder')
      }
    },
  },
  {
    id: 'risk.same-figures',
    rule: 'The same phone gets the same figures in an assessment and in a search',
    source: typePage('RiskProfile'),
    async run(world) {
      const { items } = await world.need(searchCustomers, { body: { limit: 20 } })
      const known = items.find(({ phones: [main] }) => typeof main?.e164 === 'string')
      const phone = known?.phones[0]?.e164
      if (!known || !phone) throw new NotChecked('no customer of the first page has a phone in clear')
      const { assessments } = await world.need(assessRisk, { body: { phones: [phone] } })
      const [found] = assessments
      // Another customer of the shop may have the same number.
      if (found?.customerId !== known.id)
        throw new NotChecked('the number belongs to another customer as well')
      const same = (name: 'shop' | 'network') =>
        member(found[name], 'shipped') === known.risk[name].shipped &&
        member(found[name], 'returned') === known.risk[name].returned
      must(same('shop') && same('network'), 'equal figures', 'different ones')
    },
  },
]
