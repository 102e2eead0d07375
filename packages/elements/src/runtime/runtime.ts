import type { Carrier, NetworkTable } from '@boom-risk/client/rules'
import type { Strings } from '../i18n/messages.ts'
import type { ClientSource } from './boom-client.ts'

/** The page-wide state that every copy of the SDK shares: a field may be added, never changed. */
export interface Runtime {
  /** The default of `configure()`. */
  source?: ClientSource
  /** The language of elements without a `lang` around them. */
  locale?: string
  /** The host's texts; replaced, never changed. */
  strings: Strings
  /** Carriers before the built-in ones; replaced, never changed. */
  carriers?: readonly Carrier[]
  /** The networks' prefixes instead of the built-in ones; replaced, never changed. */
  networks?: NetworkTable | undefined
  /** No default came within the grace period: elements that nobody serves say so. */
  overdue: boolean
  /** Warnings given, each once a page. */
  readonly warned: Set<string>
  /** One per copy of the SDK: refreshes its connected elements. */
  readonly listeners: Set<() => void>
}

const KEY = Symbol.for('boom-risk.runtime')

type Page = typeof globalThis & { [KEY]?: Runtime }

/** Inherits nothing: what a page has put on every object is no setting. */
const blank = (): Runtime & { readonly __proto__: null } => ({
  __proto__: null,
  strings: {},
  overdue: false,
  warned: new Set(),
  listeners: new Set(),
})

export function runtime(): Runtime {
  const page: Page = globalThis
  return (page[KEY] ??= blank())
}

/** Tells the elements of every copy that the default, the language or the strings changed. */
export function runtimeChanged(): void {
  for (const listener of runtime().listeners) listener()
}

/** One console warning a page for each subject; never with data in it (`X-10`). */
export function warnOnce(message: string): void {
  const { warned } = runtime()
  if (warned.has(message)) return
  warned.add(message)
  // oxlint-disable-next-line no-console -- the only place of the SDK that writes to the console
  console.warn(`[boom-risk] ${message}`)
}
