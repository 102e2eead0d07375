/** Renewals remembered; a tab may have slept through some. */
const REMEMBERED = 8

/** What tabs have told of their renewals: which token, by its digest, was replaced by which. */
export interface Renewals {
  readonly add: (refused: string, token: string) => void
  /** The newest token that this one was renewed to, over as many steps as it takes. */
  readonly newest: (refused: string) => Promise<string | undefined>
  /** Settles when the next renewal is added. */
  readonly next: () => Promise<void>
}

export function createRenewals(): Renewals {
  const byDigest = new Map<string, string>()
  let added = signalled()

  return {
    add(refused, token) {
      byDigest.set(refused, token)
      for (const oldest of byDigest.keys()) {
        if (byDigest.size <= REMEMBERED) break
        byDigest.delete(oldest)
      }
      added.resolve()
      added = signalled()
    },
    async newest(refused) {
      let token = byDigest.get(refused)
      // Bounded, should two tokens ever have replaced each other.
      for (let step = 0; token !== undefined && step < REMEMBERED; step++) {
        const later = byDigest.get(await digestOf(token))
        if (later === undefined) break
        token = later
      }
      return token
    },
    next: () => added.promise,
  }
}

/** SHA-256, so that what is told to other tabs gives no refused token away. */
export async function digestOf(token: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** `Promise.withResolvers` is too new for some of the engines we serve. */
function signalled(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve!: () => void
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve }
}
