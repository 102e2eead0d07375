import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { problemsOf } from './problems.mjs'

const MANIFEST = {
  name: '@boom-risk/some',
  version: '1.2.3',
  description: 'Some',
  keywords: ['some'],
  license: 'MIT',
  homepage: 'https://example.com',
  bugs: 'https://example.com/issues',
  repository: { type: 'git', url: 'git+https://example.com/some.git', directory: 'packages/some' },
  files: ['dist'],
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
  dependencies: { lit: '^3.0.0' },
}
const FILES = {
  LICENSE: 'MIT',
  'README.md': '# Some',
  'dist/index.js': "import { html } from 'lit'\nimport { readFile } from 'node:fs/promises'\n",
  'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts'], sourcesContent: ['import'] }),
  'dist/version.js': "export const VERSION = '1.2.3'",
  'dist/version.js.map': JSON.stringify({ sources: ['../src/version.ts'], sourcesContent: ['export'] }),
  'dist/index.d.ts':
    "/** import x from 'not-imported' */\nexport declare const some: import('lit').TemplateResult\n",
}
const folders = []

function problems({ manifest = {}, files = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'boom-risk-package-'))
  folders.push(folder)
  const all = { ...FILES, 'package.json': JSON.stringify({ ...MANIFEST, ...manifest }), ...files }
  for (const [name, text] of Object.entries(all)) {
    if (text === null) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return problemsOf(folder)
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('a package as it should be has no problem', () => {
  expect(problems()).toEqual([])
})

test.each([
  [{ manifest: { keywords: [] } }, 'package.json has no "keywords"'],
  [{ manifest: { repository: undefined } }, 'package.json has no "repository" with url and directory'],
  [{ manifest: { bugs: undefined } }, 'package.json has no "bugs"'],
  [{ manifest: { devDependencies: {} } }, 'package.json has "devDependencies"'],
  [
    { manifest: { dependencies: { lit: 'workspace:*' } } },
    'lit is at "workspace:*", which only this workspace knows',
  ],
  [
    { manifest: { dependencies: { lit: '^3.0.0', tslib: '^2.0.0' } } },
    'nothing imports the dependency tslib',
  ],
  [{ manifest: { dependencies: {} } }, 'lit is imported, and no dependency'],
  [
    {
      manifest: { exports: { '.': { '@boom-risk/source': './dist/index.js', default: './dist/index.js' } } },
    },
    '"." has the condition "@boom-risk/source"',
  ],
  [
    { manifest: { exports: { './gone': './dist/gone.js' } } },
    '"./gone" leads to ./dist/gone.js, which is not in it',
  ],
  [{ files: { LICENSE: null } }, 'there is no LICENSE'],
  [{ files: { 'README.md': null } }, 'there is no README.md'],
  [{ files: { 'notes.txt': '' } }, 'notes.txt should not be in it'],
  [{ files: { 'dist/index.ts': '' } }, 'dist/index.ts is a source'],
  [{ files: { 'dist/index.d.ts.map': '{}' } }, 'dist/index.d.ts.map leads to a source that is not there'],
  [{ manifest: { version: '1.2.4' } }, 'dist/version.js does not say version 1.2.4'],
  [{ files: { 'dist/index.js.map': null } }, 'dist/index.js has no map'],
  [
    { files: { 'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts'] }) } },
    'the map of dist/index.js has no source in it',
  ],
])('%j: %s', (change, problem) => {
  expect(problems(change)).toEqual([problem])
})
