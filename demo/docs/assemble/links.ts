import { posix } from 'node:path'
import { addressOf, type Language, PAGES } from './site-map.ts'

const REPOSITORY = 'https://github.com/boom-risk/boom-risk-elements/blob/main/'

/** Files of the repository that are pages of the site. */
const PAGE_OF_FILE = new Map<string, string>(
  PAGES.flatMap(({ path, from }) => {
    if (from.kind === 'file') return [[from.file, path]]
    return from.kind === 'element' ? [[`packages/elements/src/${from.tag}/README.md`, path]] : []
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

function siteLink(href: string, file: string, language: Language): string {
  if (/^(?:[a-z]+:|#|\/)/.test(href)) return onSite(href, language)
  const [target = '', hash] = href.split('#')
  const path = posix.normalize(posix.join(posix.dirname(file), target))
  const page = PAGE_OF_FILE.get(path)
  const fragment = hash === undefined ? '' : `#${hash}`
  return page === undefined ? `${REPOSITORY}${path}${fragment}` : `${addressOf(page, language)}${fragment}`
}

/** Pages that are published name others of the repository by their whole address. */
function onSite(href: string, language: Language): string {
  if (!href.startsWith(REPOSITORY)) return href
  const [path = '', hash] = href.slice(REPOSITORY.length).split('#')
  const page = PAGE_OF_FILE.get(path)
  return page === undefined ? href : `${addressOf(page, language)}${hash === undefined ? '' : `#${hash}`}`
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
