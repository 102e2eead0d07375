import { runtime } from './runtime.ts'

/** One console warning a page for each subject; never with data in it (`X-10`). */
export function warnOnce(message: string): void {
  const { warned } = runtime()
  if (warned.has(message)) return
  warned.add(message)
  // oxlint-disable-next-line no-console -- the only place of the SDK that writes to the console
  console.warn(`[boom-risk] ${message}`)
}
