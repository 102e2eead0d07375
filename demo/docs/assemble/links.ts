import { posix } from 'node:path'
import { addressOf, type Language, PAGES } from './site-map.ts'

const REPOSITORY = 'https://github.com/boom-risk/boom-risk-elements/blob/main/'

/** Files and apps of the repository that are pages of the site. */
const PAGE_OF_FILE = new Map<string, string>(
  PAGES.flatMap(({ path, from }) => {
    if (from.kind === 'file') return [[from.file, path]]
    if (from.kind === 'stack') return [[`demo/embed/${from.stack}`, path]]
    if (from.kind === 'page') return [[`demo/docs/pages/en/${path}.md`, path]]
    return [[`packages/elements/src/${from.tag}/README.md`, path]]
  }),
)

const LINK = /(!?\[(?:[^\]\\]|\\.)*\]\()([^)\s]+)(\))/g

/** Leads the links of a file of the repository to the pages of the site, and elsewhere to the repository. */
export function siteLinks(markdown: string, file: string, language: Language): string {
  return outsideCode(markdown, (text) =>
    text.replaceAll(
      LINK,
      (_, before: string, href: string, after: string) =>
        `${before}${siteLink(href, file, language)}${after}`,
    ),
  )
}

/** Pages that are published name others of the repository by their whole address. */
function siteLink(href: string, file: string, language: Language): string {
  const isWhole = href.startsWith(REPOSITORY)
  if (!isWhole && /^(?:[a-z]+:|#|\/)/.test(href)) return href
  const [target = '', hash] = (isWhole ? href.slice(REPOSITORY.length) : href).split('#')
  const path = isWhole ? target : posix.normalize(posix.join(posix.dirname(file), target))
  const page = PAGE_OF_FILE.get(path)
  const address = page === undefined ? `${REPOSITORY}${path}` : addressOf(page, language)
  return hash === undefined ? address : `${address}#${hash}`
}

const FENCE = /^([ \t]*)(```+)[^\n]*\n[^]*?^\1\2[ \t]*$/gm

/** Changes the text between blocks of code. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  let done = ''
  let from = 0
  for (const { index, 0: block } of markdown.matchAll(FENCE)) {
    done += change(markdown.slice(from, index)) + block
    from = index + block.length
  }
  return done + change(markdown.slice(from))
}
