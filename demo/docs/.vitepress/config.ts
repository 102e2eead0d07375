import { fileURLToPath } from 'node:url'
import { type DefaultTheme, defineConfig } from 'vitepress'
import { addressOf, HOME, type Language, SECTIONS, type Words } from '../assemble/site-map.ts'

const WORDS = {
  outline: { en: 'On this page', vi: 'Trên trang này' },
  previous: { en: 'Previous', vi: 'Trước' },
  next: { en: 'Next', vi: 'Sau' },
  menu: { en: 'Menu', vi: 'Mục lục' },
  top: { en: 'Back to the top', vi: 'Lên đầu trang' },
  language: { en: 'Language', vi: 'Ngôn ngữ' },
  theme: { en: 'Theme', vi: 'Sáng tối' },
  light: { en: 'Switch to light', vi: 'Chuyển sang sáng' },
  dark: { en: 'Switch to dark', vi: 'Chuyển sang tối' },
  skip: { en: 'Skip to content', vi: 'Tới nội dung' },
  about: {
    en: 'Custom elements that show how risky a COD customer is, before the parcel leaves.',
    vi: 'Các custom element cho biết khách COD rủi ro thế nào, trước khi gửi hàng.',
  },
  search: { en: 'Search', vi: 'Tìm kiếm' },
  clear: { en: 'Clear', vi: 'Xóa' },
  back: { en: 'Close search', vi: 'Đóng tìm kiếm' },
  none: { en: 'Nothing found for', vi: 'Không tìm thấy' },
  details: { en: 'Show more of each', vi: 'Hiện chi tiết' },
  choose: { en: 'to choose', vi: 'chọn' },
  move: { en: 'to move', vi: 'di chuyển' },
  close: { en: 'to close', vi: 'đóng' },
  missing: { en: 'There is no such page', vi: 'Không có trang này' },
  missingAbout: {
    en: 'It may have moved: search for it, or begin at the start.',
    vi: 'Có thể trang đã chuyển chỗ: hãy tìm, hoặc bắt đầu từ trang đầu.',
  },
  home: { en: 'To the start', vi: 'Về trang đầu' },
} satisfies Record<string, Words>

function sayIn(language: Language): (word: keyof typeof WORDS) => string {
  return (word) => WORDS[word][language]
}

function themeIn(language: Language): DefaultTheme.Config {
  const say = sayIn(language)
  const first = (path: string): string => addressOf(path, language)
  return {
    nav: SECTIONS.map(({ title, pages }) => ({
      text: title[language],
      link: first(pages[0]?.path ?? HOME.path),
      activeMatch: `^${language === 'vi' ? '/vi' : ''}/(?:${pages.map(({ path }) => path).join('|')})$`,
    })),
    sidebar: SECTIONS.map(({ title, pages }) => ({
      text: title[language],
      items: pages.map((page) => ({ text: escaped(page.title[language]), link: first(page.path) })),
    })),
    outline: { level: [2, 3], label: say('outline') },
    docFooter: { prev: say('previous'), next: say('next') },
    sidebarMenuLabel: say('menu'),
    returnToTopLabel: say('top'),
    langMenuLabel: say('language'),
    darkModeSwitchLabel: say('theme'),
    lightModeSwitchTitle: say('light'),
    darkModeSwitchTitle: say('dark'),
    skipToContentLabel: say('skip'),
    notFound: {
      title: say('missing'),
      quote: say('missingAbout'),
      linkLabel: say('home'),
      linkText: say('home'),
    },
  }
}

/** Titles stand as markup in the sidebar. */
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function searchWords(language: Language): NonNullable<DefaultTheme.LocalSearchOptions['translations']> {
  const say = sayIn(language)
  return {
    button: { buttonText: say('search'), buttonAriaLabel: say('search') },
    modal: {
      displayDetails: say('details'),
      resetButtonTitle: say('clear'),
      backButtonTitle: say('back'),
      noResultsText: say('none'),
      footer: { selectText: say('choose'), navigateText: say('move'), closeText: say('close') },
    },
  }
}

export default defineConfig({
  title: HOME.title.en,
  srcDir: '../.cache/docs',
  // Texts to be read as they are.
  srcExclude: ['public/**'],
  outDir: '../dist-docs',
  cacheDir: '../.cache/vitepress',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: '/favicon.svg' }]],
  lastUpdated: false,
  locales: {
    root: { label: 'English', lang: 'en', description: WORDS.about.en, themeConfig: themeIn('en') },
    vi: { label: 'Tiếng Việt', lang: 'vi', description: WORDS.about.vi, themeConfig: themeIn('vi') },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        translations: searchWords('en'),
        locales: { vi: { translations: searchWords('vi') } },
      },
    },
    socialLinks: [
      { icon: 'github', link: 'https://github.com/boom-risk/boom-risk-elements', ariaLabel: 'GitHub' },
    ],
  },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } },
  vite: {
    resolve: { alias: { '@docs': fileURLToPath(new URL('..', import.meta.url)) } },
    build: { chunkSizeWarningLimit: 2000 },
  },
})
