export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const STORAGE_KEY = 'demo.language'
const changes = new EventTarget()

/** The `lang` of the document is the one source: the elements follow it too. */
export function language(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'vi'
}

export function setLanguage(next: Language): void {
  if (next === language()) return
  document.documentElement.lang = next
  try {
    localStorage.setItem(STORAGE_KEY, next)
  } catch {
    // A browser that forbids storage forgets the choice, no more.
  }
  changes.dispatchEvent(new Event('change'))
}

/** Calls back after each change of language, for what is not a plain message: money, dates, counts. */
export function onLanguageChange(listener: () => void): void {
  changes.addEventListener('change', listener)
}
