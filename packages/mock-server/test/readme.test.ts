import { readFileSync } from 'node:fs'
import { BOUNDARY_CUSTOMERS, SCENARIOS } from '@boom-risk/mock-server'
import { describe, expect, it } from 'vitest'
import { HELP } from '../src/cli/options.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('the README', () => {
  it('lists the boundary customers as they are', () => {
    const [, table] = /<!-- boundary customers.*-->\n([^]*?)\n<!-- end -->/.exec(readme) ?? []
    const rows = BOUNDARY_CUSTOMERS.map(
      ({ key, typed, psid, description }) =>
        `| \`${key}\` | ${typed ?? `PSID ${psid}`} | ${description.en} |`,
    )
    expect(table).toBe(['| key | type | what it shows |', '|---|---|---|', ...rows].join('\n'))
  })

  it('describes every scenario and every option', () => {
    for (const name of Object.keys(SCENARIOS)) expect(readme).toContain(`| \`${name}\` |`)
    for (const [option] of HELP.matchAll(/--[a-z-]+/g)) expect(readme).toContain(option)
  })
})
