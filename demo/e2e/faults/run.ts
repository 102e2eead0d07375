// The grid of faults × writes in a browser: every way in which an answer may be lost, at every write, against the real server over HTTP. A table
// at the end; `--json FILE` keeps all. `--write PART`, `--fault PART` play what has that in its name, `--some N --seed S` one cell in N.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { launchChromium } from '../stage/chromium.ts'
import { someOf } from '../../../scripts/test/in-turn.ts'
import { CELLS } from './cells.ts'
import { playAll, type Outcome, type Played } from './play.ts'
import { openSite } from './site.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    write: { type: 'string', default: '' },
    fault: { type: 'string', default: '' },
    some: { type: 'string', default: '1' },
    seed: { type: 'string', default: '0' },
    'at-a-time': { type: 'string', default: '4' },
  },
})
const cells = someOf(CELLS, Number(values.seed), Number(values.some)).filter(
  ({ write, name }) => write.id.includes(values.write) && name.includes(values.fault),
)
const started = performance.now()
const [browser, site] = await Promise.all([launchChromium(), openSite()])
const played = await playAll(browser, site, cells, Number(values['at-a-time']), (one) => {
  if (one.outcome !== 'fine') console.error(`${one.write} · ${one.fault}: ${one.outcome} (${one.detail})`)
})
await browser.close()
site.close()

/** How many of each outcome, by what they have in common. */
const table = (of: (one: Played) => string) => {
  const rows: Record<string, Partial<Record<Outcome, number>>> = {}
  for (const one of played) {
    const row = (rows[of(one)] ??= { fine: 0, lost: 0, doubled: 0, 'not shown': 0 })
    row[one.outcome] = (row[one.outcome] ?? 0) + 1
  }
  console.table(rows)
}
table(({ fault }) => fault)
table(({ write }) => write)
const count = (outcome: Outcome) => played.filter((one) => one.outcome === outcome).length
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${played.length} of ${CELLS.length} cells in ${seconds} s: ${count('lost')} lost, ${count('doubled')} doubled, ${count('not shown')} shown wrongly`,
)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(played, null, 2)}\n`)
if (count('fine') !== played.length) process.exitCode = 1
