import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { DAILY } from '../../../scripts/embed/stacks.mjs'
import { type Language, type SitePage, type Words } from './site-map.ts'

const APPS = new URL('../../embed/', import.meta.url)

const FENCE: Readonly<Record<string, string>> = { '.mjs': 'js', '.svelte': 'svelte', '.astro': 'astro' }

interface Lead {
  /** What is special about this stack. */
  readonly about: Words
  /** What to type before the files are there; an app that is there already takes the elements alone. */
  readonly install?: string
  /** What makes an app that the files have a place in. */
  readonly create?: string
  /** What starts it, where the app does not have a command of its own. */
  readonly run?: string
}

const ELEMENTS = 'npm install @boom-risk/elements'

const LEADS: Readonly<Record<string, Lead>> = {
  html: {
    about: {
      en: 'No build: put the folder `dist/cdn` of the package on your server, here as `/boom-risk/`, and add one script tag. [More of that](/guides/script-tag).',
      vi: 'Không cần build: đặt thư mục `dist/cdn` của gói lên máy chủ của bạn, ở đây là `/boom-risk/`, rồi thêm một thẻ script. [Xem thêm](/vi/guides/script-tag).',
    },
    install: `${ELEMENTS}\ncp -r node_modules/@boom-risk/elements/dist/cdn boom-risk`,
    run: 'npx -p http-server http-server -p 3000',
  },
  php: {
    about: {
      en: 'No Composer, no build: the page, the route that gives it a token, and the folder `dist/cdn` of the package beside them as `/boom-risk/`. The form submits what the badge says as `risk`.',
      vi: 'Không cần Composer, không cần build: trang, đường dẫn cấp token cho trang, và thư mục `dist/cdn` của gói đặt bên cạnh thành `/boom-risk/`. Form gửi điều badge nói trong trường `risk`.',
    },
    install: `${ELEMENTS}\nmkdir public\ncp -r node_modules/@boom-risk/elements/dist/cdn public/boom-risk`,
    run: 'php -S 127.0.0.1:3000 -t public',
  },
  express: {
    about: {
      en: 'One file: the page, the route that gives it a token, and the files for script tags straight from the package.',
      vi: 'Một tệp duy nhất: trang, đường dẫn cấp token cho trang, và các tệp cho thẻ script lấy thẳng từ gói.',
    },
    install: `${ELEMENTS} express express-session`,
    run: 'node server.mjs',
  },
  react: {
    about: {
      en: "React 19 sets properties and listens to events of custom elements by itself. `import '@boom-risk/elements/react'` types the tags; it loads nothing.",
      vi: "React 19 tự gán property và nghe sự kiện của custom element. `import '@boom-risk/elements/react'` cho kiểu của các thẻ và không tải gì thêm.",
    },
    create: 'npm create vite@latest shop -- --template react-ts',
  },
  next: {
    about: {
      en: 'The elements may stand in server components: the tag is in the page before any script runs. `configure()` and what listens to events stand in a client component.',
      vi: 'Các phần tử đứng được trong server component: thẻ có trong trang trước khi script chạy. `configure()` và phần nghe sự kiện đặt trong client component.',
    },
    create: 'npx create-next-app@latest shop',
  },
  vue: {
    about: {
      en: "Tell the compiler that tags with a dash are elements (`isCustomElement`). `import '@boom-risk/elements/vue'` types them in templates.",
      vi: "Báo cho trình biên dịch rằng thẻ có dấu gạch là phần tử (`isCustomElement`). `import '@boom-risk/elements/vue'` cho kiểu trong template.",
    },
    create: 'npm create vite@latest shop -- --template vue-ts',
  },
  svelte: {
    about: {
      en: "Svelte 5 listens with `onboom-risk-change={…}`. `import '@boom-risk/elements/svelte'` types the tags.",
      vi: "Svelte 5 nghe bằng `onboom-risk-change={…}`. `import '@boom-risk/elements/svelte'` cho kiểu của các thẻ.",
    },
    create: 'npm create vite@latest shop -- --template svelte-ts',
  },
  angular: {
    about: {
      en: 'Add `CUSTOM_ELEMENTS_SCHEMA` to the component. Events have their types in strict templates.',
      vi: 'Thêm `CUSTOM_ELEMENTS_SCHEMA` vào component. Sự kiện có kiểu trong strict template.',
    },
    create: 'npx @angular/cli@latest new shop',
  },
  preact: {
    about: {
      en: "`import '@boom-risk/elements/preact'` types the tags. Controlled fields may be cleared and set: the badge tells what it knows after Preact has heard the field.",
      vi: "`import '@boom-risk/elements/preact'` cho kiểu của các thẻ. Ô nhập có kiểm soát vẫn xóa và gán được: badge chỉ báo sau khi Preact đã nghe ô nhập.",
    },
    create: 'npm create vite@latest shop -- --template preact-ts',
  },
  astro: {
    about: {
      en: 'The tags stand in the page as they are, rendered or static; one `<script>` brings them to life.',
      vi: 'Các thẻ đứng nguyên trong trang, dựng sẵn hay tĩnh; một `<script>` làm chúng hoạt động.',
    },
    create: 'npm create astro@latest shop',
  },
  'server-pages': {
    about: {
      en: 'Any server that writes HTML: Laravel, Rails, Django, Go. The pages below swap their parts with HTMX or are taken over by Turbo; fields that are morphed keep badge and suggestions. [With PHP alone](/start/php).',
      vi: 'Máy chủ nào viết ra HTML cũng được: Laravel, Rails, Django, Go. Các trang dưới đây thay từng phần bằng HTMX hoặc chuyển trang bằng Turbo; ô nhập bị thay vẫn giữ badge và gợi ý. [Chỉ dùng PHP](/vi/start/php).',
    },
    install: `${ELEMENTS} htmx.org idiomorph @hotwired/turbo`,
    run: 'node server.mjs',
  },
  'lit-ssr': {
    about: {
      en: '`@lit-labs/ssr` renders the elements with their shadow roots; in the browser each draws itself anew over that, and `fouc.css` reserves its room. [More of that](/guides/first-paint).',
      vi: '`@lit-labs/ssr` dựng sẵn các phần tử cùng shadow root; trong trình duyệt mỗi phần tử tự vẽ lại lên đó, và `fouc.css` giữ chỗ cho nó. [Xem thêm](/vi/guides/first-paint).',
    },
    install: `${ELEMENTS} @lit-labs/ssr @lit-labs/ssr-client lit\nnpm install --save-dev vite`,
    run: 'npx -p vite vite build\nnode server.mjs',
  },
}

