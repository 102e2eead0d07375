import type { ReactiveControllerHost } from 'lit'
import type { ClientSource } from '../runtime/boom-client.ts'
import { addReasons } from './idle-face.ts'
import { forgetRetry, retryLater } from '../base/retry-queue.ts'

type Answers = typeof import('./answer/index.ts')
type Reader = typeof import('./phone-reader.ts')

/** The chunk once it is there: from then on nothing waits. */
export let answers: Answers | undefined

/** The reader of difficult texts, once one was typed. */
export let reader: Reader | undefined

/** A chunk did not arrive; it is asked for again like a look-up that failed. */
export let failed = false

const waiting = new Set<ReactiveControllerHost>()
let loading = false
let reading = false

/** @param difficult It takes the reader as well. */
export async function load(host?: ReactiveControllerHost, difficult = false): Promise<void> {
  if (host) waiting.add(host)
  reading ||= difficult
  if (loading) return
  loading = true
  failed = false
  try {
    ;[answers, reader] = await Promise.all([
      import('./answer/index.ts'),
      reading ? import('./phone-reader.ts') : undefined,
    ])
    if (reader) addReasons(reader.phoneReaderMessages)
  } catch {
    failed = true
    retryLater(again)
  }
  loading = false
  for (const each of waiting) each.requestUpdate()
  if (!failed) waiting.clear()
}

/**
 * Loads the chunk for a look-up, unless it failed to come: then it is asked for again in its time. The client's transport comes at once with
 * it, not after it.
 */
export function want(host: ReactiveControllerHost, source?: ClientSource, difficult = false): void {
  if (failed) return
  if (typeof source === 'function') source().catch(() => {})
  void load(host, difficult)
}

const again = { retry: () => void load() }

export function stopWaiting(host: ReactiveControllerHost): void {
  waiting.delete(host)
  if (!waiting.size) forgetRetry(again)
}
