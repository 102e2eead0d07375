// Pages that a server renders: whole ones that are posted and come back, and pieces that HTMX and Turbo swap.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const order = (
  phone,
  message = '',
) => `<form id="order" method="post" hx-post="/htmx/order" hx-target="#order" hx-swap="morph:outerHTML">
  <label>Số điện thoại <input id="phone" name="phone" type="tel" value="${escaped(phone)}"></label>
  <risk-badge for="phone" name="risk"></risk-badge>
  <customer-suggestions for="phone"></customer-suggestions>
  <button id="send">Gửi</button>
  <output id="message">${escaped(message)}</output>
</form>`

const page = (title, body, scripts = '') => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">
<script type="module">
  import { configure } from '/boom-risk/boom-risk.js'
  configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })
</script>
${scripts}
</head>
<body>${body}</body>
</html>`

const HTMX = `<script src="/htmx/htmx.min.js"></script>
<script src="/idiomorph/idiomorph-ext.min.js"></script>`
const TURBO = `<script type="module" src="/turbo/turbo.es2017-esm.js"></script>`

/** Folders of packages that the pages take scripts from. */
const FOLDERS = {
  'boom-risk': '@boom-risk/elements/dist/cdn',
  htmx: 'htmx.org/dist',
  idiomorph: 'idiomorph/dist',
  turbo: '@hotwired/turbo/dist',
}

const PAGES = {
  '/': () => '<a href="/form">Form</a> <a href="/htmx">HTMX</a> <a href="/turbo">Turbo</a>',
  '/form': (form) => page('Đơn hàng', order(form.get('phone') ?? '', told(form))),
  '/htmx': (form) => page('Đơn hàng', `<div hx-ext="morph">${order(form.get('phone') ?? '')}</div>`, HTMX),
  '/htmx/order': (form) => order(form.get('phone') ?? '', told(form)),
  '/turbo': () => page('Đơn hàng', `<a id="other" href="/turbo/other">Khách khác</a>${order('')}`, TURBO),
  '/turbo/other': () =>
    page(
      'Khách',
      '<a id="back" href="/turbo">Đơn hàng</a><risk-badge phone="0987654321"></risk-badge>',
      TURBO,
    ),
}

/** What the badge sent with the form. */
function told(form) {
  return form.has('phone') ? `Đã nhận · ${form.get('risk') ? 'có đánh giá' : 'không có đánh giá'}` : ''
}

async function answer(request) {
  const { pathname } = new URL(request.url, 'http://localhost')
  const [, name, script] = /^\/([\w-]+)\/((?:chunks\/)?[\w.-]+\.js)$/.exec(pathname) ?? []
  if (name in FOLDERS)
    return [
      'text/javascript',
      await readFile(new URL(`node_modules/${FOLDERS[name]}/${script}`, import.meta.url)),
    ]
  let body = ''
  for await (const chunk of request) body += chunk
  const render = PAGES[pathname]
  return render ? ['text/html; charset=utf-8', render(new URLSearchParams(body))] : []
}

const port = Number(process.argv[2] ?? 3000)
createServer((request, response) => {
  answer(request).then(
    ([type, body]) =>
      response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body),
    () => response.writeHead(404).end(),
  )
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`))
