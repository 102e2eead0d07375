// An app on a port of its own: by its own server, or as files.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { delimiter, extname, join, normalize } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}
const START_MS = 60_000

/** @returns its address, and what ends it */
export function serve(folder, { serve: files, start }) {
  return start ? serveByItself(folder, start) : serveFiles(join(folder, files))
}

async function serveFiles(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    if (pathname === '/favicon.ico') return response.writeHead(204).end()
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname))
    // A frame without an origin asks for modules as a stranger does.
    const headers = {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    }
    return readFile(path).then(
      (body) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

/** `start` is a script of the app, or a command of what it installed; the port comes last. */
async function serveByItself(folder, start) {
  const port = await freePort()
  const command = start.endsWith('.mjs') ? `node ${start}` : start
  const PATH = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(`exec ${command} ${port}`, {
    cwd: folder,
    shell: true,
    stdio: 'pipe',
    env: { ...process.env, PATH },
  })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
  const close = () => {
    const gone = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGTERM')
    return gone
  }
  const url = `http://127.0.0.1:${port}`
  const end = Date.now() + START_MS
  while (!(await answers(url))) {
    if (Date.now() > end || child.exitCode !== null) {
      if (child.exitCode === null) await close()
      throw new Error(`did not start: ${Buffer.concat(output).toString().slice(-800)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, close }
}

const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  )

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
