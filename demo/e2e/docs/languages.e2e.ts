import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../docs/assemble/assemble.ts'
import { PAGES } from '../../docs/assemble/site-map.ts'

const CODE = /```[^]*?```/g
/** All but what programs write in one language. */
const TRANSLATED = PAGES.filter(({ from }) => !(from.kind === 'file' && from.isOnlyEnglish))

const outline = (text: string) => {
  const prose = text.replaceAll(CODE, '')
  return {
    headings: [...prose.matchAll(/^#+ /gm)].map(String),
    items: [...prose.matchAll(/^ *(?:[-*]|\d+\.) /gm)].length,
    rows: prose.split('\n').filter((line) => line.startsWith('|')).length,
    links: [...prose.matchAll(/\]\(|^ +link: /gm)].length,
    // What is said of a command is in the reader's language.
    code: [...text.matchAll(CODE)].map(([block]) => block.replaceAll(/\s+# .*/g, '')),
  }
}

/** Sentences of a page, without code, comments, addresses and what is bold: names on screens of others. */
const sentences = (text: string): readonly string[] =>
  text
    .replaceAll(CODE, '')
    .replaceAll(/<!--[^]*?-->|`[^`]*`|\]\([^)]*\)|\*\*[^*]*\*\*/g, '')
    .split(/[.:;|]\s|\n\s*\n|\n(?=[-#|])/)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => (sentence.match(/\p{L}+/gu) ?? []).length > 5)

describe('pages in Vietnamese', () => {
  test.each(TRANSLATED.map((page) => [page.path, page] as const))(
    '%s says what the English one says',
    (_, page) => {
      const [vi, en] = [textOf(page, 'vi'), textOf(page, 'en')]
      expect(outline(vi)).toEqual(outline(en))
      const english = new Set(sentences(en))
      expect(sentences(vi).filter((sentence) => english.has(sentence))).toEqual([])
    },
  )

  test('each that is written is on the site', () => {
    const folder = fileURLToPath(new URL('../../docs/pages/', import.meta.url))
    const known = new Set(TRANSLATED.map(({ path }) => `${path}.md`))
    for (const language of ['en', 'vi'])
      expect(globSync('**/*.md', { cwd: `${folder}${language}` }).filter((file) => !known.has(file))).toEqual(
        [],
      )
  })
})
