import { ContractError } from '../errors/contract-error.ts'

/** One page of any list. */
export interface Page {
  readonly nextCursor: string | null
}

/**
 * Goes through a list page by page, asking for the next one only when it is wanted.
 * @throws ContractError at a page that leads back to one before it, which would never end
 */
export async function* eachPage<P extends Page>(
  ask: (cursor: string | undefined) => Promise<P>,
): AsyncGenerator<P, void, void> {
  const known = new Set<string>()
  let cursor: string | undefined
  for (;;) {
    const page = await ask(cursor)
    yield page
    if (page.nextCursor === null) return
    cursor = page.nextCursor
    if (known.has(cursor)) throw new ContractError({ code: 'endless_list' })
    known.add(cursor)
  }
}
