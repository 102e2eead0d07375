/** One load that many wait for. */
export interface SharedLoad {
  /** Waits along. Who leaves by the signal leaves alone; when the last has left, the load itself is aborted. */
  join(signal?: AbortSignal): Promise<unknown>
}

/** What happens at the end of a load. */
export interface LoadEnd {
  done(value: unknown): void
  /** It failed, or nobody waits any longer. */
  gone(): void
}

export function createSharedLoad(load: (signal: AbortSignal) => Promise<unknown>, end: LoadEnd): SharedLoad {
  const controller = new AbortController()
  let waiting = 0
  // Started a microtask later, so that whoever starts it has joined by then.
  const result = Promise.resolve()
    .then(() => load(controller.signal))
    .then(
      (value) => {
        end.done(value)
        return value
      },
      (error: unknown) => {
        end.gone()
        throw error
      },
    )
  result.catch(() => {})

  return {
    join(signal) {
      waiting++
      if (!signal) return result
      return new Promise((resolve, reject) => {
        const leave = () => {
          // The caller's own reason is handed back as it is.
          reject(signal.reason)
          if (--waiting) return
          end.gone()
          controller.abort(signal.reason)
        }
        signal.addEventListener('abort', leave, { once: true })
        result.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject)
      })
    },
  }
}
