import type { Session } from '@boom-risk/client/contract'
import type { SessionResource } from '@boom-risk/client'
import type { ClientSource } from '../runtime/boom-client.ts'

/** Whose drafts they are, and who hears of their changes. */
export class DraftOwner {
  readonly #listeners = new Set<() => void>()

  /** @param mayWrite Whether it is still they who would write, after a try that failed so. */
  constructor(readonly mayWrite?: (error: unknown) => Promise<boolean>) {}

  readonly changed = (): void => {
    for (const listener of this.#listeners) listener()
  }

  /** Hears of every change, until what this returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/**
 * Drafts of one employee of one shop at a client. They are personal data: they stay in memory and end with the page, who takes over from
 * somebody sees none of theirs, and none of it is sent in another's name.
 */
export function perEmployee<D>(
  clientOf: (source: ClientSource) => Promise<{ readonly session: Pick<SessionResource, 'get'> }>,
  make: (owner: DraftOwner) => D,
): (source: ClientSource, session: Session) => D {
  const bySource = new WeakMap<ClientSource, Map<string, D>>()
  return (source, session) => {
    const who = employeeOf(session)
    const byEmployee = bySource.get(source) ?? new Map<string, D>()
    bySource.set(source, byEmployee)
    const known = byEmployee.get(who)
    if (known) return known
    const made = make(
      new DraftOwner(async (error) => {
        return (await signedIn(await clientOf(source), error)) === who
      }),
    )
    byEmployee.set(who, made)
    return made
  }
}

/** Who is signed in, after a try that failed so: where the token counted no more, the next one may be another's. */
export async function signedIn(
  { session }: { readonly session: Pick<SessionResource, 'get'> },
  failure?: unknown,
): Promise<string> {
  const fresh = failure instanceof Error && failure.name === 'UnauthorizedError'
  return employeeOf(await session.get({ fresh }))
}

function employeeOf({ shop, employee }: Session): string {
  return `${shop.id}/${employee.id}`
}
