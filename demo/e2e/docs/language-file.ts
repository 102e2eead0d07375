import { readFileSync } from 'node:fs'

const ENGLISH = new URL('../../../packages/elements/dist/i18n/languages/en.js', import.meta.url)

/** A language file as the guide has a reader make it, of the English texts as they are published. */
export function languageFile(name: string): string {
  const changes = [
    [
      'export const en = {',
      `import { stringsOf } from '@boom-risk/elements/languages'\nexport const ${name} = stringsOf({`,
    ],
    ['\n};', '\n});'],
  ] as const
  let text = readFileSync(ENGLISH, 'utf8')
  for (const [before, after] of changes) {
    if (text.split(before).length !== 2)
      throw new Error(`the English texts do not have ${JSON.stringify(before)} once`)
    text = text.replace(before, after)
  }
  return text
}
