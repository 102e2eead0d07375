import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url))
const FLAGS = process.features.typescript ? [] : ['--experimental-strip-types']

export interface ImportRun {
  /** From the start of the command to the moment that it listens, in ms. */
  readonly time: number
  /** What of that its threads computed, in ms: what else the machine does is not in it; `null` where the system does not tell. */
  readonly cpu: number | null
  /** The most memory that the process held, in bytes; `null` where the system does not tell. */
  readonly peak: number | null
  /** What it said on the way. */
  readonly said: string
}

/**
 * Runs `boom-risk-mock --orders FILE` until it listens, and ends it.
 * @param flags Node's own, such as how much it may keep before it has to tidy up
 */
export async function importCommand(file: string, flags: readonly string[] = []): Promise<ImportRun> {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [...flags, ...FLAGS, '--conditions=@boom-risk/source', CLI, '--port', '0', '--orders', file],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (text) => (said += String(text)))
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the command ended with ${code}: ${said}`)))
      child.stdout.on('data', (text) => {
        if (String(text).includes('listening')) resolve()
      })
    })
    return { time: performance.now() - started, cpu: cpuOf(child.pid), peak: peakOf(child.pid), said }
  } finally {
    child.removeAllListeners('exit')
    child.kill('SIGKILL')
  }
}

/** Of a second, as Linux counts the time of a process. */
const TICKS = 100

function cpuOf(pid: number | undefined): number | null {
  try {
    // The name of the command, in brackets, may hold anything.
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/)
    const [user, system] = fields.split(' ').slice(11, 13).map(Number)
    return user === undefined || system === undefined ? null : ((user + system) / TICKS) * 1000
  } catch {
    return null
  }
}

function peakOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
