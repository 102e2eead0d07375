import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
// Before 22.18, Node runs TypeScript only when asked to.
const FLAGS = process.features.typescript ? [] : ['--experimental-strip-types']

export interface ServerProcess {
  readonly child: ChildProcess
  readonly url: string
}

const running = new Set<ChildProcess>()

/** The command with a data file, in a process of its own. */
export async function startServer(file: string, customers = 40): Promise<ServerProcess> {
  const args = ['--conditions=@boom-risk/source', CLI, '--port', '0']
  const options = ['--customers', String(customers), '--data', file]
  const child = spawn(process.execPath, [...FLAGS, ...args, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /listening on (\S+)$/.exec(line) ?? []
    if (url) return { child, url }
  }
  throw new Error('the server did not start')
}

/** Those that a test left behind. */
export function killServers(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Megabytes that a process holds; `undefined` where the system does not say. */
export function residentMegabytes({ pid }: ChildProcess): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
