import type { Actor } from './access.ts'
import type { Domain } from './domain.ts'
import type { Employee, Role, Shop } from './model.ts'
import { seedCrowd } from './seed/population.ts'
import { fullName } from './seed/names.ts'
import { Random } from './random.ts'

/** Customers of the huge shop. */
export const HUGE_SHOP_CUSTOMERS = 100_000

/** A shop that only a scenario shows: one that has just opened, or one with a hundred thousand customers. */
export type StagedShop = 'empty' | 'huge'

const SHOPS: Readonly<Record<StagedShop, Pick<Shop, 'number' | 'name'>>> = {
  empty: { number: 11, name: 'Tiệm Mới Mở' },
  huge: { number: 12, name: 'Tổng Kho Toàn Quốc' },
}
const ROLES: readonly Role[] = ['owner', 'staff', 'read_only']

/** The employee with the same role and settings in a staged shop, which is made when somebody first comes. */
export function stagedActor(domain: Domain, actor: Actor, staged: StagedShop): Actor {
  const { store, transactions } = domain
  const id = `shop_${staged}`
  if (!store.shops.get(id)) transactions.run(() => openShop(domain, staged, id))
  const shop = store.shops.get(id)
  const employee = store.employeesByShop.get(id).find(({ role }) => role === actor.employee.role)
  return shop && employee ? { ...actor, shop, employee } : actor
}

function openShop(domain: Domain, staged: StagedShop, id: string): void {
  const { store, seed, defaultShop, today } = domain
  const random = new Random(seed, id)
  const shop: Shop = { id, ...SHOPS[staged], settings: defaultShop.settings }
  store.shops.put(shop)
  for (const role of ROLES) store.employees.put(employeeOf(shop, role, random))
  if (staged === 'empty') return
  const taken = [...store.customers.values()].flatMap(({ phones }) => phones.map(({ e164 }) => e164))
  const crowd = seedCrowd(
    { seed, customers: HUGE_SHOP_CUSTOMERS, shops: [shop], defaultShop: shop, today },
    taken,
  )
  for (const customer of crowd.customers) store.customers.put(customer)
  for (const report of crowd.reports) store.reports.put(report)
}

function employeeOf(shop: Shop, role: Role, random: Random): Employee {
  return {
    id: `emp_${shop.number}_${ROLES.indexOf(role) + 1}`,
    shopId: shop.id,
    name: fullName(random),
    role,
  }
}
