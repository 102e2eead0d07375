import { shareChanges } from '../tabs/change-channel.ts'
import { inTurn } from '../tabs/token-turns.ts'
import { resolveBaseUrl } from '../transport/base-url.ts'
import { createCore, type RiskCore } from './core.ts'
import { liveWhileObserved } from './live-while-observed.ts'
import type { RiskClientOptions } from './options.ts'

/** A core that shares a browser with others of its kind. */
export interface PageCore extends RiskCore {
  /** Ends the exchange with other tabs, and the events. */
  readonly close: () => void
}

/**
 * What every client of a page stands on, that of `configure()` as well as one of `createRiskClient()`: it leaves a failing API alone for a
 * while (circuit breaker), renews tokens one tab at a time, exchanges changes with the page's other tabs, and hears of what others change
 * while somebody watches an answer. What that takes beside is loaded when it is first needed. Sends nothing by itself.
 * @throws TypeError if `baseUrl` or `getToken` is not usable, saying what would be.
 */
export function createPageCore(options: RiskClientOptions): PageCore {
  // Whoever gives nothing is told what is missing; what a page has put on every object is not given.
  const { getToken, baseUrl }: RiskClientOptions = Object.assign(Object.create(null), options)
  const bare = createCore({
    ...options,
    // Read when they are needed: a page's may change.
    get networks() {
      return options.networks
    },
    // What is no function is left for the core to complain of.
    getToken: typeof getToken === 'function' ? inTurn(getToken, resolveBaseUrl(baseUrl)) : getToken,
  })
  const core: PageCore = {
    ...bare,
    observe: (afterMs) => live.observe(afterMs),
    close() {
      endSharing()
      live.close()
    },
  }
  // All of them know a core by itself: there is one.
  const live = liveWhileObserved(core)
  const endSharing = shareChanges(core)
  return core
}
