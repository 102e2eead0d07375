import type { SessionResource } from '@boom-risk/client'
import { signedIn } from './draft-owner.ts'
import { sureWrite, type SureWriteOptions } from './sure-write.ts'

/** What somebody left behind waits no longer: another employee is signed in. */
export class EmployeeChangedError extends Error {
  override get name(): string {
    return 'EmployeeChangedError'
  }

  constructor() {
    super('Another employee is signed in: what the one before had not sent is not sent in their name')
  }
}

/**
 * Makes a write as `sureWrite` does, in the name of whoever began it: before each further try it asks who is signed in.
 * @throws EmployeeChangedError once it is another one; what `sureWrite` throws
 */
export async function employeeWrite<T>(
  client: { readonly session: Pick<SessionResource, 'get'> },
  write: (options: { idempotencyKey: string }) => Promise<T>,
  options: SureWriteOptions,
): Promise<T> {
  let who: string | undefined
  let failure: unknown
  return sureWrite(
    async (sent) => {
      const now = await signedIn(client, failure)
      if (now !== (who ??= now)) throw new EmployeeChangedError()
      return write(sent)
    },
    {
      ...options,
      waiting(error, retry) {
        failure = error
        options.waiting(error, retry)
      },
    },
  )
}
