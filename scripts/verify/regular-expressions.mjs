// Every regular expression of what is published: those that stand in the sources, and those that are put together when the rules load.
import { fileURLToPath } from 'node:url'
import { writeReport } from '../test/report.mjs'
import { fault } from './judge.mjs'
import { patternsOfSources } from './patterns.mjs'
import { tried } from './tally.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Those that modules make while they load. */
async function madePatterns() {
  const made = new Map()
  const Native = globalThis.RegExp
  globalThis.RegExp = class extends Native {
    constructor(source, flags) {
      super(source, flags)
      made.set(String(this), { source: this.source, flags: this.flags, file: 'made while the rules load' })
    }
  }
  for (const path of [
    'client/src/rules/index.ts',
    'client/src/rules/phone.ts',
    'client/src/moderation/index.ts',
    'mock-server/src/import/index.ts',
    'mock-server/src/index.ts',
  ])
    await import(`${root}packages/${path}`)
  globalThis.RegExp = Native
  return [...made.values()]
}

const { patterns } = patternsOfSources(root)
const all = [...patterns, ...(await madePatterns())]
const failures = []
for (const pattern of all) {
  const found = await fault(pattern)
  if (!found) continue
  failures.push(`${pattern.file}: /${pattern.source.slice(0, 80)}/${pattern.flags}: ${found}`)
  console.log(failures.at(-1))
}
// A planted fault, so that this is known to see any.
if (!(await fault({ source: '^(a+)+$', flags: '' }))) failures.push('the planted fault was not seen')
tried('regular expressions', all.length)
console.log(`${all.length} regular expressions, ${failures.length} of them wrong`)
writeReport({ passed: all.length - failures.length, failed: failures.length, failures, secondTries: [] })
process.exit(failures.length ? 1 : 0)
