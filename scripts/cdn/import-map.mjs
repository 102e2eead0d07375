#!/usr/bin/env node
// Prints what a page needs to have every byte of the SDK checked: an import map with the SHA-384 of each module.
//   boom-risk-import-map https://cdn.example.com/boom-risk/0.1.0/             the import map, as JSON
//   boom-risk-import-map /boom-risk/ --html risk-badge.js    the whole head: import map, early loads, script tag
//   … --nonce NONCE                                          with that nonce on each tag: the policy takes the import map for a script
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { firstLoad } from './first-load.mjs'

const USAGE =
  'usage: boom-risk-import-map BASE [--html ENTRY [--nonce NONCE]]\n  BASE   where the folder is served: /boom-risk/, or https://cdn.example.com/boom-risk/\n  NONCE  what your template puts there anew for each answer, such as {{ nonce }}'

function fail(message) {
  console.error(`${message}\n${USAGE}`)
  process.exit(2)
}

function read() {
  try {
    return parseArgs({
      options: {
        html: { type: 'string' },
        nonce: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    })
  } catch (error) {
    return fail(error.message)
  }
}

const { values, positionals } = read()
if (values.help) {
  console.log(USAGE)
  process.exit()
}
const given = positionals[0]
if (!given || positionals.length > 1) fail('one BASE is needed')
// A bare name would be looked up as a package.
if (!/^(?:https?:\/\/|\/|\.{1,2}\/)[^\s"'<>?#]*$/.test(given))
  fail(`BASE must begin with "/", "./" or "https://", and have no query: ${given}`)
const base = given.endsWith('/') ? given : `${given}/`

const files = JSON.parse(readFileSync(new URL('files.json', import.meta.url), 'utf8'))
const map = JSON.stringify(
  {
    integrity: Object.fromEntries(
      Object.entries(files).map(([name, { integrity }]) => [base + name, integrity]),
    ),
  },
  null,
  2,
)
const { html: entry, nonce = '' } = values
if (nonce.includes('"')) fail(`NONCE must have no quotation mark: ${nonce}`)
const ofPolicy = nonce && ` nonce="${nonce}"`
if (entry === undefined) console.log(map)
else if (!Object.hasOwn(files, entry))
  fail(
    `there is no file ${entry}; there are: ${Object.keys(files)
      .filter((name) => !name.includes('/'))
      .join(', ')}`,
  )
else {
  const early = firstLoad(files, entry).filter((name) => name !== entry)
  console.log(
    [
      `<script type="importmap"${ofPolicy}>\n${map}\n</script>`,
      ...early.map(
        (name) =>
          `<link rel="modulepreload" href="${base}${name}" integrity="${files[name].integrity}"${ofPolicy}>`,
      ),
      `<script type="module" src="${base}${entry}" integrity="${files[entry].integrity}"${ofPolicy}></script>`,
    ].join('\n'),
  )
}
