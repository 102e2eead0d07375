#!/usr/bin/env node
import { writeFileSync } from 'node:fs'
import { CHECKS } from './checks/index.ts'
import { readCommand, USAGE } from './options.ts'
import { runConformance } from './run.ts'
import { checkLines, resultLines, summaryLine } from './table.ts'

const command = readCommand(process.argv.slice(2), process.env)
switch (command.run) {
  case 'help':
    console.log(USAGE)
    break
  case 'list':
    for (const check of CHECKS) console.log(checkLines(check))
    break
  case 'wrong':
    console.error(`boom-risk-conformance: ${command.complaint}\n\n${USAGE}`)
    process.exitCode = 2
    break
  case 'checks': {
    const { json, ...options } = command.options
    const report = await runConformance({
      ...options,
      onResult: (result) => console.log(resultLines(result)),
    })
    console.log(`\n${summaryLine(report)}`)
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
    process.exitCode = report.failed > 0 ? 1 : 0
  }
}
