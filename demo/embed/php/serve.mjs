// In place of `php -S 127.0.0.1:3000 -t public`, for machines without PHP: the same files by PHP as WebAssembly.
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { getPHPLoaderModule } from '@php-wasm/node-8-3'
import { loadPHPRuntime, PHP, PHPRequestHandler } from '@php-wasm/universal'

const PUBLIC = new URL('public/', import.meta.url)
cpSync('node_modules/@boom-risk/elements/dist/cdn', new URL('boom-risk/', PUBLIC), { recursive: true })

const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), { processId: process.pid }))
php.mkdir('/www')
for (const name of ['index.php', 'risk-token.php'])
  php.writeFile(`/www/${name}`, readFileSync(new URL(name, PUBLIC)))
// Cookies are those of the browser that asks.
const handler = new PHPRequestHandler({
  php,
  documentRoot: '/www',
  absoluteUrl: 'http://127.0.0.1',
  cookieStore: false,
})

async function answer(request) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1')
  const file = new URL(`.${pathname}`, PUBLIC)
  if (pathname.endsWith('.js') && existsSync(file))
    return { httpStatusCode: 200, headers: { 'content-type': 'text/javascript' }, bytes: readFileSync(file) }
  const body = Buffer.concat(await request.toArray())
  const { method, url, headers } = request
  return handler.request({ method, url, headers, body: new Uint8Array(body) })
}

createServer((request, response) => {
  answer(request).then(
    ({ httpStatusCode, headers, bytes }) => response.writeHead(httpStatusCode, headers).end(bytes),
    (error) => response.writeHead(500).end(String(error?.stack)),
  )
}).listen(Number(process.argv[2]), '127.0.0.1')
