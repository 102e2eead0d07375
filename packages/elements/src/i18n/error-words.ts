import { errorMessages } from './texts/error.ts'
import { translator } from './translate.ts'

const text = translator(errorMessages)

function isKnown(name: unknown): name is keyof typeof errorMessages {
  return typeof name === 'string' && name in errorMessages
}

/** What went wrong, in a few words; never the error's own text. By name, so that it holds across copies of the client. */
export function errorWord(locale: string, error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  return text(locale, isKnown(name) ? name : 'otherError')
}
