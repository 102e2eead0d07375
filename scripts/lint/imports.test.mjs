import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { circlesOf, importGraph, importsOf } from './import-graph.mjs'
import { ARROWS, ELEMENTS, forbiddenIn } from './rooms.mjs'

const made = []
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A house with these files and no other. */
function planted(files) {
  const folder = mkdtempSync(join(tmpdir(), 'boom-risk-lint-'))
  made.push(folder)
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), code)
  }
  return importGraph(folder)
}

/** The arrows of such a house that a rule forbids. */
const forbidden = (files, rule) => forbiddenIn(planted(files), rule).map((line) => line.split(':')[0])

const arrowsOf = (code) => importsOf('planted.ts', code)

describe('what a file imports', () => {
  it.each([
    ["import { a } from './a.ts'"],
    ["import type { A } from './a.ts'"],
    ["import './a.ts'"],
    ["export * from './a.ts'"],
    ["export type { A } from './a.ts'"],
    ["export const a = () => import('./a.ts')"],
    ["export type A = import('./a.ts').A"],
    ["export type A = typeof import('./a.ts')"],
  ])('%s', (code) => expect(arrowsOf(code)).toEqual(['./a.ts']))

  it('is nothing where a comment or a text names a file', () => {
    expect(arrowsOf("// import './a.ts'\nexport const a = \"import('./a.ts')\"")).toEqual([])
  })
})

describe('arrows between rooms', () => {
  const elements = ARROWS['packages/elements/src']

  it.each(ELEMENTS)('nobody imports the inside of %s', (element) => {
    const other = ELEMENTS.find((name) => name !== element)
    const inside = `${element}/styles/frame.ts`
    for (const file of [`${other}/a.ts`, `${other}/parts/a.ts`, 'chat-adapters/a.ts', 'index.ts']) {
      const up = '../'.repeat(file.split('/').length - 1) || './'
      expect(forbidden({ [file]: `import type { A } from '${up}${inside}'` }, elements)).toEqual([
        `${file} imports ${inside}`,
      ])
      expect(forbidden({ [file]: `import { A } from '${up}${element}/index.ts'` }, elements)).toEqual([])
    }
  })

  it('an element imports its own inside, what elements share, and a dialog when it is asked for', () => {
    const code = "import './b.ts'; import '../ui/icons.ts'; import('../report-dialog/index.ts')"
    expect(forbidden({ 'risk-badge/a.ts': code }, elements)).toEqual([])
  })

  it.each(['base', 'i18n', 'old-browsers', 'runtime', 'spreadsheet', 'time', 'ui'])(
    '%s knows no element, not by its index either',
    (room) => {
      const files = { [`${room}/a.ts`]: "export const open = () => import('../risk-badge/index.ts')" }
      expect(forbidden(files, elements)).toEqual([`${room}/a.ts imports risk-badge/index.ts`])
    },
  )

  it('the contract imports no rule', () => {
    const rule = ARROWS['packages/client/src']
    const code = "import { parsePhone } from '../rules/phone.ts'"
    expect(forbidden({ 'contract/a.ts': code }, rule)).toEqual(['contract/a.ts imports rules/phone.ts'])
    expect(forbidden({ 'moderation/a.ts': code }, rule)).toEqual([])
  })

  it("the mock server's domain imports no whole client", () => {
    const rule = ARROWS['packages/mock-server/src']
    const code = "import type { RiskClient } from '@boom-risk/client'"
    const asks = "import { parsePhone } from '@boom-risk/client/rules'"
    expect(forbidden({ 'domain/customers/a.ts': code }, rule)).toEqual([
      'domain/customers/a.ts imports @boom-risk/client',
    ])
    expect(forbidden({ 'testing/a.ts': code, 'domain/a.ts': asks }, rule)).toEqual([])
  })
})

describe('circles', () => {
  it('are found by types and dynamic imports too, and in one file', () => {
    const files = {
      'a.ts': "import type { B } from './b.ts'",
      'b.ts': "export const c = () => import('./deep/c.ts')",
      'deep/c.ts': "export * from '../a.ts'",
      'alone.ts': "import './a.ts'",
      'itself.ts': "export type Self = typeof import('./itself.ts')",
    }
    const circles = circlesOf(planted(files)).map((circle) => new Set(circle))
    expect(circles).toEqual([new Set(['a.ts', 'b.ts', 'deep/c.ts']), new Set(['itself.ts'])])
  })

  it('are none where two lead to a third', () => {
    expect(
      circlesOf(
        planted({ 'a.ts': "import './b.ts'; import './c.ts'", 'b.ts': "import './c.ts'", 'c.ts': '' }),
      ),
    ).toEqual([])
  })
})
