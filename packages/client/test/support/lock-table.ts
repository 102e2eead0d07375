interface Waiting<Owner> {
  readonly owner: Owner
  readonly start: () => void
}

interface Held<Owner> {
  readonly owner: Owner
  readonly steal: () => void
}

/** The Web Locks of a browser, exclusive ones: given in the order of asking, stolen, and free again when their tab dies. */
export class LockTable<Owner> {
  private readonly held = new Map<string, Held<Owner>>()
  private readonly queues = new Map<string, Waiting<Owner>[]>()
  private readonly deliver: (owner: Owner, run: () => void) => void

  /** @param deliver how a tab hears of what becomes of its locks */
  constructor(deliver: (owner: Owner, run: () => void) => void) {
    this.deliver = deliver
  }

  /** As one tab sees them. */
  of(owner: Owner): Pick<LockManager, 'request'> {
    const request = (name: string, options: LockOptions, work: () => unknown) =>
      this.request(owner, name, options, work)
    return { request } as unknown as LockManager
  }

  releaseAllOf(owner: Owner): void {
    for (const [name, queue] of this.queues)
      this.queues.set(
        name,
        queue.filter((waiting) => waiting.owner !== owner),
      )
    for (const [name, held] of Array.from(this.held)) if (held.owner === owner) this.free(name, held)
  }

  private request(
    owner: Owner,
    name: string,
    { signal, steal }: LockOptions,
    work: () => unknown,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const start = () => {
        const held: Held<Owner> = {
          owner,
          steal: () => this.deliver(owner, () => reject(new DOMException('stolen', 'AbortError'))),
        }
        this.held.set(name, held)
        this.deliver(owner, () => {
          Promise.resolve(work())
            .then(resolve, reject)
            .finally(() => this.free(name, held))
        })
      }
      const queue = this.queues.get(name) ?? []
      this.queues.set(name, queue)
      if (steal) {
        const former = this.held.get(name)
        this.held.delete(name)
        former?.steal()
        return start()
      }
      const waiting = { owner, start }
      signal?.addEventListener('abort', () => {
        const left = this.queues.get(name) ?? []
        if (!left.includes(waiting)) return
        this.queues.set(
          name,
          left.filter((one) => one !== waiting),
        )
        reject(signal.reason)
      })
      if (this.held.has(name)) queue.push(waiting)
      else start()
    })
  }

  private free(name: string, held: Held<Owner>): void {
    if (this.held.get(name) !== held) return
    this.held.delete(name)
    this.queues.get(name)?.shift()?.start()
  }
}
