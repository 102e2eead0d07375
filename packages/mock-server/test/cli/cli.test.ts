import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

  it('S1-4 goes by the networks in a file, and says which entry of it is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'boom-networks-'))
    const [good, bad] = [join(folder, 'good.json'), join(folder, 'bad.json')]
    await writeFile(good, JSON.stringify({ Mới: ['031'] }))
    await writeFile(bad, JSON.stringify({ Mới: ['031', '31'] }))
    const cli = start('--port', '0', '--networks', good)
    const [, url] = /listening on (\S+)$/.exec(await cli.line()) ?? []
    const create = async (phone: string) => {
      const response = await fetch(`${url}/v1/customers`, {
        method: 'POST',
        headers: {
          Authorization: 'Bearer dev-1-owner',
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify({ phones: [phone] }),
      })
      return response.status
    }
    expect(await create('+84312345678')).toBe(201)
    expect(await create('+84987654329')).toBe(422)
    const wrong = start('--port', '0', '--networks', bad)
    expect(await wrong.stderr()).toContain(
      `--networks ${bad}: networks["Mới"][1] must be a text of 3 to 9 digits`,
    )
    expect(await wrong.exit).toBe(1)
    const missing = start('--port', '0', '--networks', join(folder, 'none.json'))
    expect(await missing.stderr()).toMatch(/--networks .*none\.json: ENOENT/)
    expect(await missing.exit).toBe(1)
    await rm(folder, { recursive: true })
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
