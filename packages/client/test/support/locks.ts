type Work = (lock: { name: string; mode: 'exclusive' } | null) => unknown
type Options = { readonly ifAvailable?: boolean; readonly signal?: AbortSignal }

/** Web Locks as far as they are needed, for engines without them: exclusive, in the order of asking. */
export class TestLocks {
  private readonly queues = new Map<string, Promise<unknown>>()
  /** How often a lock was asked for. */
  asked = 0

  get manager(): Pick<LockManager, 'request'> {
    return { request: this.request } as unknown as LockManager
  }

  readonly request = async (name: string, options: Options, work: Work): Promise<unknown> => {
    this.asked++
    const before = this.queues.get(name)
    if (before && options.ifAvailable) return work(null)
    const mine = (async () => {
      await before?.catch(() => {})
      options.signal?.throwIfAborted()
      return work({ name, mode: 'exclusive' })
    })()
    this.queues.set(name, mine)
    try {
      return await mine
    } finally {
      if (this.queues.get(name) === mine) this.queues.delete(name)
    }
  }
}