const WORDS = {
  install: { en: 'Install', vi: 'Cài đặt' },
  create: {
    en: 'Where there is no app yet, this makes one; the files below stand in it under the names that they have here:',
    vi: 'Chưa có ứng dụng thì lệnh này tạo ra; các tệp dưới đây đặt vào đó, đúng tên như ở đây:',
  },
  code: { en: 'Code', vi: 'Mã nguồn' },
  daily: {
    en: 'These files are from an app that `npm test` builds where it is built and goes through in Chromium, with the packages as they stand; `npm run verify:embed` installs it from the packed packages and goes through it in Firefox too. [What came of it](/embedded).',
    vi: 'Các tệp này lấy từ một ứng dụng mà `npm test` build nếu cần build và chạy thử trong Chromium, với các gói hiện có; `npm run verify:embed` còn cài từ gói đã đóng và chạy thử cả trong Firefox. [Kết quả](/vi/embedded).',
  },
  tested: {
    en: 'These files are from an app that `npm run verify:embed` installs from the packed packages, builds where it is built, and goes through in Chromium and Firefox; `npm test` does not, for it asks no registry. [What came of it](/embedded).',
    vi: 'Các tệp này lấy từ một ứng dụng mà `npm run verify:embed` cài từ gói đã đóng, build nếu cần build, và chạy thử trong Chromium và Firefox; `npm test` thì không, vì nó không tải gì từ registry. [Kết quả](/vi/embedded).',
  },
  run: { en: 'Run', vi: 'Chạy' },
  api: {
    en: 'The API is the mock server, in a terminal of its own:',
    vi: 'API là máy chủ giả lập, trong một terminal riêng:',
  },
  app: { en: 'and the app:', vi: 'và ứng dụng:' },
  ownApp: {
    en: 'Start the app as you always do, and type `0987 654 321`: the badge says “High risk”, or “Nguy cơ cao” where the page says `<html lang="vi">`; most of what makes an app writes `lang="en"`.',
    vi: 'Chạy ứng dụng như bạn vẫn chạy rồi gõ `0987 654 321`: badge báo “Nguy cơ cao” nếu trang ghi `<html lang="vi">`, hoặc “High risk” với `lang="en"`, là điều phần lớn lệnh tạo ứng dụng viết sẵn.',
  },
  open: {
    en: 'Open `http://127.0.0.1:3000` and type `0987 654 321`: the badge says “Nguy cơ cao”.',
    vi: 'Mở `http://127.0.0.1:3000` rồi gõ `0987 654 321`: badge báo “Nguy cơ cao”.',
  },
  openRendered: {
    en: 'Open `http://127.0.0.1:3000`: the number in the field is judged “Nguy cơ cao”.',
    vi: 'Mở `http://127.0.0.1:3000`: số có sẵn trong ô được đánh giá “Nguy cơ cao”.',
  },
  token: { en: 'The token of your shop', vi: 'Token của shop bạn' },
  tokenAbout: {
    en: '`dev-1-owner` is known to everybody and good on the mock server alone. In a shop `getToken` asks your own back end, which knows who is signed in:',
    vi: '`dev-1-owner` thì ai cũng biết, và chỉ dùng được với máy chủ giả lập. Ở shop thật, `getToken` hỏi máy chủ của chính bạn, nơi biết ai đang đăng nhập:',
  },
  tokenServer: {
    en: 'What answers there, in PHP and in Express: [the token of the shop](/guides/tokens).',
    vi: 'Phần trả lời ở đó, bằng PHP và Express: [token của shop](/vi/guides/tokens).',
  },
  tokenShown: {
    en: '`/risk-token` above hands out `dev-1-owner`, which is good on the mock server alone. What it hands out in a shop, and when it is asked: [the token of the shop](/guides/tokens).',
    vi: '`/risk-token` ở trên cấp `dev-1-owner`, chỉ dùng được với máy chủ giả lập. Ở shop thật nó cấp gì, và khi nào được hỏi: [token của shop](/vi/guides/tokens).',
  },
  next: { en: 'Then', vi: 'Tiếp theo' },
  links: {
    en: '- [the badge](/elements/risk-badge), with everything that it can do\n- [suggestions](/elements/customer-suggestions) on the same field\n- [theming](/theming), to look like the rest of your page\n- [security](/security): content security policy, what events carry',
    vi: '- [badge](/vi/elements/risk-badge) và mọi khả năng của nó\n- [gợi ý khách](/vi/elements/customer-suggestions) trên cùng ô nhập\n- [giao diện](/vi/theming), để hợp với trang của bạn\n- [bảo mật](/vi/security): content security policy, sự kiện mang theo gì',
  },
} satisfies Record<string, Words>

