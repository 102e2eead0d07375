import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hiddenBrowsers } from './hidden-browsers.mjs'

const RUNNER = fileURLToPath(new URL('../test.mjs', import.meta.url))

/** Suites are started through pnpm: here that only says which. */
function runOn(bare, env, ...suites) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [RUNNER, ...suites], {
    env: { ...bare.env, CI: '', INSTALL_BROWSERS: '', ...env },
    encoding: 'utf8',
  })
  const asked = bare.asked()
  bare.remove()
  return { output: stdout + stderr, status, asked }
}

// Browsers are installed by root alone, from Debian's packages.
const canInstall = process.getuid?.() === 0

describe('the test command on a machine without browsers', () => {
  const suites = ['browser', 'e2e', 'visual']

  if (canInstall)
    it.each(['CI', 'INSTALL_BROWSERS'])('asks for them before any suite starts (%s)', (variable) => {
      const { asked, output } = runOn(hiddenBrowsers({ stubs: ['pnpm'] }), { [variable]: '1' }, ...suites)
      const installed = asked.findLastIndex((line) => line === 'apt-get ended')
      const started = asked.findIndex((line) => line.startsWith('pnpm'))
      expect(asked.find((line) => line.includes(' install '))).toMatch(
        /chromium firefox-esr webkit2gtk-driver xvfb/,
      )
      expect(asked.slice(0, installed).some((line) => line.startsWith('pnpm'))).toBe(false)
      expect(started).toBe(installed + 1)
      for (const suite of suites) expect(asked.slice(started).join('\n')).toContain(`test:${suite}`)
      expect(output).toMatch(/no chromium, no firefox, no webkit: installing .* with apt-get/)
      expect(output).toMatch(/installed in \d+ s/)
    })

  it('says what to do where nobody asked it to install, and runs what needs none', () => {
    const { asked, output, status } = runOn(
      hiddenBrowsers({ stubs: ['pnpm'] }),
      {},
      'browser',
      'visual',
      'lint',
    )
    expect(asked.filter((line) => line.startsWith('apt-get'))).toEqual([])
    expect(asked.some((line) => line.includes('test:browser') || line.includes('test:visual'))).toBe(false)
    expect(asked.some((line) => line.includes('run lint'))).toBe(true)
    expect(output).toContain('No Chromium found')
    expect(output).toContain('browser, visual')
    expect(status).toBe(1)
  })

  it('installs nothing for a suite that needs none', () => {
    const { asked, status } = runOn(hiddenBrowsers({ stubs: ['pnpm'] }), { CI: '1' }, 'lint')
    expect(asked.filter((line) => line.startsWith('apt-get'))).toEqual([])
    expect(status).toBe(0)
  })
})
