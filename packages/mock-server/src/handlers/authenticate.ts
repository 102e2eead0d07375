import { type Actor, actorOfToken } from '../domain/access.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Store } from '../domain/store/store.ts'

/** Who asks, by the bearer token. @throws Refusal `unauthorized` */
export function authenticate(store: Store, request: Request): Actor {
  const [, token] = /^Bearer +([\w.~+/=-]{1,512})$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const actor = token === undefined ? null : actorOfToken(store, token)
  if (!actor) throw new Refusal('unauthorized')
  return actor
}
