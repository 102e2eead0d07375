import { checkNetworks, type NetworkTable } from '@boom-risk/client/rules'
import { runtime, runtimeChanged, warnOnce } from './runtime.ts'

/**
 * Says what is wrong of what `configure()` was given. A table of networks counts once it is checked: the one before it stays till then.
 * @throws TypeError for a table that is none
 */
export function check(given: { strings?: unknown; locale?: unknown; networks?: NetworkTable }): void {
  if (Object(given) !== given) {
    warnOnce('configure(): must be given an object, such as { baseUrl, getToken }; nothing is changed')
    return
  }
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
