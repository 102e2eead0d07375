import type { RiskClientOptions } from '@boom-risk/client'
import { checkNetworks, type NetworkTable } from '@boom-risk/client/rules'
import { runtime, runtimeChanged } from './runtime.ts'
import { warnOnce } from './warn.ts'

/** What each option must be; whatever is not is left out, so that its default counts. */
const CHECKS: Partial<
  Record<keyof RiskClientOptions, readonly [must: string, is: (given: unknown) => boolean]>
> = {
  deadlineMs: ['a number of ms above 0', isPositive],
  tryTimeoutMs: ['a number of ms above 0', isPositive],
  maxRetryAfterMs: ['a number of ms, 0 or more', isCount],
  riskFreshMs: ['a number of ms, 0 or more', isCount],
  riskStaleMs: ['a number of ms, 0 or more', isCount],
  retries: ['a whole number, 0 or more', (given) => isCount(given) && Number.isInteger(given)],
  maxCacheEntries: ['a whole number above 0', (given) => isPositive(given) && Number.isInteger(given)],
  fetch: ['a function', isFunction],
  onRequest: ['a function', isFunction],
  random: ['a function', isFunction],
  shareEvents: ['true or false', (given) => typeof given === 'boolean'],
}

/** Options of a client without those that are of no use: each has one warning that names it, and its default. */
export function usableOptions(options: RiskClientOptions): RiskClientOptions {
  const wrong = Object.entries(CHECKS).filter(([name, [, is]]) => {
    const given: unknown = Reflect.get(options, name)
    return given !== undefined && !is(given)
  })
  for (const [name, [must]] of wrong) warnOnce(`configure({ ${name} }): must be ${must}; the default is used`)
  return Object.assign({}, options, Object.fromEntries(wrong.map(([name]) => [name, undefined])))
}

/**
 * Says what is wrong of what `configure()` was given. A table of networks counts once it is checked: the one before it stays till then.
 * @throws TypeError for a table that is none
 */
export function check(given: { strings?: unknown; locale?: unknown; networks?: NetworkTable }): void {
  checkTexts(given)
  if (!given.networks) return
  runtime().networks = checkNetworks(given.networks)
  runtimeChanged()
}

/** Says what of the host's texts is no use. They are read as they are needed, and those that are no text are passed over there. */
function checkTexts({ strings, locale }: { strings?: unknown; locale?: unknown }): void {
  if (locale !== undefined && !isLocale(locale))
    warnOnce('configure({ locale }): must be a language tag, such as "vi" or "en"; English is used')
  if (strings === undefined) return
  if (!isRecord(strings)) {
    warnOnce(
      'configure({ strings }): must be texts by language, such as { vi: { … } }; the built-in ones are used',
    )
    return
  }
  for (const [language, texts] of Object.entries(strings))
    if (!isLocale(language) || !isRecord(texts))
      warnOnce(
        `configure({ strings }): ${JSON.stringify(language)} is no language with its texts; it is left aside`,
      )
}

function isPositive(given: unknown): boolean {
  return isCount(given) && given !== 0
}

function isCount(given: unknown): boolean {
  return typeof given === 'number' && given >= 0
}

function isFunction(given: unknown): boolean {
  return typeof given === 'function'
}

function isRecord(given: unknown): given is object {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

function isLocale(given: unknown): boolean {
  try {
    return typeof given === 'string' && Intl.getCanonicalLocales(given).length === 1
  } catch {
    return false
  }
}
