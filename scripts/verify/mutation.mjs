// Mutation testing of the business rules: changes the rules in small ways and sees whether a test of theirs notices. A mutant that no test
// notices is alive; of all of them, at least so many percent must be noticed.
import { fileURLToPath } from 'node:url'
import { readFileSync, writeFileSync } from 'node:fs'
import { startVitest } from 'vitest/node'
import { writeReport } from '../test/report.mjs'
import { mutantsOf } from './mutants.mjs'
import { tried } from './tally.ts'

const LEAST_PERCENT = 85
/** How many mutants of each file, spread over it; all with `--all`. */
const MOST_EACH = process.argv.includes('--all') ? Infinity : 12

/** Each source with the tests that are to notice. */
const RULES = {
  'packages/client/src/rules/risk.ts': ['packages/client/test/rules/risk'],
  'packages/client/src/rules/percent.ts': ['packages/client/test/rules/risk'],
  'packages/client/src/rules/assess-orders.ts': ['packages/client/test/rules/assess-orders'],
  'packages/client/src/rules/order-rules.ts': ['packages/client/test/rules/order-rules'],
  'packages/client/src/rules/networks.ts': [
    'packages/client/test/rules/networks',
    'packages/client/test/rules/network-check',
  ],
  'packages/client/src/rules/tracking.ts': ['packages/client/test/rules/tracking'],
  'packages/client/src/rules/safe-link.ts': ['packages/client/test/rules/safe-link'],
  'packages/client/src/rules/phone-conversion.ts': ['packages/client/test/rules/phone-conversion'],
  'packages/client/src/rules/phone-format.ts': ['packages/client/test/rules/phone-format'],
  'packages/mock-server/src/domain/risk.ts': ['packages/mock-server/test/domain/risk'],
  'packages/mock-server/src/domain/events.ts': ['packages/mock-server/test/domain/events'],
  'packages/mock-server/src/domain/idempotency/ledger.ts': ['packages/mock-server/test/domain/idempotency'],
}

const root = fileURLToPath(new URL('../../', import.meta.url))
/** What stands on the disk, to be put back whatever happens. */
let original
const putBack = () => {
  if (original) writeFileSync(original.file, original.text)
  original = undefined
}
process.on('exit', putBack)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

async function isNoticed(vitest, file, text, specifications) {
  original = { file, text: readFileSync(file, 'utf8') }
  writeFileSync(file, text)
  try {
    vitest.invalidateFile(file)
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    return unhandledErrors.length > 0 || testModules.some((module) => !module.ok())
  } finally {
    putBack()
  }
}

const alive = []
let count = 0
for (const [path, filters] of Object.entries(RULES)) {
  const file = root + path
  const vitest = await startVitest('test', filters, {
    watch: false,
    reporters: [{}],
    bail: 1,
    testTimeout: 20_000,
    project: ['unit'],
  })
  const specifications = await vitest.globTestSpecifications(filters)
  if (await isNoticed(vitest, file, readFileSync(file, 'utf8'), specifications))
    throw new Error(`${path}: its tests fail as it is`)
  const mutants = mutantsOf(readFileSync(file, 'utf8'))
  const step = Math.max(1, mutants.length / MOST_EACH)
  for (let at = 0; at < mutants.length; at += step) {
    const { text, line, what } = mutants[Math.floor(at)]
    count++
    if (!(await isNoticed(vitest, file, text, specifications))) alive.push(`${path}:${line}: ${what}`)
  }
  await vitest.close()
  console.log(`${path}: ${count} so far, ${alive.length} alive`)
}
const percent = Math.floor(((count - alive.length) / count) * 1000) / 10
console.log(alive.join('\n'))
console.log(`${count} mutants, ${percent} % noticed`)
tried('mutants', count)
tried('of them noticed', count - alive.length)
const failures =
  percent < LEAST_PERCENT ? [`${percent} % of the mutants are noticed, not ${LEAST_PERCENT}`] : []
writeReport({ passed: count - alive.length, failed: failures.length, failures, secondTries: [] })
process.exit(failures.length ? 1 : 0)
