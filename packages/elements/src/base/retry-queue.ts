/** Something that could not be asked and may be asked again. */
export interface Retryable {
  retry(): void
}

const FIRST_DELAY_MS = 2000
const LONGEST_DELAY_MS = 60_000

const waiting = new Set<Retryable>()
let delay = FIRST_DELAY_MS
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * All that failed are asked again together, so that they make one request: after a delay that grows, or as soon as the browser is
 * back online.
 */
export function retryLater(item: Retryable): void {
  waiting.add(item)
  if (timer !== undefined) return
  // Spread, so that a thousand pages do not come back to a server in the same second.
  timer = setTimeout(retryAll, delay * (0.75 + Math.random() / 2))
  delay = Math.min(delay * 2, LONGEST_DELAY_MS)
  addEventListener('online', retryNow)
}

/** It was answered, or it left. */
export function forgetRetry(item: Retryable): void {
  if (!waiting.delete(item) || waiting.size) return
  stop()
  resetRetryDelay()
}

/** The server answers again: the next failure is retried soon. */
export function resetRetryDelay(): void {
  delay = FIRST_DELAY_MS
}

function stop(): void {
  clearTimeout(timer)
  timer = undefined
  removeEventListener('online', retryNow)
}

function retryNow(): void {
  resetRetryDelay()
  retryAll()
}

function retryAll(): void {
  stop()
  const items = [...waiting]
  waiting.clear()
  for (const item of items) item.retry()
}
