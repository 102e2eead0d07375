import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../packages/mock-server/dist/cli.js', import.meta.url))
const EXIT_WITH_PARENT = new URL('./exit-with-parent.mjs', import.meta.url).href
const CLOSE_GRACE_MS = 3000
const READY = /listening on (http:\/\/\S+)/

/**
 * Runs the mock server's own command. `onEnd` hears of an end that nobody asked for.
 * @throws Error when the command ends before it listens.
 */
export function startApi(port, { onStart, onEnd }) {
  const child = spawn(process.execPath, ['--import', EXIT_WITH_PARENT, CLI, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let closing = false
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
    child.once('error', (error) => resolve(error.message))
  })
  onStart({
    async close() {
      closing = true
      const cutOff = setTimeout(() => child.kill('SIGKILL'), CLOSE_GRACE_MS)
      child.kill('SIGTERM')
      await ended
      clearTimeout(cutOff)
    },
  })
  return new Promise((resolve, reject) => {
    let listening = false
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = READY.exec(line)?.[1]
      if (line.includes('is taken')) console.log(`Mock API: ${line}`)
      if (!url) return
      listening = true
      resolve({ url })
    })
    void watchEnd()

    async function watchEnd() {
      const how = await ended
      if (!listening) return reject(new Error(`the mock API did not start (${how})`))
      // Ctrl-C reaches the child as well, perhaps before it reaches this process: give that a moment to say so.
      setTimeout(() => closing || onEnd(how), 200)
    }
  })
}
