import { runtime } from '../runtime/runtime.ts'

const FALLBACK = 'en'

/** The language that stands nearest: the element's own `lang`, its closest ancestor's, then those of its shadow hosts. */
export function nearestLang(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const holder: Element | null = node.closest('[lang]')
    if (holder) return holder.getAttribute('lang') ?? ''
    const root: Node = node.getRootNode()
    node = root instanceof ShadowRoot ? root.host : undefined
  }
  return ''
}

const resolved = new Map<string, string>()

/** The language of a locale: `en` of `en-GB`. */
export function languageOf(locale: string): string {
  const end = locale.indexOf('-')
  return end < 0 ? locale : locale.slice(0, end)
}

/** A locale that there are strings for; an unreadable or unknown one is English, none at all the default of `configure()`. */
export function localeOf(element: Element): string {
  const { locale = 'vi', strings } = runtime()
  const lang = nearestLang(element) || locale
  let tag = resolved.get(lang)
  if (tag === undefined) {
    try {
      tag = Intl.getCanonicalLocales(lang)[0] ?? FALLBACK
    } catch {
      tag = FALLBACK
    }
    resolved.set(lang, tag)
  }
  const language = languageOf(tag)
  return language === 'vi' || strings[language] || strings[tag] || language === FALLBACK ? tag : FALLBACK
}
