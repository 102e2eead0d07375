import { described, ELEMENTS } from './element-reference.ts'
import { outsideCode } from './links.ts'
import { addressOf, HOME, SECTIONS, type SitePage } from './site-map.ts'

/** What language models read of the product (llmstxt.org): an index of the pages, and all of them in one file. */

const ABOUT = `Custom elements that show how risky a customer who pays on delivery is, before a parcel leaves: <risk-badge>, <customer-suggestions>,
<boom-customer-table>, <customer-panel>, <risk-provider>. They talk to a risk API through @boom-risk/client; @boom-risk/mock-server is that API on a
developer's desk. No framework is needed. Packages: @boom-risk/elements, @boom-risk/client, @boom-risk/mock-server.`

export function llmsIndex(): string {
  const sections = SECTIONS.map(({ title, pages }) => {
    const lines = pages.map((page) => `- [${page.title.en}](${addressOf(page.path, 'en')}.md)${about(page)}`)
    return [`## ${title.en}`, '', ...lines].join('\n')
  })
  return [
    `# ${HOME.title.en}`,
    ABOUT.split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    'All pages in one file: [llms-full.txt](/llms-full.txt)',
    ...sections,
    '',
  ].join('\n\n')
}

function about({ from }: SitePage): string {
  return from.kind === 'element' ? `: ${described(ELEMENTS.get(from.tag)?.description, 'en')}` : ''
}

export function llmsFull(pages: readonly { readonly page: SitePage; readonly text: string }[]): string {
  return pages
    .map(({ page, text }) => `<!-- ${addressOf(page.path, 'en')} -->\n\n${plain(text)}`)
    .join('\n\n')
}

/** Without what only a site shows. */
function plain(text: string): string {
  const body = text.replace(/^---\n[^]*?\n---\n/, '')
  return outsideCode(body, (part) => part.replaceAll(/^(?:<[A-Z]\w+[^>]*\/>|:::.*)\n?/gm, '')).trim()
}
