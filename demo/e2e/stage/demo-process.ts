import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('../../../scripts/demo.mjs', import.meta.url))

/** A run of the demo's command. */
export class DemoProcess {
  readonly child: ChildProcess
  /** Both streams, in the order of arrival. */
  output = ''
  readonly ended: Promise<number | null>

  constructor(args: readonly string[]) {
    this.child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text))
    this.ended = once(this.child, 'exit').then(([code]) => code as number | null)
  }

  /** The addresses, once they are printed. */
  addresses(): { pages: string; api: string } | undefined {
    const pages = /^Demo\s+(\S+)$/m.exec(this.output)?.[1]
    const api = /^Mock API\s+(http\S+)$/m.exec(this.output)?.[1]
    return pages && api ? { pages, api } : undefined
  }

  /** The process of the mock API. */
  apiPid(): number {
    const api = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
      .find((found) => Number(found?.[2]) === this.child.pid && found?.[3]?.includes('cli.js'))
    return Number(api?.[1])
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended
  }
}

/** Whether anything answers there. */
export async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url)
    return true
  } catch {
    return false
  }
}

/** Takes any port for as long as a test needs it to be taken. */
export async function takePort(): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    release: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
