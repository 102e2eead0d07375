// Mutation testing of the business rules: changes the rules in small ways and sees whether a test of theirs notices. A mutant that no test
// notices is alive; of all of them, at least so many percent must be noticed.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createVitest } from 'vitest/node'
import { writeReport } from '../test/report.mjs'
import { mutantsOf } from './mutants.mjs'
import { rulesOf, testsOf } from './rules.mjs'
import { tried } from './tally.ts'

const LEAST_PERCENT = 85

const { values: options } = parseArgs({
  options: {
    /** Every so many-th mutant. */
    every: { type: 'string', default: '25' },
    /** Only files with that in their path. */
    only: { type: 'string', default: '' },
  },
})
const every = Number(options.every)
if (!Number.isInteger(every) || every < 1) throw new RangeError('--every takes a whole number from 1')

const root = fileURLToPath(new URL('../../', import.meta.url))
/** What stands on the disk, to be put back whatever happens. */
let original
const putBack = () => {
  if (original) writeFileSync(original.file, original.text)
  original = undefined
}
process.on('exit', putBack)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

/** A new one for each file: one that has run a mutant of another file may still hold it. */
async function runner() {
  const vitest = await createVitest('test', {
    watch: false,
    // It holds a mutant for the file that was put back within the same moment.
    fsModuleCache: false,
    reporters: [{}],
    bail: 1,
    testTimeout: 60_000,
    project: ['unit'],
  })
  await vitest.standalone()
  return vitest
}

/** What of these tests fails with this text in the place of the file. */
async function failureOf(vitest, file, text, specifications) {
  original = { file, text: readFileSync(file, 'utf8') }
  writeFileSync(file, text)
  try {
    vitest.invalidateFile(file)
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    const failed = testModules.find((module) => !module.ok())
    if (!failed) return unhandledErrors.length ? String(unhandledErrors[0]) : undefined
    const [test] = failed.children.allTests('failed')
    const [error] = test?.result().errors ?? failed.errors()
    return `${failed.relativeModuleId} > ${test?.fullName}: ${error?.message}`
  } finally {
    putBack()
  }
}

/** The nearest tests first: most mutants fall there. */
async function noticedBy(vitest, file, text, rings) {
  for (const ring of rings) {
    const failure = await failureOf(vitest, file, text, ring)
    if (failure) return failure
  }
  return undefined
}

const alive = []
let count = 0
/** Where the next mutant to be tried stands, counted over all files. */
let at = 0
for (const path of rulesOf(root).filter((each) => each.includes(options.only))) {
  const file = root + path
  const text = readFileSync(file, 'utf8')
  const mutants = mutantsOf(text).filter(() => at++ % every === 0)
  if (!mutants.length) continue
  const vitest = await runner()
  const rings = await Promise.all(testsOf(path).map((filters) => vitest.globTestSpecifications(filters)))
  const failure = await noticedBy(vitest, file, text, rings)
  if (failure) throw new Error(`${path}: its tests fail as it is: ${failure}`)
  for (const mutant of mutants) {
    count++
    if (!(await noticedBy(vitest, file, mutant.text, rings)))
      alive.push(`${path}:${mutant.line}: ${mutant.what}`)
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
