import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { circlesOf, importGraph, importsOf } from './import-graph.mjs'
import { ROOMS, forbiddenIn } from './rooms.mjs'

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

/** The files of such a house that take what they may not. */
const forbidden = (files, house) =>
  forbiddenIn(planted(files), ROOMS[house]).map((line) => line.split(' imports ')[0])

const arrowsOf = (code) => importsOf('planted.ts', code)

describe('what a file imports', () => {
  it.each([
    ["import { a } from './a.ts'"],
    ["import type { A } from './a.ts'"],
    ["import './a.ts'"],
    ["export * from './a.ts'"],
    ["export type { A } from './a.ts'"],
    ["export const a = () => import('./a.ts')"],
    ['export const a = () => import(`./a.ts`)'],
    ["export type A = import('./a.ts').A"],
    ["export type A = typeof import('./a.ts')"],
  ])('%s', (code) => expect(arrowsOf(code)).toEqual(['./a.ts']))

  it('is nothing where a comment or a text names a file', () => {
    expect(arrowsOf("// import './a.ts'\nexport const a = \"import('./a.ts')\"")).toEqual([])
  })
})

const CLIENT = 'packages/client/src'
const ELEMENTS = 'packages/elements/src'
const SERVER = 'packages/mock-server/src'

/** The folders and files of a package's sources, as they are. */
const partsOf = (folder) => readdirSync(new URL(`../../${folder}`, import.meta.url))
const elements = partsOf(ELEMENTS).filter((part) => !part.includes('.') && !(part in ROOMS[ELEMENTS]))

