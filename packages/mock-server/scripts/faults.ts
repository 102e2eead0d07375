// `npm run test:faults` plays all schedules; `-- --seed S` plays one and tells what happened on the line.
import { parseArgs } from 'node:util'
import { ALL_SCHEDULES } from '../test/faults/meetings.ts'
import { playSchedule, playSchedules } from '../test/faults/schedule.ts'

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } })
const single = values.seed === undefined ? null : Number(values.seed)
const count = Number(values.count ?? ALL_SCHEDULES)
if ((single !== null && !Number.isInteger(single)) || !Number.isInteger(count)) {
  console.error('--seed and --count take whole numbers')
  process.exit(2)
}

if (single !== null) {
  const { faults, log, outcomes, violations } = await playSchedule(single)
  console.log(`faults: ${faults.map((fault) => fault ?? 'none').join(', ')}`)
  for (const line of log) console.log(`  ${line}`)
  console.table(outcomes)
  for (const violation of violations) console.error(violation)
  process.exitCode = violations.length > 0 ? 1 : 0
} else {
  const started = performance.now()
  const results = await playSchedules(1, count)
  const outcomes = results.flatMap((result) => result.outcomes)
  const acknowledged = outcomes.filter((outcome) => outcome.acknowledged).length
  for (const { seed, violations } of results)
    for (const violation of violations) console.error(`seed ${seed}: ${violation}`)
  if (results.some(({ violations }) => violations.length > 0)) process.exitCode = 1
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${count} schedules, ${outcomes.length} writes, ${acknowledged} acknowledged, in ${seconds} s`)
}