/** As the guide to tokens has it. */
const TOKEN_OF_THE_PAGE = blockOf('docs/guides/tokens.md')

/** The first block of code of a page of the repository. */
function blockOf(file: string): string {
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
  return /^```[^]*?^```$/m.exec(text)?.[0] ?? ''
}

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
  const blocks = files.map((file) => {
    const text = asAStranger(readFileSync(new URL(`${stack}/${file}`, APPS), 'utf8')).trimEnd()
    const kind = FENCE[extname(file)] ?? extname(file).slice(1)
    return `\`\`\`${kind} [${file}]\n${text}\n\`\`\``
  })
  const code = blocks.length > 1 ? `::: code-group\n\n${blocks.join('\n\n')}\n\n:::` : blocks.join('')
  return [
    `# ${page.title[language]}`,
    say(lead.about),
    `## ${say(WORDS.install)}`,
    ...(lead.create === undefined ? [] : [`${say(WORDS.create)} \`${lead.create}\``]),
    commands(lead.install ?? ELEMENTS),
    `## ${say(WORDS.code)}`,
    code,
    say(stack in DAILY ? WORDS.daily : WORDS.tested),
    ...runningIt(stack, lead).map((part) => (typeof part === 'string' ? part : say(part))),
    `## ${say(WORDS.token)}`,
    ...(code.includes('/risk-token')
      ? [say(WORDS.tokenShown)]
      : [say(WORDS.tokenAbout), TOKEN_OF_THE_PAGE, say(WORDS.tokenServer)]),
    `## ${say(WORDS.next)}`,
    say(WORDS.links),
    '',
  ].join('\n\n')
}

const commands = (lines: string): string => `\`\`\`sh\n${lines}\n\`\`\``

function runningIt(stack: string, { run }: Lead): readonly (string | Words)[] {
  const api = [heading(WORDS.run), WORDS.api, commands('npx -p @boom-risk/mock-server boom-risk-mock')]
  if (run === undefined) return [...api, WORDS.ownApp]
  return [...api, WORDS.app, commands(run), stack === 'lit-ssr' ? WORDS.openRendered : WORDS.open]
}

const heading = ({ en, vi }: Words): Words => ({ en: `## ${en}`, vi: `## ${vi}` })

/** The apps have words in place of what differs from machine to machine. */
function asAStranger(text: string): string {
  return text
    .replace(/ *\/\/ In a frame without an origin[^\n]*\n/, '')
    .replace("window.origin === 'null' ? '__API_FOR_NULL__' : '__API__'", "'__API__'")
    .replace(/(?:\.|)\/node_modules\/@boom-risk\/elements\/dist\/cdn\//, '/boom-risk/')
    .replaceAll('__API__', 'http://127.0.0.1:8787')
    .replaceAll('__TOKEN__', 'dev-1-owner')
}
