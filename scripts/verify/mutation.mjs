// Mutation testing of the business rules: changes the rules in small ways and sees whether a test of theirs notices. A mutant that no test
// notices is alive; of all of them, at least so many percent must be noticed.
import { subscribe } from 'node:diagnostics_channel'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createVitest } from 'vitest/node'
import { writeReport } from '../test/report.mjs'
import { mutantsOf } from './mutants.mjs'
import { isOfLimits, rulesOf, testsOf } from './rules.mjs'
import { tried } from './tally.ts'

const LEAST_PERCENT = 85
/** Tests that take so many times as long as without a mutant are held up by it for ever: no test waits for a machine. */
const SLOWEST = 3
const LEAST_LIMIT_MS = 20_000

// A case that nobody has tried may fail without a mutant: only what passes every day can tell one.
delete process.env.TEST_LONG

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

/** The processes that tests run in. */
const workers = new Set()
subscribe('child_process', ({ process: worker }) => {
  workers.add(worker)
  worker.once('exit', () => workers.delete(worker))
})

/** A new one for each file, with its tests by nearness: one that has run a mutant of another file may still hold it. */
async function runner(path) {
  const vitest = await createVitest('test', {
    watch: false,
    // It holds a mutant for the file that was put back within the same moment.
    fsModuleCache: false,
    reporters: [{}],
    bail: 1,
    testTimeout: 60_000,
    project: ['unit'],
    // A process can be ended in the middle of a loop.
    pool: 'forks',
  })
  await vitest.standalone()
  const rings = testsOf(path).map(async (filters) =>
    (await vitest.globTestSpecifications(filters)).filter(({ moduleId }) => !isOfLimits(moduleId)),
  )
  return [vitest, await Promise.all(rings)]
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

const HELD_UP = 'its tests do not end'

/** What of these tests fails with this text in the place of the file; `HELD_UP` where they take longer than so many milliseconds. */
async function failureInTime(vitest, file, text, { specifications, limitMs }) {
  let timer
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(HELD_UP), limitMs)
  })
  const failing = failureOf(vitest, file, text, specifications)
  const failure = await Promise.race([failing, late])
  clearTimeout(timer)
  if (failure === HELD_UP) {
    // Whoever is in the middle of a loop hears no polite end.
    for (const worker of workers) worker.kill('SIGKILL')
    await vitest.close()
    await failing.catch(() => undefined)
  }
  return failure
}

/** The nearest tests first: most mutants fall there. */
async function noticedBy(vitest, file, text, rings) {
  for (const ring of rings) {
    const failure = await failureInTime(vitest, file, text, ring)
    if (failure) return failure
  }
  return undefined
}

/** Rings of tests, each with how long it has: of the file as it is they took so many times less. */
async function limited(vitest, path, file, text, rings) {
  const timed = []
  for (const specifications of rings) {
    const started = performance.now()
    const failure = await failureOf(vitest, file, text, specifications)
    if (failure) throw new Error(`${path}: its tests fail as it is: ${failure}`)
    timed.push({
      specifications,
      limitMs: Math.max(LEAST_LIMIT_MS, SLOWEST * (performance.now() - started)),
    })
  }
  return timed
}

const alive = []
let count = 0
let heldUp = 0
/** Where the next mutant to be tried stands, counted over all files. */
let at = 0
for (const path of rulesOf(root).filter((each) => each.includes(options.only))) {
  const file = root + path
  const text = readFileSync(file, 'utf8')
  const mutants = mutantsOf(text).filter(() => at++ % every === 0)
  if (!mutants.length) continue
  let [vitest, found] = await runner(path)
  const rings = await limited(vitest, path, file, text, found)
  for (const mutant of mutants) {
    count++
    const noticed = await noticedBy(vitest, file, mutant.text, rings)
    if (!noticed) alive.push(`${path}:${mutant.line}: ${mutant.what}`)
    if (noticed !== HELD_UP) continue
    heldUp++
    ;[vitest, found] = await runner(path)
    for (const [index, ring] of rings.entries()) ring.specifications = found[index]
  }
  await vitest.close()
  console.log(`${path}: ${count} so far, ${alive.length} alive`)
}
const percent = Math.floor(((count - alive.length) / count) * 1000) / 10
console.log(alive.join('\n'))
console.log(`${count} mutants, ${percent} % noticed, ${heldUp} of them by tests that no longer end`)
tried('mutants', count)
tried('of them noticed', count - alive.length)
const failures =
  percent < LEAST_PERCENT ? [`${percent} % of the mutants are noticed, not ${LEAST_PERCENT}`] : []
writeReport({ passed: count - alive.length, failed: failures.length, failures, secondTries: [] })
process.exit(failures.length ? 1 : 0)
