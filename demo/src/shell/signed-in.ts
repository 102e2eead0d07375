import type { Session } from '@boom-risk/client'
import { byId } from '../dom/element.ts'
import { message } from '../i18n/messages.ts'
import { currentDesk, SHOPS } from './desk.ts'

/** Shop and employee in a product's header; the desk's own words while the API has not told. */
export function showSignedIn(session: Session | null): void {
  const { shop, role } = currentDesk()
  const roleName = message(`shell.role.${role}`)
  const employee = session?.employee.name
  byId('signed-in-shop', HTMLElement).textContent =
    session?.shop.name ?? SHOPS.find(([number]) => number === shop)?.[1] ?? ''
  byId('signed-in-name', HTMLElement).textContent = employee ? `${employee} · ${roleName}` : roleName
}
