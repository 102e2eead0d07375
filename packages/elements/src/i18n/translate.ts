import { runtime, warnOnce } from '../runtime/runtime.ts'
import { formatNumber } from './format.ts'
import { languageOf } from './locale.ts'
import type { Catalog, Message, MessageValues } from './message.ts'

type HostTexts = Partial<Record<string, Message>> | undefined

const SLOT = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g

/** The function that reads one catalog; the host's strings of `configure()` come first. */
export function translator<C extends Catalog>(catalog: C) {
  return (locale: string, key: keyof C & string, values: MessageValues = {}): string => {
    const language = languageOf(locale)
    const { [locale]: own, [language]: ofLanguage } = runtime().strings as Record<string, HostTexts>
    const built = catalog[key]?.[language === 'vi' ? 0 : 1] ?? key
    let message: unknown = own?.[key] ?? ofLanguage?.[key] ?? built
    try {
      if (typeof message === 'function') message = message(values)
    } catch {
      // What is no text costs the host its own words, and nobody else anything.
    }
    if (typeof message !== 'string') {
      warnOnce(`strings: ${key} is no text`)
      message = built
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is one by now, which TypeScript does not see
    return (message as string).replace(SLOT, (slot, name: string, one?: string, other?: string) => {
      const value = values[name] ?? slot
      if (other !== undefined) return (value === 1 ? one : other) ?? ''
      return typeof value === 'number' ? formatNumber(locale, value) : value
    })
  }
}
