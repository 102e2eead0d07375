import { placeIcons } from '../dom/icon.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message, type MessageKey, translateWithin } from '../i18n/messages.ts'
import { followSettings } from './frame-settings.ts'

/** What the shell does for the demo's pages, for one in a frame: it has no bar of its own. */
export function mountEmbeddedPage(title: MessageKey): void {
  followSettings()
  placeIcons(document)
  const translate = (): void => {
    translateWithin(document)
    document.title = message(title)
    delete document.documentElement.dataset['untranslated']
  }
  onLanguageChange(translate)
  translate()
}
