import { byId } from '../dom/element.ts'
import { placeIcons } from '../dom/icon.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message, type MessageKey, translateWithin } from '../i18n/messages.ts'
import { fillBar } from './bar.ts'
import { fillDock } from './dock.ts'
import type { PageName } from './pages.ts'

interface ShellOptions {
  readonly page: PageName
  /** Of the document; the product's name follows it. */
  readonly title: MessageKey
  readonly product: string
  /** `null` when the API's address could not be read: the page works on without it. */
  readonly apiUrl: string | null
  /** What becomes of a sample phone. */
  readonly samplesAbout: MessageKey
  readonly onPickPhone: (typed: string) => void
  readonly events: readonly string[]
}

/** Puts the evaluation around a product page: bar, dock, language. Every page of the demo begins with it. */
export function mountShell({ page, title, product, apiUrl, ...dock }: ShellOptions): void {
  fillBar(byId('bar', HTMLElement), page, apiUrl)
  const translateDock = fillDock(byId('dock', HTMLElement), dock, apiUrl)
  byId('trouble', HTMLElement).hidden = apiUrl !== null
  placeIcons(document)
  const translate = (): void => {
    translateWithin(document)
    translateDock()
    document.title = `${message(title)} · ${product}`
    delete document.documentElement.dataset['untranslated']
  }
  onLanguageChange(translate)
  translate()
}
