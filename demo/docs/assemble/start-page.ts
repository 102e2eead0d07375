import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { type Language, type SitePage, type Words } from './site-map.ts'

const APPS = new URL('../../embed/', import.meta.url)

const FENCE: Readonly<Record<string, string>> = { '.mjs': 'js', '.svelte': 'svelte', '.astro': 'astro' }

interface Lead {
  /** What is special about this stack. */
  readonly about: Words
  /** Whether the packages come from npm. */
  readonly isInstalled: boolean
}

const LEADS: Readonly<Record<string, Lead>> = {
  html: {
    isInstalled: false,
    about: {
      en: 'No build: put the folder `dist/cdn` of the package on your server, here as `/boom-risk/`, and add one script tag. [More of that](/guides/script-tag).',
      vi: 'Không cần build: đặt thư mục `dist/cdn` của gói lên máy chủ của bạn, ở đây là `/boom-risk/`, rồi thêm một thẻ script. [Xem thêm](/vi/guides/script-tag).',
    },
  },
  react: {
    isInstalled: true,
    about: {
      en: "React 19 sets properties and listens to events of custom elements by itself. `import '@boom-risk/elements/react'` types the tags; it loads nothing.",
      vi: "React 19 tự gán property và nghe sự kiện của custom element. `import '@boom-risk/elements/react'` cho kiểu của các thẻ và không tải gì thêm.",
    },
  },
  next: {
    isInstalled: true,
    about: {
      en: 'The elements may stand in server components: the tag is in the page before any script runs. `configure()` and what listens to events stand in a client component.',
      vi: 'Các phần tử đứng được trong server component: thẻ có trong trang trước khi script chạy. `configure()` và phần nghe sự kiện đặt trong client component.',
    },
  },
  vue: {
    isInstalled: true,
    about: {
      en: "Tell the compiler that tags with a dash are elements (`isCustomElement`). `import '@boom-risk/elements/vue'` types them in templates.",
      vi: "Báo cho trình biên dịch rằng thẻ có dấu gạch là phần tử (`isCustomElement`). `import '@boom-risk/elements/vue'` cho kiểu trong template.",
    },
  },
  svelte: {
    isInstalled: true,
    about: {
      en: "Svelte 5 listens with `onboom-risk-change={…}`. `import '@boom-risk/elements/svelte'` types the tags.",
      vi: "Svelte 5 nghe bằng `onboom-risk-change={…}`. `import '@boom-risk/elements/svelte'` cho kiểu của các thẻ.",
    },
  },
  angular: {
    isInstalled: true,
    about: {
      en: 'Add `CUSTOM_ELEMENTS_SCHEMA` to the component. Events have their types in strict templates.',
      vi: 'Thêm `CUSTOM_ELEMENTS_SCHEMA` vào component. Sự kiện có kiểu trong strict template.',
    },
  },
  preact: {
    isInstalled: true,
    about: {
      en: "`import '@boom-risk/elements/preact'` types the tags. Controlled fields may be cleared and set: the badge tells what it knows after Preact has heard the field.",
      vi: "`import '@boom-risk/elements/preact'` cho kiểu của các thẻ. Ô nhập có kiểm soát vẫn xóa và gán được: badge chỉ báo sau khi Preact đã nghe ô nhập.",
    },
  },
  astro: {
    isInstalled: true,
    about: {
      en: 'The tags stand in the page as they are, rendered or static; one `<script>` brings them to life.',
      vi: 'Các thẻ đứng nguyên trong trang, dựng sẵn hay tĩnh; một `<script>` làm chúng hoạt động.',
    },
  },
  'server-pages': {
    isInstalled: false,
    about: {
      en: 'Any server that writes HTML: PHP, Laravel, Rails, Django, Go. The page below swaps its parts with HTMX and is taken over by Turbo; fields that are morphed keep badge and suggestions.',
      vi: 'Máy chủ nào viết ra HTML cũng được: PHP, Laravel, Rails, Django, Go. Trang dưới đây thay từng phần bằng HTMX và chuyển trang bằng Turbo; ô nhập bị thay vẫn giữ badge và gợi ý.',
    },
  },
  'lit-ssr': {
    isInstalled: true,
    about: {
      en: '`@lit-labs/ssr` renders the elements with their shadow roots; in the browser each draws itself anew over that, and `fouc.css` reserves its room. [More of that](/guides/first-paint).',
      vi: '`@lit-labs/ssr` dựng sẵn các phần tử cùng shadow root; trong trình duyệt mỗi phần tử tự vẽ lại lên đó, và `fouc.css` giữ chỗ cho nó. [Xem thêm](/vi/guides/first-paint).',
    },
  },
}

