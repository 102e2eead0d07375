import { PERMISSIONS, type KnownPermission } from '@boom-risk/client/contract'
import type { Employee, Role, Shop } from './model.ts'
import type { Store } from './store/store.ts'

/** Who asks: every domain call is made by an employee of one shop. */
export interface Actor {
  readonly shop: Shop
  readonly employee: Employee
  readonly permissions: readonly KnownPermission[]
}

/**
 * Who may what. Owners see phones, staff may reveal them one by one (`X-8`), and those who only read see them masked. A permission that
 * the contract has and that stands here for nobody does not compile.
 */
const ROLES_WITH: Readonly<Record<KnownPermission, readonly [Role, ...Role[]]>> = {
  'customers.read': ['owner', 'staff', 'read_only'],
  'customers.write': ['owner', 'staff'],
  'customers.read_phone': ['owner'],
  'customers.reveal_phone': ['staff'],
  'reports.write': ['owner', 'staff'],
  'orders.write': ['owner', 'staff'],
  'notes.write': ['owner', 'staff'],
  export: ['owner'],
}

function permissionsOf(role: Role): readonly KnownPermission[] {
  return PERMISSIONS.filter((permission) => ROLES_WITH[permission].includes(role))
}

const DESK_TOKEN = /^dev-([1-9]\d{0,3})-(owner|staff|read_only)$/

/** The desk's token of a role in a shop, such as `dev-1-owner`. Known to everybody: never for a real server. */
export function deskToken(shop: number, role: Role): string {
  return `dev-${shop}-${role}`
}

/** Whose token this is; `null` when it is nobody's. */
export function actorOfToken(store: Store, token: string): Actor | null {
  const [, number, role] = DESK_TOKEN.exec(token) ?? []
  const shop = number === undefined ? undefined : store.shops.get(`shop_${number}`)
  if (!shop) return null
  for (const employee of store.employeesByShop.get(shop.id))
    if (employee.role === role) return { shop, employee, permissions: permissionsOf(employee.role) }
  return null
}

/** The same employee with no more rights than one who only reads. */
export function readOnly(actor: Actor): Actor {
  return { ...actor, permissions: permissionsOf('read_only') }
}

export function may(actor: Actor, permission: KnownPermission): boolean {
  return actor.permissions.includes(permission)
}

/** Whether phone numbers are hidden from the employee (`X-8`). */
export function seesMasked(actor: Actor): boolean {
  return !may(actor, 'customers.read_phone')
}

/**
 * Whether the employee may learn whose number one is: who sees numbers, or may have each shown and is recorded with it. To all
 * others an answer that names the customer would undo the mask (`D-20`).
 */
export function mayIdentify(actor: Actor): boolean {
  return !seesMasked(actor) || may(actor, 'customers.reveal_phone')
}
