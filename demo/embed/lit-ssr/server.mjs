// Every element rendered by @lit-labs/ssr, and drawn anew in the browser.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import '@boom-risk/elements/define'
import { html } from 'lit'

const RESERVED = fileURLToPath(import.meta.resolve('@boom-risk/elements/fouc.css'))
/** As long as what it says, unless its place has a height. */
const PAGE = `customer-panel { block-size: 640px; overflow: auto }`

const body = () => html`
  <p>
    <label>Số điện thoại <input id="phone" value="0987654321" /></label> <risk-badge for="phone"></risk-badge>
  </p>
  <p><risk-badge phone="0987654321"></risk-badge></p>
  <customer-panel phone="0987654321"></customer-panel>
  <p>Khách boom hàng</p>
  <boom-customer-table></boom-customer-table>
  <customer-suggestions></customer-suggestions>
  <p>Hết</p>
`

async function page() {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đơn hàng</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/fouc.css"><style>${PAGE}</style></head>
<body>${await collectResult(render(body()))}<script type="module" src="/client.js"></script></body></html>`
}

async function answer(path) {
  if (path === '/') return ['text/html; charset=utf-8', await page()]
  if (path === '/fouc.css') return ['text/css', await readFile(RESERVED)]
  return /^\/[\w.-]+\.m?js$/.test(path)
    ? ['text/javascript', await readFile(new URL(`./dist${path}`, import.meta.url))]
    : []
}

const port = Number(process.argv[2] ?? 3000)
createServer((request, response) => {
  answer(request.url ?? '/').then(
    ([type, text]) =>
      response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(text),
    (error) => response.writeHead(500).end(String(error?.stack)),
  )
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`))
