import type { ReactiveControllerHost } from 'lit'
import { forgetRetry, retryLater } from './retry-queue.ts'

type Answers = typeof import('./answer/index.ts')

/** The chunk once it is there: from then on nothing waits. */
export let answers: Answers | undefined

/** The chunk did not arrive; it is asked for again like a look-up that failed. */
export let failed = false

const waiting = new Set<ReactiveControllerHost>()
let loading = false

export async function load(host?: ReactiveControllerHost): Promise<void> {
  if (host) waiting.add(host)
  if (loading) return
  loading = true
  failed = false
  try {
    answers = await import('./answer/index.ts')
  } catch {
    failed = true
    retryLater(again)
  }
  loading = false
  for (const each of waiting) each.requestUpdate()
  if (!failed) waiting.clear()
}

const again = { retry: () => void load() }

export function stopWaiting(host: ReactiveControllerHost): void {
  waiting.delete(host)
  if (!waiting.size) forgetRetry(again)
}
