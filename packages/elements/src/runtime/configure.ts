import type { RiskClientOptions } from '@boom-risk/client'
import type { Carrier, NetworkTable } from '@boom-risk/client/rules'
import type { Strings } from '../i18n/messages.ts'
import type { BoomClient, ClientLoader } from './boom-client.ts'
import { runtime, runtimeChanged, warnOnce } from './runtime.ts'

/** The language of the page, and the host's own texts. */
export interface Texts {
  /** The language where no `lang` stands around an element; `vi` if not set. */
  locale?: string
  /** The host's own texts; those of an earlier call stay. */
  strings?: Strings
}

/** Where parcels are tracked. */
export interface Tracking {
  /** Carriers that win over the built-in ones, wherever a tracking code is shown (`S1-17`). */
  carriers?: readonly Carrier[]
}

/** Which mobile numbers there are. */
export interface Prefixes {
  /**
   * Mobile prefixes by network, in national format, instead of the built-in table (`S1-4`): which mobile numbers there are, and whose
   * they are. The longest prefix wins, so `{ ...MOBILE_NETWORKS, FPT: ['0775'] }` gives a range of one network to another.
   */
  networks?: NetworkTable
}

/** The default of the page: how to reach the API, or a client that is ready; texts; carriers; networks. */
export type Configuration = (RiskClientOptions | { client: BoomClient } | object) &
  Texts &
  Tracking &
  Prefixes

/**
 * Sets the page's default client, language and texts. May be called before or after elements are on the page, and
 * again: what a call leaves out stays. The transport loads at the first look-up, not here.
 */
export function configure(given: Configuration): void {
  const page = runtime()
  // Own ones alone: what a page has put on every object is no option.
  const configuration: Configuration = Object.assign(Object.create(null), given)
  if ('client' in configuration) page.source = configuration.client
  else if ('baseUrl' in configuration) page.source = clientLoader(configuration)
  if (configuration.locale !== undefined) page.locale = configuration.locale
  if (configuration.carriers) page.carriers = configuration.carriers
  const { strings, networks } = configuration
  // What is wrong costs a warning, and stops no page.
  if (strings || networks || configuration.locale || Object(given) !== given)
    import('./option-check.ts').then((checks) => checks.check(given)).catch(warnOf)
  // A new object each time, so that whoever keeps a text sees that it may have changed.
  page.strings = { ...page.strings }
  for (const [language, texts] of Object.entries(strings ?? {}))
    page.strings[language] = { ...page.strings[language], ...texts }
  runtimeChanged()
}

function warnOf(error: unknown): void {
  if (error instanceof Error) warnOnce(error.message)
}

function clientLoader(options: RiskClientOptions): ClientLoader {
  let loading: Promise<BoomClient> | undefined
  const load: ClientLoader = () => (loading ??= start())
  async function start(): Promise<BoomClient> {
    try {
      const { defaultClient } = await import('./default-client.ts')
      return (load.ready = defaultClient(options))
    } catch (error) {
      // Options that no client can be made of, or a chunk that did not arrive: that is asked for again at the next look-up.
      loading = undefined
      warnOf(error)
      throw error
    }
  }
  return load
}
