import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** The options every bench takes; `extra` adds its own, in the form of node:util's parseArgs. */
export function benchOptions(extra = {}) {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, rounds: { type: 'string' }, ...extra },
  })
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds)
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    console.error(`--rounds takes a whole number from 1, not ${values.rounds}`)
    process.exit(2)
  }
  return { ...values, rounds }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Prints the rows as a table and, with `--json FILE`, writes them with the raw samples. */
export function report(title, rows, { json, samples } = {}) {
  console.log(`\n${title}`)
  console.table(rows)
  if (json) writeFileSync(json, JSON.stringify({ title, rows, samples }, null, 2))
}