describe('arrows between rooms', () => {
  it.each([
    [CLIENT, 'text/a.ts', '../transport/clock.ts'],
    [CLIENT, 'rules/a.ts', '../contract/risk.ts'],
    [CLIENT, 'rules/deep/a.ts', '../../errors/index.ts'],
    [CLIENT, 'rules/a.ts', 'lit/html.js'],
    [CLIENT, 'rules/a.ts', '@lit/task'],
    [CLIENT, 'rules/a.ts', 'msw/node'],
    [CLIENT, 'rules/a.ts', 'tldts-icann'],
    [CLIENT, 'rules/a.ts', 'valibot'],
    [CLIENT, 'moderation/links/a.ts', '../../resources/read.ts'],
    [CLIENT, 'moderation/a.ts', '../contract/reports.ts'],
    [CLIENT, 'moderation/a.ts', '../core/core.ts'],
    [CLIENT, 'moderation/a.ts', '../cache/key.ts'],
    [CLIENT, 'moderation/a.ts', '../tabs/channel.ts'],
    [CLIENT, 'moderation/a.ts', 'lit/html.js'],
    [CLIENT, 'contract/a.ts', '../rules/phone.ts'],
    [CLIENT, 'contract/a.ts', '../transport/clock.ts'],
    [CLIENT, 'contract/a.ts', '../cache/key.ts'],
    [CLIENT, 'contract/a.ts', 'ky'],
    [CLIENT, 'errors/a.ts', '../transport/request.ts'],
    [CLIENT, 'transport/a.ts', '../core/core.ts'],
    [CLIENT, 'cache/a.ts', '../transport/pace.ts'],
    [CLIENT, 'cache/a.ts', 'ky'],
    [CLIENT, 'resources/a.ts', '../client.ts'],
    [CLIENT, 'live/a.ts', '../resources/events.ts'],
    [CLIENT, 'tabs/a.ts', '../resources/effects.ts'],
    [CLIENT, 'core/a.ts', '../client.ts'],
    [CLIENT, 'core/a.ts', '@boom-risk/elements'],
    [CLIENT, 'client.ts', 'node:fs'],
    [CLIENT, 'index.ts', './moderation/index.ts'],

    [ELEMENTS, 'runtime/a.ts', 'lit'],
    [ELEMENTS, 'runtime/a.ts', '../base/boom-element.ts'],
    [ELEMENTS, 'i18n/a.ts', '../ui/icons.ts'],
    [ELEMENTS, 'time/a.ts', '../base/query.ts'],
    [ELEMENTS, 'old-browsers/a.ts', '../base/boom-element.ts'],
    [ELEMENTS, 'base/a.ts', '../ui/icons.ts'],
    [ELEMENTS, 'ui/orders/a.ts', '../../spreadsheet/index.ts'],
    [ELEMENTS, 'spreadsheet/csv/a.ts', 'lit'],
    [ELEMENTS, 'spreadsheet/a.ts', '../base/boom-element.ts'],
    [ELEMENTS, 'risk-badge/a.ts', '@boom-risk/elements/customer-panel'],
    [ELEMENTS, 'risk-badge/a.ts', '@boom-risk/mock-server/node'],
    [ELEMENTS, 'risk-badge/a.ts', 'msw'],
    [ELEMENTS, 'risk-badge/a.ts', 'node:fs'],
    [ELEMENTS, 'risk-badge/a.ts', '../../../../demo/src/order/order.ts'],
    [ELEMENTS, 'chat-adapters/a.ts', '../risk-badge/index.ts'],
    [ELEMENTS, 'cdn/a.ts', '../risk-badge/index.ts'],
    [ELEMENTS, 'typings/a.ts', '../risk-badge/define.ts'],
    [ELEMENTS, 'define.ts', 'lit'],
    [ELEMENTS, 'index.ts', './risk-badge/define.ts'],
    [ELEMENTS, 'version.ts', '../package.json'],
    [ELEMENTS, 'unlisted.ts', 'lit'],

    [SERVER, 'domain/a.ts', '../handlers/delay.ts'],
    [SERVER, 'domain/customers/a.ts', '../../handlers/delay.ts'],
    [SERVER, 'domain/customers/a.ts', '../../doors/msw.ts'],
    [SERVER, 'domain/a.ts', '@boom-risk/client'],
    [SERVER, 'domain/a.ts', '@boom-risk/client/core'],
    [SERVER, 'domain/a.ts', '@boom-risk/demo'],
    [SERVER, 'domain/a.ts', 'lit'],
    [SERVER, 'domain/a.ts', 'msw'],
    [SERVER, 'import/a.ts', '@boom-risk/client'],
    [SERVER, 'import/a.ts', '@boom-risk/elements'],
    [SERVER, 'import/file/a.ts', '../../domain/ids.ts'],
    [SERVER, 'import/file/a.ts', 'node:fs'],
    [SERVER, 'handlers/wire/a.ts', '../../doors/msw.ts'],
    [SERVER, 'handlers/a.ts', '@boom-risk/client'],
    [SERVER, 'server.ts', './doors/msw.ts'],
    [SERVER, 'doors/http/a.ts', '../../persistence/data-file.ts'],
    [SERVER, 'persistence/a.ts', '../handlers/api.ts'],
    [SERVER, 'cli/orders/a.ts', '@boom-risk/client'],
    [SERVER, 'cli.ts', 'msw'],
    [SERVER, 'testing/a.ts', '@boom-risk/elements'],
    [SERVER, 'conformance/checks/a.ts', '../../domain/risk.ts'],
    [SERVER, 'conformance/a.ts', '../server.ts'],
    [SERVER, 'conformance/a.ts', '@boom-risk/client'],
    [SERVER, 'conformance/a.ts', '@boom-risk/elements'],
    [SERVER, 'index.ts', './conformance/index.ts'],
    [SERVER, 'unlisted/a.ts', '../domain/risk.ts'],
  ])('of %s, %s does not take %s', (house, file, asked) => {
    expect(forbidden({ [file]: `import type { A } from '${asked}'` }, house)).toEqual([file])
  })

  it.each([
    [CLIENT, 'text/a.ts', './b.ts'],
    [CLIENT, 'rules/a.ts', '../text/format-controls.ts'],
    [CLIENT, 'moderation/links/a.ts', 'tldts-icann'],
    [CLIENT, 'contract/a.ts', 'valibot'],
    [CLIENT, 'errors/a.ts', '../contract/problem.ts'],
    [CLIENT, 'transport/a.ts', 'ky'],
    [CLIENT, 'cache/a.ts', '../transport/clock.ts'],
    [CLIENT, 'resources/a.ts', '../core/core.ts'],
    [CLIENT, 'live/a.ts', '../tabs/web-locks.ts'],
    [CLIENT, 'tabs/a.ts', '../resources/changes.ts'],
    [CLIENT, 'core/a.ts', '../transport/transport.ts'],
    [CLIENT, 'client.ts', './core/page-core.ts'],
    [CLIENT, 'index.ts', './client.ts'],

    [ELEMENTS, 'runtime/a.ts', '@boom-risk/client/core'],
    [ELEMENTS, 'i18n/texts/a.ts', '../../runtime/runtime.ts'],
    [ELEMENTS, 'time/a.ts', '@boom-risk/client/resources'],
    [ELEMENTS, 'old-browsers/a.ts', '@oddbird/popover-polyfill/fn'],
    [ELEMENTS, 'base/a.ts', '@lit/task'],
    [ELEMENTS, 'ui/orders/a.ts', 'lit/directives/repeat.js'],
    [ELEMENTS, 'spreadsheet/xlsx/a.ts', '../../i18n/locale.ts'],
    [ELEMENTS, 'risk-badge/popover/a.ts', '../../report-dialog/index.ts'],
    [ELEMENTS, 'risk-badge/a.ts', './answer/inside.ts'],
    [ELEMENTS, 'chat-adapters/a.ts', '../customer-panel/index.ts'],
    [ELEMENTS, 'cdn/a.ts', '../risk-badge/define.ts'],
    [ELEMENTS, 'typings/a.ts', 'svelte/elements'],
    [ELEMENTS, 'define.ts', './risk-badge/define.ts'],
    [ELEMENTS, 'index.ts', './risk-badge/index.ts'],

    [SERVER, 'domain/reports/a.ts', '@boom-risk/client/moderation'],
    [SERVER, 'import/orders/a.ts', '../../domain/own-shop/imported-order.ts'],
    [SERVER, 'handlers/wire/a.ts', '../../domain/risk.ts'],
    [SERVER, 'server.ts', './handlers/api.ts'],
    [SERVER, 'doors/a.ts', 'msw/browser'],
    [SERVER, 'persistence/a.ts', 'node:sqlite'],
    [SERVER, 'cli/a.ts', 'node:fs/promises'],
    [SERVER, 'cli.ts', './persistence/data-file.ts'],
    [SERVER, 'testing/a.ts', '@boom-risk/client'],
    [SERVER, 'conformance/checks/a.ts', '@boom-risk/client/rules'],
    [SERVER, 'index.ts', './doors/msw.ts'],
  ])('of %s, %s takes %s', (house, file, asked) => {
    expect(forbidden({ [file]: `import type { A } from '${asked}'` }, house)).toEqual([])
  })

  it.each(Object.keys(ROOMS))('every row of %s is of a room that is there', (house) => {
    const rows = Object.keys(ROOMS[house]).filter((row) => row !== '<element>')
    expect(partsOf(house)).toEqual(expect.arrayContaining(rows))
  })

  it.each([...elements, 'made-tomorrow'])('nobody imports the inside of %s', (element) => {
    const other = element === 'risk-badge' ? 'customer-panel' : 'risk-badge'
    const inside = `${element}/styles/frame.ts`
    for (const file of [
      `${other}/a.ts`,
      `${other}/parts/a.ts`,
      'chat-adapters/a.ts',
      'ui/a.ts',
      'index.ts',
    ]) {
      const up = '../'.repeat(file.split('/').length - 1) || './'
      expect(forbidden({ [file]: `import type { A } from '${up}${inside}'` }, ELEMENTS)).toEqual([file])
    }
    expect(forbidden({ [`${other}/a.ts`]: `import { A } from '../${element}/index.ts'` }, ELEMENTS)).toEqual(
      [],
    )
  })

  it.each(['base', 'i18n', 'old-browsers', 'runtime', 'spreadsheet', 'time', 'ui'])(
    '%s knows no element, not by its index either',
    (room) => {
      const code = "export const open = () => import('../risk-badge/index.ts')"
      expect(forbidden({ [`${room}/a.ts`]: code }, ELEMENTS)).toEqual([`${room}/a.ts`])
    },
  )
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
