// oxlint-disable-next-line import/default -- Vite makes it of the worker's source
import workerUrl from './worker.ts?worker&url'

interface Types {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string
  }
}

declare global {
  interface Window {
    readonly trustedTypes?: Types
  }
}

/** Where Trusted Types hold, the address of a worker's script is one of them: this page has a policy for that one address. */
const policy = window.trustedTypes?.createPolicy('own-orders-worker', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError('no script but the worker of this page')
    return url
  },
})

/** A fresh reader for one file. */
export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' })
}