const WORDS = {
  install: { en: 'Install', vi: 'Cài đặt' },
  code: { en: 'Code', vi: 'Mã nguồn' },
  tested: {
    en: 'These files are from an app that `npm run verify:embed` installs from the packed packages, builds where it is built, and goes through in Chromium and Firefox. [What came of it](/embedded).',
    vi: 'Các tệp này lấy từ một ứng dụng mà `npm run verify:embed` cài từ gói đã đóng, build nếu cần build, và chạy thử trong Chromium và Firefox. [Kết quả](/vi/embedded).',
  },
  token: {
    en: "`fetchShopToken()` stands for a call to your own back end that returns a short-lived token of the shop. To try without one: `npx -p @boom-risk/mock-server boom-risk-mock`, then `baseUrl: 'http://127.0.0.1:8787'` and the token `dev-1-owner`.",
    vi: "`fetchShopToken()` là lời gọi tới máy chủ của bạn, trả về token ngắn hạn của shop. Thử khi chưa có: `npx -p @boom-risk/mock-server boom-risk-mock`, rồi `baseUrl: 'http://127.0.0.1:8787'` với token `dev-1-owner`.",
  },
  next: { en: 'Then', vi: 'Tiếp theo' },
  links: {
    en: '- [the badge](/elements/risk-badge), with everything that it can do\n- [suggestions](/elements/customer-suggestions) on the same field\n- [theming](/theming), to look like the rest of your page\n- [security](/security): content security policy, what events carry',
    vi: '- [badge](/vi/elements/risk-badge) và mọi khả năng của nó\n- [gợi ý khách](/vi/elements/customer-suggestions) trên cùng ô nhập\n- [giao diện](/vi/theming), để hợp với trang của bạn\n- [bảo mật](/vi/security): content security policy, sự kiện mang theo gì',
  },
} satisfies Record<string, Words>

/** How to begin in a framework: its app, file by file. */
export function startPage(
  page: SitePage,
  stack: string,
  files: readonly string[],
  language: Language,
): string {
  const lead = LEADS[stack]
  if (!lead) throw new Error(`start-page.ts says nothing of ${stack}`)
  const say = (words: Words): string => words[language]
  const install = lead.isInstalled
    ? `## ${say(WORDS.install)}\n\n\`\`\`sh\nnpm install @boom-risk/elements\n\`\`\`\n`
    : ''
  const blocks = files.map((file) => {
    const text = asAStranger(readFileSync(new URL(`${stack}/${file}`, APPS), 'utf8')).trimEnd()
    const kind = FENCE[extname(file)] ?? extname(file).slice(1)
    return `\`\`\`${kind} [${file}]\n${text}\n\`\`\``
  })
  const code = blocks.length > 1 ? `::: code-group\n\n${blocks.join('\n\n')}\n\n:::` : blocks.join('')
  return [
    `# ${page.title[language]}`,
    say(lead.about),
    install,
    `## ${say(WORDS.code)}`,
    code,
    say(WORDS.tested),
    say(WORDS.token),
    `## ${say(WORDS.next)}`,
    say(WORDS.links),
    '',
  ].join('\n\n')
}

/** The apps have words in place of what differs from machine to machine. */
function asAStranger(text: string): string {
  return text
    .replace(/ *\/\/ In a frame without an origin[^\n]*\n/, '')
    .replace("window.origin === 'null' ? '__API_FOR_NULL__' : '__API__'", "'__API__'")
    .replace(/(?:\.|)\/node_modules\/@boom-risk\/elements\/dist\/cdn\//, '/boom-risk/')
    .replaceAll("getToken: () => '__TOKEN__'", 'getToken: () => fetchShopToken()')
    .replaceAll('__API__', 'https://risk.example.com')
    .replaceAll('__TOKEN__', 'dev-1-owner')
}
