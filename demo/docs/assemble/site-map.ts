/** Which pages the documentation has, in which order, and what each is made of. The only place that knows. */

export const LANGUAGES = ['en', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]
export type Words = Readonly<Record<Language, string>>

export interface SitePage {
  /** Below the language, without an ending. */
  readonly path: string
  readonly title: Words
  readonly from: PageSource
}

/**
 * `page`: written for the site, in `pages/<language>`. `file`: a page of the repository that is read there as well; in Vietnamese from
 * `pages/vi`, but for what a program writes. `stack`: an app of `demo/embed`, gone through by `npm run verify:embed`. `element`: its README, examples, and what
 * `custom-elements.json` says.
 */
export type PageSource =
  | { readonly kind: 'page' }
  | { readonly kind: 'file'; readonly file: string; readonly isOnlyEnglish?: boolean }
  | { readonly kind: 'stack'; readonly stack: string; readonly files: readonly string[] }
  | { readonly kind: 'element'; readonly tag: string }

export interface Section {
  readonly title: Words
  readonly pages: readonly SitePage[]
}

const both = (name: string): Words => ({ en: name, vi: name })

const stack = (name: string, title: string | Words, ...files: readonly string[]): SitePage => ({
  path: `start/${name}`,
  title: typeof title === 'string' ? both(title) : title,
  from: { kind: 'stack', stack: name, files },
})

const element = (tag: string): SitePage => ({
  path: `elements/${tag}`,
  title: both(`<${tag}>`),
  from: { kind: 'element', tag },
})

const file = (path: string, title: Words, from: string): SitePage => ({
  path,
  title,
  from: { kind: 'file', file: from },
})

/** Written by a program, in one language. */
const written = (path: string, title: Words, from: string): SitePage => ({
  path,
  title,
  from: { kind: 'file', file: from, isOnlyEnglish: true },
})

const page = (path: string, title: Words): SitePage => ({ path, title, from: { kind: 'page' } })

export const HOME = page('index', both('Boom Risk Elements'))

export const SECTIONS: readonly Section[] = [
  {
    title: { en: 'Getting started', vi: 'Bắt đầu' },
    pages: [
      stack('html', { en: 'Plain HTML', vi: 'HTML thuần' }, 'index.html'),
      stack('react', 'React 19', 'src/main.tsx', 'src/order.tsx'),
      stack('next', 'Next.js', 'app/order.tsx', 'app/page.tsx'),
      stack('vue', 'Vue 3', 'vite.config.ts', 'src/main.ts', 'src/Order.vue'),
      stack('svelte', 'Svelte 5', 'src/main.ts', 'src/Order.svelte'),
      stack('angular', 'Angular', 'src/main.ts'),
      stack('preact', 'Preact', 'src/main.tsx'),
      stack('astro', 'Astro', 'src/pages/index.astro'),
      stack('php', 'PHP', 'public/index.php', 'public/risk-token.php'),
      stack('express', 'Express', 'server.mjs'),
      stack('server-pages', 'HTMX, Turbo', 'server.mjs'),
      stack('lit-ssr', 'Lit SSR', 'server.mjs', 'client.js', 'vite.config.mjs'),
    ],
  },
  {
    title: { en: 'Elements', vi: 'Các phần tử' },
    pages: [
      'risk-badge',
      'customer-suggestions',
      'boom-customer-table',
      'customer-panel',
      'risk-provider',
    ].map(element),
  },
  {
    title: { en: 'Guides', vi: 'Hướng dẫn' },
    pages: [
      page('theming', { en: 'Theming', vi: 'Giao diện' }),
      file(
        'guides/script-tag',
        { en: 'With a script tag', vi: 'Dùng thẻ script' },
        'docs/guides/script-tag.md',
      ),
      file(
        'guides/types-and-editors',
        { en: 'Types and editors', vi: 'Kiểu và trình soạn thảo' },
        'docs/guides/types-and-editors.md',
      ),
      file(
        'guides/chat-products',
        { en: 'In a chat product', vi: 'Trong sản phẩm chat' },
        'docs/guides/chat-products.md',
      ),
      file(
        'guides/phone-numbers',
        { en: 'Phone numbers', vi: 'Số điện thoại' },
        'docs/guides/phone-numbers.md',
      ),
      file(
        'guides/languages',
        { en: 'Another language', vi: 'Thêm một ngôn ngữ' },
        'docs/guides/languages.md',
      ),
      file(
        'guides/first-paint',
        { en: 'First paint and servers', vi: 'Lần vẽ đầu và máy chủ' },
        'docs/guides/first-paint.md',
      ),
      file(
        'guides/testing',
        { en: 'Tests of your pages', vi: 'Kiểm thử trang của bạn' },
        'docs/guides/testing.md',
      ),
      file('guides/tokens', { en: 'The token of the shop', vi: 'Token của shop' }, 'docs/guides/tokens.md'),
      page('security', { en: 'Security', vi: 'Bảo mật' }),
      file(
        'guides/personal-data',
        { en: 'Where people’s data goes', vi: 'Dữ liệu cá nhân đi đâu' },
        'docs/guides/personal-data.md',
      ),
      page('accessibility', { en: 'Accessibility', vi: 'Khả năng tiếp cận' }),
      page('browsers', { en: 'Browsers', vi: 'Trình duyệt' }),
      page('faq', { en: 'Questions', vi: 'Câu hỏi thường gặp' }),
    ],
  },
  {
    title: { en: 'Client, server, contract', vi: 'Client, máy chủ, hợp đồng' },
    pages: [
      file('client', { en: 'The client', vi: 'Client' }, 'packages/client/README.md'),
      file('mock-server', { en: 'The mock server', vi: 'Máy chủ giả lập' }, 'packages/mock-server/README.md'),
      file(
        'guides/your-own-server',
        { en: 'A server of your own', vi: 'Máy chủ của bạn' },
        'docs/guides/your-own-server.md',
      ),
      file(
        'guides/platform',
        { en: 'What a platform must keep', vi: 'Điều nền tảng phải giữ' },
        'docs/guides/platform.md',
      ),
      written('api/reference', { en: 'The contract', vi: 'Hợp đồng API' }, 'docs/api/reference.md'),
      file('api/versioning', { en: 'Versions', vi: 'Phiên bản' }, 'docs/api/versioning.md'),
      written('embedded', { en: 'Stacks that were tried', vi: 'Các nền đã thử' }, 'docs/embedded.md'),
      written('reliability', { en: 'What was tried', vi: 'Đã thử những gì' }, 'docs/reliability.md'),
    ],
  },
]

export const PAGES: readonly SitePage[] = [HOME, ...SECTIONS.flatMap(({ pages }) => pages)]

/** Where a page stands on the site. English is at the root. */
export function addressOf(path: string, language: Language): string {
  const at = path === 'index' ? '' : path
  return language === 'en' ? `/${at}` : `/vi/${at}`
}
