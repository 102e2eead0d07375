import { FEATURES, getSession } from '@boom-risk/client/contract'
import { route } from './route.ts'

export const sessionRoute = route(getSession, ({ domain, actor: { shop, employee, permissions } }) => ({
  body: {
    shop: { id: shop.id, name: shop.name },
    employee: { id: employee.id, name: employee.name, role: employee.role },
    permissions: [...permissions],
    features: FEATURES.filter((feature) => !domain.without.includes(feature)),
    settings: shop.settings,
  },
}))
