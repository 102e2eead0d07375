import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMockServer, PICTURE_ADDRESSES } from '@boom-risk/mock-server'
import { elementReference } from './element-reference.ts'
import { siteLinks } from './links.ts'
import { LIVE_FOLDER } from './live-folder.ts'
import { llmsFull, llmsIndex } from './llms.ts'
import { addressOf, type Language, LANGUAGES, PAGES, type SitePage, type Words } from './site-map.ts'
import { startPage } from './start-page.ts'

/** Puts the pages of the site together: what is written for it, what the repository has anyway, what the elements say of themselves. */

const ROOT = new URL('../../../', import.meta.url)
const WRITTEN = new URL('../pages/', import.meta.url)
/** Where VitePress finds them. */
export const ASSEMBLED = new URL('../../.cache/docs/', import.meta.url)

const ONLY_ENGLISH = '::: info Ngôn ngữ\nTrang này chỉ có bằng tiếng Anh.\n:::\n\n'

const EXAMPLE: Words = { en: 'Live example', vi: 'Ví dụ chạy thật' }

/** The text of a page. */
export function textOf(page: SitePage, language: Language): string {
  const { from, path } = page
  if (from.kind === 'page') return written(path, language)
  if (from.kind === 'stack') return startPage(page, from.stack, from.files, language)
  if (from.kind === 'element') return elementText(page, from.tag, language)
  if (language === 'vi' && from.isOnlyEnglish)
    return fileText(path, from.file, 'en', 'vi').replace(/^(# .*\n+)/, `$1${ONLY_ENGLISH}`)
  return fileText(path, from.file, language)
}

function written(path: string, language: Language): string {
  return readFileSync(new URL(`${language}/${path}.md`, WRITTEN), 'utf8')
}

/** Its links lead to pages of `linked`. @throws Error where it is to be in Vietnamese and nobody has written that */
function fileText(path: string, file: string, language: Language, linked = language): string {
  if (language === 'vi') return written(path, 'vi')
  return siteLinks(readFileSync(new URL(file, ROOT), 'utf8'), file, linked)
}

function elementText(page: SitePage, tag: string, language: Language): string {
  const readme = fileText(page.path, `packages/elements/src/${tag}/README.md`, language)
  const [heading = '', ...body] = readme.split(/(?<=^# .*\n)/m)
  const example = `## ${EXAMPLE[language]}\n\n<LiveExample tag="${tag}" />`
  return [heading, example, body.join(''), elementReference(tag, language)].join('\n\n')
}

/** Below its language; English is at the root. */
function fileOf(page: SitePage, language: Language): URL {
  return new URL(`.${addressOf(page.path, language).replace(/\/$/, '/index')}.md`, ASSEMBLED)
}

function write(file: URL, text: string): void {
  mkdirSync(dirname(fileURLToPath(file)), { recursive: true })
  writeFileSync(file, text)
}

/** Pictures are asked for by `<img>`, past the `fetch` of the examples. */
async function writePictures(): Promise<void> {
  const server = createMockServer({ customers: 1 })
  for (const address of PICTURE_ADDRESSES) {
    const picture = await server.respond(new Request(`http://localhost/${address}`), `/${address}`)
    write(new URL(`public${LIVE_FOLDER}${address}`, ASSEMBLED), await picture.text())
  }
}

export async function assemble(): Promise<void> {
  rmSync(ASSEMBLED, { recursive: true, force: true })
  for (const language of LANGUAGES)
    for (const page of PAGES) write(fileOf(page, language), textOf(page, language))
  const english = PAGES.map((page) => ({ page, text: textOf(page, 'en') }))
  // As text too, for those who read no site.
  for (const { page, text } of english)
    write(new URL(`public${addressOf(page.path, 'en').replace(/\/$/, '/index')}.md`, ASSEMBLED), text)
  write(new URL('public/llms.txt', ASSEMBLED), llmsIndex())
  write(new URL('public/llms-full.txt', ASSEMBLED), llmsFull(english))
  cpSync(new URL('../public/', import.meta.url), new URL('public/', ASSEMBLED), { recursive: true })
  await writePictures()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await assemble()
