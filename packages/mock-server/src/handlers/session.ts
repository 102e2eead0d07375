import { getSession } from '@boom-risk/client/contract'
import { route } from './route.ts'

export const sessionRoute = route(getSession, ({ actor: { shop, employee, permissions } }) => ({
  body: {
    shop: { id: shop.id, name: shop.name },
    employee: { id: employee.id, name: employee.name, role: employee.role },
    permissions: [...permissions],
    settings: shop.settings,
  },
}))
