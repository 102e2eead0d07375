/** One page of any list. */
export interface Page {
  readonly nextCursor: string | null
}

/** Goes through a list page by page, asking for the next one only when it is wanted. */
export async function* eachPage<P extends Page>(
  ask: (cursor: string | undefined) => Promise<P>,
): AsyncGenerator<P, void, void> {
  let cursor: string | undefined
  do {
    const page = await ask(cursor)
    yield page
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
}
