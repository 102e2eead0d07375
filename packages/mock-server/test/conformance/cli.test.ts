import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMockServer } from '@boom-risk/mock-server'
import type { ConformanceReport } from '@boom-risk/mock-server/conformance'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommand } from '../../src/conformance/options.ts'

const CLI = fileURLToPath(new URL('../../src/conformance/cli.ts', import.meta.url))
// Before 22.18, Node runs TypeScript only when asked to.
const FLAGS = process.features.typescript ? [] : ['--experimental-strip-types']
const server = createMockServer({ customers: 100 })
let door: HttpDoor

beforeAll(async () => {
  door = await listen(server)
})
afterAll(() => door.close())

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...FLAGS, '--conditions=@boom-risk/source', CLI, ...args],
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

describe('boom-risk-conformance', () => {
  it('prints a line for each check, and ends well where all pass', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
    const json = join(folder, 'report.json')
    const args = ['--base-url', door.url, '--token', 'dev-1-owner', '--only', 'version,paging.total']
    const { code, stdout } = await run(...args, '--json', json)
    const report = JSON.parse(readFileSync(json, 'utf8')) as ConformanceReport
    rmSync(folder, { recursive: true })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^pass {2}version\.etag/m)
    expect(stdout.trimEnd()).toMatch(/\n9 passed, 0 failed, 0 not checked$/)
    expect(report).toMatchObject({ passed: 9, failed: 0 })
    expect(report.results[0]).toMatchObject({ id: 'paging.total', outcome: 'passed' })
  })

  it('says what was expected, what came and where the rule is, and ends with 1', async () => {
    const { code, stdout } = await run(
      '--base-url',
      door.url,
      '--token',
      'dev-1-nobody',
      '--only',
      'shape.getSession',
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(/^FAIL {2}shape\.getSession .* expected 200, got 401 unauthorized$/m)
    expect(stdout).toContain('docs/api/reference.md#the-shop-the-employee-permissions-and-shop-settings')
    expect(stdout).not.toContain('dev-1-nobody')
  })

  it('names no address where nothing answers', async () => {
    const { code, stdout } = await run(
      '--base-url',
      'http://127.0.0.1:1',
      '--token',
      'x',
      '--only',
      'shape.getSession',
    )
    expect(code).toBe(1)
    expect(stdout).toContain('got none that could be read (TypeError)')
  })

  it('says what is wrong with its options, without repeating them', async () => {
    for (const args of [
      [],
      ['--base-url', 'http://x'],
      ['--base-url', 'nowhere', '--token', 'secret'],
      ['--base-url', 'http://x', '--token', 'secret', '--only', 'nothing'],
      ['--base-url', 'http://x', '--tokn', 'secret'],
    ]) {
      const { code, stderr } = await run(...args)
      expect(code).toBe(2)
      expect(stderr).toMatch(/^boom-risk-conformance: .+\n\nUsage:/)
      expect(stderr).not.toContain('secret')
    }
  })

  it('lists its checks and its options', async () => {
    expect((await run('--list')).stdout).toContain('idempotency.replay.createNote  (writes)')
    expect((await run('--help')).stdout).toContain('--second-token TOKEN')
  })

  it('takes tokens from the environment', () => {
    const env = { BOOM_RISK_TOKEN: 'a', BOOM_RISK_SECOND_TOKEN: 'b', BOOM_RISK_LIMITED_TOKEN: 'c' }
    expect(readCommand(['--base-url', 'https://risk.example.com/api', '--read-only'], env)).toMatchObject({
      run: 'checks',
      options: { token: 'a', secondToken: 'b', limitedToken: 'c', readOnly: true, only: undefined },
    })
  })
})
