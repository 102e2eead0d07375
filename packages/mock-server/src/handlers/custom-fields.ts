import { listCustomFields, showCustomFields } from '@boom-risk/client/contract'
import type { Actor } from '../domain/access.ts'
import { chooseFields, shownFields } from '../domain/custom-fields.ts'
import type { Domain } from '../domain/domain.ts'
import { CUSTOM_FIELDS } from '../domain/seed/custom-fields.ts'
import { route } from './route.ts'

const list = (domain: Domain, actor: Actor) => ({
  body: {
    items: [...CUSTOM_FIELDS],
    shown: [...shownFields(domain, actor)],
  },
})

/** The shop's own fields, and which of them an employee sees (`S1-22`). */
export const customFieldRoutes = [
  route(listCustomFields, ({ domain, actor }) => list(domain, actor)),

  route(showCustomFields, ({ domain, actor, body }) => {
    chooseFields(domain, actor, body.shown)
    return list(domain, actor)
  }),
]
