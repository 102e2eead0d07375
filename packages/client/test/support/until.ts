import { setImmediate } from 'node:timers/promises'

/** Waits for a condition, task by task; the test's own time limit ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate()
}
