import { Refusal } from '../../domain/refusal.ts'
import { readJson } from '../request-body.ts'
import { WrongMethod } from '../response.ts'
import { createRouter } from '../router.ts'
import { validate } from '../validate.ts'
import { faultRoutes } from './faults.ts'
import { lookupRoutes } from './lookups.ts'
import { moderationRoutes } from './moderation.ts'
import { orderRoutes } from './orders.ts'
import { ownOrderRoutes } from './own-orders.ts'
import { parcelRoutes } from './parcels.ts'
import type { Controlled } from './route.ts'

const match = createRouter([
  ...faultRoutes,
  ...lookupRoutes,
  ...moderationRoutes,
  ...orderRoutes,
  ...ownOrderRoutes,
  ...parcelRoutes,
])

/** Answers a call below `CONTROL_PATH`. Faults do not befall it, or nobody could end them. @throws Refusal */
export async function answerControl(
  request: Request,
  path: string,
  controlled: Controlled,
): Promise<Response> {
  const found = match(request.method, path)
  if (found.kind === 'unknown') throw new Refusal('not_found')
  if (found.kind === 'wrong_method') throw new WrongMethod(found.allow)
  const { route, params } = found
  const { request: schema } = route.operation
  const body = schema ? validate(schema, await readJson(request)) : undefined
  return Response.json(route.handle({ ...controlled, params, body }), {
    headers: { 'Cache-Control': 'no-store' },
  })
}
