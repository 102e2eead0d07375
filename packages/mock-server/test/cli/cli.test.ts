import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
// Before 22.18, Node runs TypeScript only when asked to.
const FLAGS = process.features.typescript ? [] : ['--experimental-strip-types']

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function start(...args: string[]) {
  const child = spawn(process.execPath, [...FLAGS, '--conditions=@boom-risk/source', CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const exit = once(child, 'exit').then(([code]) => code as number | null)
  return {
    child,
    exit,
    /** The next line it prints. */
    line: async () => (await lines.next()).value as string,
    stderr: async () => {
      let text = ''
      for await (const chunk of child.stderr) text += String(chunk)
      return text
    },
  }
}

async function occupiedPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as { port: number }).port, close: () => server.close() }
}

describe('boom-risk-mock', () => {
  it('says where it listens once it answers, and with which tokens', async () => {
    const cli = start('--port', '0', '--shop', '4', '--seed', '9')
    const [, url] = /^boom-risk-mock listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(await cli.line()) ?? []
    await cli.line()
    const token = (await cli.line()).trim()
    expect(token).toBe('dev-4-owner')
    const response = await fetch(`${url}/v1/risk-assessments`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ phones: ['+84987654321'] }),
    })
    expect(await response.json()).toMatchObject({ assessments: [{ level: 'high', shop: { returned: 3 } }] })
  })

  it('ends cleanly on Ctrl-C', async () => {
    const cli = start('--port', '0')
    await cli.line()
    cli.child.kill('SIGINT')
    expect(await cli.exit).toBe(0)
  })

  it('takes the next free port when one is taken, and says so', async () => {
    const taken = await occupiedPort()
    const cli = start('--port', String(taken.port))
    expect(await cli.line()).toMatch(new RegExp(`^port ${taken.port} is taken, using \\d+$`))
    expect(await cli.line()).toMatch(/^boom-risk-mock listening on /)
    taken.close()
  })

  it('fails on a taken port with --strict-port', async () => {
    const taken = await occupiedPort()
    const cli = start('--port', String(taken.port), '--strict-port')
    expect(await cli.stderr()).toBe(
      'boom-risk-mock: the port is taken; choose another with --port, or leave out --strict-port\n',
    )
    expect(await cli.exit).toBe(1)
    taken.close()
  })

  it('explains a wrong option and exits with 2', async () => {
    const cli = start('--customers', 'many')
    expect(await cli.stderr()).toBe(
      'boom-risk-mock: --customers must be a whole number from 0 to 1000000, not "many"\n',
    )
    expect(await cli.exit).toBe(2)
  })

  it('prints its version', async () => {
    const cli = start('--version')
    expect(await cli.line()).toMatch(/^\d+\.\d+\.\d+/)
    expect(await cli.exit).toBe(0)
  })
})
